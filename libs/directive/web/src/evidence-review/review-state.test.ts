import { describe, expect, it } from 'vitest';
import { countOf, lastDecided, review, type ReviewEvent, type ReviewState, startReview } from './review-state';

const after = (state: ReviewState, ...events: ReviewEvent[]) => events.reduce(review, state);
const start = startReview(['a', 'b', 'c'], null);
const problem = { kind: 'conflict', code: 'STALE_VERSION', message: 'đã đổi', hint: null, current: null } as const;
const decided = (id: string, version = 2): ReviewEvent => ({
  type: 'answer',
  id,
  outcome: { kind: 'decided', verdict: 'ACCEPTED', version },
});

describe('a queue of proposed evidence', () => {
  it('moves on at once, before the server has answered', () => {
    const state = after(start, { type: 'decide', id: 'a', verdict: 'ACCEPTED' });
    expect([state.at, state.outcomes['a']?.kind, countOf(state, 'ACCEPTED')]).toEqual([1, 'sending', 1]);
    expect(lastDecided(state)).toBe('a');
  });

  it('stays within its ends', () => {
    expect(after(start, { type: 'move', step: -1 }).at).toBe(0);
    const far = Array.from({ length: 9 }, (): ReviewEvent => ({ type: 'move', step: 1 }));
    expect(after(start, ...far).at).toBe(3);
  });

  it('takes the latest decision back, shows that piece again and knows its version', () => {
    const state = after(
      start,
      { type: 'decide', id: 'a', verdict: 'ACCEPTED' },
      { type: 'decide', id: 'b', verdict: 'ACCEPTED' },
      decided('a'),
      decided('b', 5),
    );
    expect([lastDecided(state), state.versions]).toEqual(['b', { a: 2, b: 5 }]);
    const undone = after(state, { type: 'undone', id: 'b', version: 6 });
    expect([undone.at, undone.outcomes['b'], lastDecided(undone)]).toEqual([1, undefined, 'a']);
    expect(undone.versions['b']).toBe(6);
  });

  it('does not count, and cannot take back, what somebody else had decided', () => {
    const state = after(
      start,
      { type: 'decide', id: 'a', verdict: 'REJECTED' },
      { type: 'answer', id: 'a', outcome: { kind: 'conflict', verdict: 'REJECTED', problem } },
    );
    expect([countOf(state, 'REJECTED'), lastDecided(state)]).toEqual([0, null]);
  });

  it('begins at the piece that was asked for, and at the first where it is not there', () => {
    expect(startReview(['a', 'b'], 'b').at).toBe(1);
    expect(startReview(['a', 'b'], 'x').at).toBe(0);
  });
});
