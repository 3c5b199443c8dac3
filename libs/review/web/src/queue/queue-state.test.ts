import { describe, expect, it } from 'vitest';
import { isSettled, lastAnswered, settledCount, startQueue, work, type QueueEvent } from './queue-state';

const items = [
  { id: 'a', targetId: 'order-1' },
  { id: 'b', targetId: 'order-1' },
  { id: 'c', targetId: 'order-2' },
];
const after = (...events: QueueEvent[]) => events.reduce((state, event) => work(state, event), startQueue(items));
const problem = { kind: 'network', code: null, message: null, hint: null, current: null } as const;

describe('a queue of doubts', () => {
  it('goes on to the next at once, before the server has answered', () => {
    const state = after({ type: 'answer', id: 'a', answer: 'confirmed' });
    expect([state.at, settledCount(state), lastAnswered(state)?.id]).toEqual([1, 1, 'a']);
  });

  it('asks nothing more of an order that is none', () => {
    const state = after({ type: 'answer', id: 'a', answer: 'dismissed' });
    expect([state.at, settledCount(state)]).toEqual([2, 2]);
    expect(items.map((item) => isSettled(state, item))).toEqual([true, true, false]);
  });

  it('comes back to what was not saved', () => {
    const failed = { kind: 'failed', answer: 'dismissed', problem } as const;
    const state = after(
      { type: 'answer', id: 'a', answer: 'dismissed' },
      { type: 'outcome', id: 'a', outcome: failed },
    );
    expect(settledCount(state)).toBe(0);
    expect(work(state, { type: 'open', id: 'a' }).at).toBe(0);
  });

  it('takes back what was answered last, and shows it again', () => {
    const done = (id: string): QueueEvent => ({
      ...{ type: 'outcome', id },
      outcome: { kind: 'done', answer: 'confirmed' },
    });
    const both = after(
      { type: 'answer', id: 'a', answer: 'confirmed' },
      done('a'),
      { type: 'answer', id: 'b', answer: 'confirmed' },
      done('b'),
    );
    expect(lastAnswered(both)).toEqual(items[1]);
    const back = work(both, { type: 'undone', id: 'b' });
    expect([back.at, lastAnswered(back)?.id]).toEqual([1, 'a']);
  });

  it('stays within its ends', () => {
    expect(after({ type: 'move', step: -1 }).at).toBe(0);
    const steps = Array.from({ length: 5 }, (): QueueEvent => ({ type: 'move', step: 1 }));
    expect(after(...steps).at).toBe(3);
  });
});
