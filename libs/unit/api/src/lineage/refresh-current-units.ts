import { currentUnits } from '@giao-ban/unit-model';
import type { EntityManager } from 'typeorm';
import { type LineageRow, lineageSql, toEvent } from './lineage-rows';

// Each reads what the other wrote: one at a time over the whole database, to the end of the transaction.
const lineageLock = 4_201_975;

/** Lets nobody else write lineage until this transaction ends. */
export const holdLineage = (manager: EntityManager): Promise<unknown> =>
  manager.query('SELECT pg_advisory_xact_lock($1)', [lineageLock]);

/** The confirmed changes of all agencies. */
export const confirmedLineage = (manager: EntityManager): Promise<LineageRow[]> =>
  manager.query(`${lineageSql} WHERE l.state = 'CONFIRMED'`);

/**
 * Writes today's unit beside every unit, from the confirmed changes: after each write of lineage, in its transaction.
 *
 * @example await refreshCurrentUnits(manager);
 */
export async function refreshCurrentUnits(manager: EntityManager): Promise<void> {
  const events = (await confirmedLineage(manager)).map(toEvent);
  const current = [...currentUnits(events)];
  const [units, heirs] = [current.map(([unit]) => unit), current.map(([, heir]) => heir)];
  await manager.query(
    `UPDATE giaoban.department SET current_agency_id = NULL, current_id = NULL
     WHERE current_id IS NOT NULL AND id <> ALL ($1::uuid[])`,
    [units],
  );
  const places: { id: string; agencyId: string }[] = await manager.query(
    'SELECT id, agency_id AS "agencyId" FROM giaoban.department WHERE id = ANY ($1::uuid[])',
    [[...units, ...heirs]],
  );
  const agencyOf = new Map(places.map(({ id, agencyId }) => [id, agencyId]));
  const rows = current.filter(([unit, heir]) => agencyOf.has(unit) && agencyOf.has(heir));
  await manager.query(
    `UPDATE giaoban.department d SET current_agency_id = m.heir_agency, current_id = m.heir
     FROM unnest($1::text[], $2::uuid[], $3::text[], $4::uuid[]) AS m (agency_id, id, heir_agency, heir)
     WHERE d.agency_id = m.agency_id AND d.id = m.id`,
    [
      rows.map(([unit]) => agencyOf.get(unit)),
      rows.map(([unit]) => unit),
      rows.map(([, heir]) => agencyOf.get(heir)),
      rows.map(([, heir]) => heir),
    ],
  );
}
