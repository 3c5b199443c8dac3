import { describe, expect, it } from 'vitest';
import { keyOf } from './key-of';

const press = (key: string, code: string, held: object = {}) =>
  keyOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('a key of a queue', () => {
  it('is its letter, whatever the shift key and the input method say', () => {
    expect(press('A', 'KeyA')).toBe('a');
    expect(press('ă', 'KeyA')).toBe('a');
    expect(press('Process', 'KeyJ')).toBe('j');
    expect(press('?', 'Slash')).toBe('?');
    expect(press('ArrowDown', 'ArrowDown')).toBe('ArrowDown');
  });

  it("is nobody's where the browser has its own use for it", () => {
    expect(press('r', 'KeyR', { ctrlKey: true })).toBeNull();
    expect(press('a', 'KeyA', { metaKey: true })).toBeNull();
  });
});
