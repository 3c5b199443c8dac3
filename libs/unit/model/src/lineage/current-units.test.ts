import { describe, expect, it } from 'vitest';
import { currentUnits, type LineageEvent } from './current-units';

const event = (kind: LineageEvent['kind'], from: string[], to: Record<string, number | null>): LineageEvent => ({
  id: `${kind} ${from.join()}`,
  kind,
  effectiveOn: '2025-03-01',
  from,
  to: Object.entries(to).map(([id, share]) => ({ id, share })),
});

describe("today's unit", () => {
  it('is the new name of a renamed unit and the one unit of a merger, over several changes', () => {
    const current = currentUnits([
      event('RENAME', ['a'], { b: null }),
      event('MERGE', ['b', 'c'], { d: null }),
      event('TRANSFER', ['d'], { e: null }),
    ]);
    expect(Object.fromEntries(current)).toEqual({ a: 'e', b: 'e', c: 'e', d: 'e' });
  });

  it('of a split unit stays the old one, unless one unit took more than half of its work', () => {
    expect(currentUnits([event('SPLIT', ['a'], { b: null, c: null })]).size).toBe(0);
    expect(currentUnits([event('SPLIT', ['a'], { b: 0.5, c: 0.5 })]).size).toBe(0);
    expect(currentUnits([event('SPLIT', ['a'], { b: 0.3, c: 0.7 })]).get('a')).toBe('c');
    expect(currentUnits([event('SPLIT', ['a'], { a: 0.8, c: 0.2 })]).size).toBe(0);
  });

  it('of a unit that was made or abolished is that unit', () => {
    expect(currentUnits([event('CREATE', [], { a: null }), event('ABOLISH', ['b'], {})]).size).toBe(0);
  });

  it('does not go round in circles', () => {
    const current = currentUnits([
      event('RENAME', ['x'], { a: null }),
      event('RENAME', ['a'], { b: null }),
      event('RENAME', ['b'], { a: null }),
    ]);
    expect(Object.fromEntries(current)).toEqual({ x: 'a' });
  });

  it('is its own for every unit that another one leads to, whatever the changes', () => {
    let state = 7;
    const dice = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const kinds = ['RENAME', 'MERGE', 'SPLIT', 'TRANSFER', 'CREATE', 'ABOLISH'] as const;
    const unit = () => `u${dice(8)}`;
    for (let round = 0; round < 300; round++) {
      const events = Array.from({ length: dice(10) }, (_, index) => ({
        ...event(kinds[dice(6)] ?? 'RENAME', [unit(), unit()], { [unit()]: dice(10) / 10 }),
        id: String(index),
      }));
      const current = currentUnits(events);
      for (const end of current.values()) expect(current.has(end)).toBe(false);
    }
  });
});
