import type { NoticeReading, ReadingIds } from '@giao-ban/notice-model';
import { stableId } from '@giao-ban/store';
import { firstIds } from '../rows/reading-ids';
import { matchParts, type Part, type StoredPart } from './match-parts';

/** The parts of a notice as they were stored, in three lists. */
export interface StoredParts {
  directives: StoredPart[];
  outcomes: StoredPart[];
  plans: StoredPart[];
}

/**
 * The ids of a new reading: those of the parts that it recognises, and for the rest such as a first reading would give,
 * unless they stand for something else already.
 */
export function newIds(before: StoredParts, reading: NoticeReading, sha256: string): ReadingIds {
  const fresh = firstIds(reading, sha256);
  const settle = (old: readonly StoredPart[], now: readonly Part[], first: readonly string[]) => {
    const matched = matchParts(old, now);
    const taken = new Set([...old.map(({ id }) => id), ...matched]);
    return matched.map(
      (id, i) =>
        id ?? free(first[i] ?? '', taken, () => stableId('reread', sha256, first[i] ?? '', now[i]?.text ?? '')),
    );
  };
  return {
    notice: fresh.notice,
    directives: settle(before.directives, reading.directives.map(partOf), fresh.directives),
    outcomes: settle(before.outcomes, reading.outcomes.map(placeless), fresh.outcomes),
    plans: settle(before.plans, (reading.plans ?? []).map(placeless), fresh.plans),
  };
}

/** @example partOf(directive) // { path: '2/1/3', text: 'Rà soát ...' } */
export const partOf = ({ id, text }: { id: string; text: string }): Part => ({ path: id, text });

/** Statements have no path: their words alone tell them. @example placeless(outcome) */
export const placeless = ({ text }: { text: string }): Part => ({ path: '', text });

function free(first: string, taken: Set<string | null>, other: () => string): string {
  const id = taken.has(first) ? other() : first;
  taken.add(id);
  return id;
}
