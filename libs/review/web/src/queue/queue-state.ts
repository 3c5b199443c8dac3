import type { ApiProblem } from '@giao-ban/shared-graphql';

/** What a person says of an item. */
export type Answer = 'confirmed' | 'corrected' | 'dismissed';

/** What became of an answer: it is shown at once and confirmed later. */
export type Outcome =
  | { kind: 'sending'; answer: Answer }
  | { kind: 'done'; answer: Answer }
  | { kind: 'failed'; answer: Answer; problem: ApiProblem };

/** An item as far as the state of the queue needs it. */
export interface QueueItem {
  id: string;
  targetId: string;
}

/** A queue as far as it was worked. */
export interface QueueState<Item extends QueueItem> {
  items: readonly Item[];
  /** Place of the item that is shown; one past the last where all were seen. */
  at: number;
  outcomes: Readonly<Record<string, Outcome>>;
  /** What was answered, in that order, for taking it back. */
  history: readonly string[];
}

/** What can happen to a queue. */
export type QueueEvent =
  | { type: 'move'; step: 1 | -1 }
  | { type: 'open'; id: string }
  | { type: 'answer'; id: string; answer: Answer }
  | { type: 'outcome'; id: string; outcome: Outcome }
  | { type: 'undone'; id: string };

/** @example startQueue(items).at // 0 */
export function startQueue<Item extends QueueItem>(items: readonly Item[]): QueueState<Item> {
  return { items, at: 0, outcomes: {}, history: [] };
}

/**
 * Whether an item asks nothing any more: it was answered, or somebody said that its order is none.
 *
 * @example isSettled(state, items[0])
 */
export function isSettled<Item extends QueueItem>(state: QueueState<Item>, item: Item): boolean {
  const own = state.outcomes[item.id];
  if (own && own.kind !== 'failed') return true;
  return state.items.some(
    ({ id, targetId }) =>
      targetId === item.targetId && state.outcomes[id]?.answer === 'dismissed' && state.outcomes[id]?.kind !== 'failed',
  );
}

/**
 * The queue after an event. An answer moves on at once, before the server has said anything, to the next item that still
 * asks something.
 *
 * @example
 * work(startQueue(items), { type: 'answer', id: 'a', answer: 'confirmed' }).at; // 1
 */
export function work<Item extends QueueItem>(state: QueueState<Item>, event: QueueEvent): QueueState<Item> {
  const { items, at, outcomes, history } = state;
  const without = history.filter((id) => !('id' in event) || id !== event.id);
  switch (event.type) {
    case 'move':
      return { ...state, at: Math.min(items.length, Math.max(0, at + event.step)) };
    case 'open':
      return { ...state, at: placeOf(items, event.id) };
    case 'answer': {
      const next = {
        ...state,
        outcomes: { ...outcomes, [event.id]: { kind: 'sending', answer: event.answer } as const },
        history: [...without, event.id],
      };
      return items[at]?.id === event.id ? { ...next, at: nextOpen(next) } : next;
    }
    case 'outcome':
      return {
        ...state,
        outcomes: { ...outcomes, [event.id]: event.outcome },
        history: event.outcome.kind === 'done' ? history : without,
      };
    case 'undone': {
      const rest = Object.fromEntries(Object.entries(outcomes).filter(([id]) => id !== event.id));
      return { ...state, at: placeOf(items, event.id), outcomes: rest, history: without };
    }
  }
}

const placeOf = (items: readonly QueueItem[], id: string): number =>
  Math.max(
    0,
    items.findIndex((item) => item.id === id),
  );

function nextOpen<Item extends QueueItem>(state: QueueState<Item>): number {
  const after = state.items.findIndex((item, place) => place > state.at && !isSettled(state, item));
  return after === -1 ? state.items.length : after;
}

/** How many items ask nothing any more. @example settledCount(state) // 12 */
export const settledCount = <Item extends QueueItem>(state: QueueState<Item>): number =>
  state.items.filter((item) => isSettled(state, item)).length;

/** What was answered last, also where the answer is still on its way. @example lastAnswered(state)?.id // 'a' */
export const lastAnswered = <Item extends QueueItem>({ history, items }: QueueState<Item>): Item | null =>
  items.find(({ id }) => id === history.at(-1)) ?? null;
