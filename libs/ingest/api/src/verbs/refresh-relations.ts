import { holdLock, locks, writeAudit } from '@giao-ban/store';
import { refreshLineages } from '@giao-ban/unit-api';
import type { DataSource } from 'typeorm';
import { withOneMoreTry } from '../import-failure';
import { relateAll, relateNewcomers, type RefreshedRelations } from '../relations/relate-stored';

export type { RefreshedRelations } from '../relations/relate-stored';

/**
 * Reads all stored notices again and writes down what became of the orders of these agencies, which orders were given
 * again, and what recurs over all agencies: after notices were corrected or taken away. What people decided stays. One
 * refresh runs at a time; those that come meanwhile wait, and find everything done that was stored before their turn.
 *
 * @example await refreshRelations(source, ['skhcn-son-la'], { actor: 'correction' });
 */
export const refreshRelations = (
  source: DataSource,
  agencyIds: readonly string[],
  by: { actor: string },
): Promise<RefreshedRelations> => inTurn(source, agencyIds, by, () => relateAll(source, agencyIds));

/**
 * Relates the notices that came since the last time to those that were there; waits its turn as `refreshRelations` does.
 *
 * @param agencyIds those that the new notices belong to
 * @example await relateNewNotices(source, ['skhcn-son-la'], { actor: 'upload' });
 */
export const relateNewNotices = (
  source: DataSource,
  agencyIds: readonly string[],
  by: { actor: string },
): Promise<RefreshedRelations> => inTurn(source, agencyIds, by, () => relateNewcomers(source));

// Within a process they queue here, so that those who wait hold no connection.
const turns = new WeakMap<DataSource, Promise<unknown>>();

function inTurn(
  source: DataSource,
  agencyIds: readonly string[],
  { actor }: { actor: string },
  relate: () => Promise<RefreshedRelations>,
): Promise<RefreshedRelations> {
  const turn = (turns.get(source) ?? Promise.resolve())
    .catch(() => undefined)
    .then(() => holdLock(source, locks.relations, () => withOneMoreTry(relate)))
    .then(async (found) => {
      const action = { actor, action: 'refresh-relations', subjectId: null, after: found };
      await writeAudit(source.manager, ...agencyIds.map((agencyId) => ({ agencyId, ...action })));
      // New notices show units for the first or the last time.
      await withOneMoreTry(() => refreshLineages(source, agencyIds));
      return found;
    });
  turns.set(source, turn);
  return turn;
}
