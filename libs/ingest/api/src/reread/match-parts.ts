import { tokenSimilarity } from '@giao-ban/shared-kernel';

/** A part of a reading, as far as it is recognised again. */
export interface Part {
  /** Its ordinal path, or whatever else tells the place. */
  path: string;
  text: string;
}

/** A part that was stored before. */
export interface StoredPart extends Part {
  id: string;
}

// Half of the words: a sentence whose end was cut off, or to which the next was added, is still the same order.
const sameAtItsPlace = 0.5;
// Anywhere else in the notice only nearly the same words are the same order.
const sameElsewhere = 0.85;

/**
 * Recognises the parts of a new reading among those that were stored: the same words, else alike words at the same place,
 * else nearly the same words anywhere. So ids, and all that hangs on them, stay when rules change.
 *
 * @returns for each new part the id of its old one, or null
 * @example matchParts([{ id: 'a', path: '1/1', text: 'Rà soát xe' }], [{ path: '2/1', text: 'Rà soát xe' }]) // ['a']
 */
export function matchParts(before: readonly StoredPart[], after: readonly Part[]): (string | null)[] {
  const left = new Map(before.map((part) => [part.id, part]));
  const ids: (string | null)[] = after.map(() => null);
  const take = (fits: (old: StoredPart, now: Part) => boolean) =>
    after.forEach((now, i) => {
      if (ids[i] !== null) return;
      const found = [...left.values()].find((old) => fits(old, now));
      if (!found) return;
      ids[i] = found.id;
      left.delete(found.id);
    });
  take((old, now) => old.path === now.path && old.text === now.text);
  take((old, now) => old.text === now.text);
  take((old, now) => old.path === now.path && tokenSimilarity(old.text, now.text) >= sameAtItsPlace);
  take((old, now) => tokenSimilarity(old.text, now.text) >= sameElsewhere);
  return ids;
}
