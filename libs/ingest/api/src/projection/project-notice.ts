import { overlayCorrections, type EffectiveReading, type IdentifiedReading } from '@giao-ban/notice-model';
import { dayInVietnam } from '@giao-ban/shared-nest';
import { CorrectionEntity, insertRows, NoticeEntity } from '@giao-ban/store';
import { In, type EntityManager } from 'typeorm';
import { findDoubts, openDoubts, reviewReason, type Doubt } from '../reading/find-doubts';
import { knownOn, type KnownOn } from '../reading/known-on';
import { noticeRow } from '../rows/notice-rows';
import { bringDecisionsBack, removeEvidenceFrom, setDecisionsAside } from './decisions-aside';
import { followCorrectedSources } from './follow-corrected-sources';
import { toCorrection, type HeldNotice } from './held-notice';
import { writeParts } from './write-parts';

/**
 * Writes the rows of a stored notice anew from what the machine read and what people say of it. Lists, measures and
 * charts ask these rows, so they all see the corrected values. Evidence and reports on its orders stay; those on an order
 * that is gone are set aside until it comes back.
 *
 * @param machine what the machine read, from now on
 * @param corrections those in force, from now on
 * @example await projectNotice(manager, held, held.machine, held.corrections);
 */
export async function projectNotice(
  manager: EntityManager,
  held: HeldNotice,
  machine: IdentifiedReading,
  corrections: readonly CorrectionEntity[],
): Promise<EffectiveReading> {
  const values = corrections.map(toCorrection);
  const effective = overlayCorrections(machine, values);
  const { known, doubts: found } = doubtsOfNotice(held, effective);
  const doubts = openDoubts(found, values);
  const context = { ...held, known };
  await insertRows(manager, NoticeEntity, [noticeRow(effective.reading, context)], 'replace');
  const statusBefore = await outcomeStatus(manager, held);
  await clearParts(manager, held, effective);
  await writeParts(manager, { effective, corrections: values, doubts, context });
  await bringDecisionsBack(manager, held);
  await followCorrectedSources(manager, held, known.day, changedOutcomes(effective, statusBefore));
  await markLost(manager, corrections, new Set(effective.lost));
  await tellArrivals(manager, held, doubts);
  return effective;
}

/** What a person should look at before trusting a notice as a whole, whether somebody has looked or not. */
export function doubtsOfNotice(held: HeldNotice, effective: EffectiveReading): { known: KnownOn; doubts: Doubt[] } {
  const receivedOn = dayInVietnam(held.storedAt);
  const known = knownOn(effective.reading, receivedOn);
  return { known, doubts: findDoubts(effective.reading, { agencyId: held.agencyId, known, receivedOn }) };
}

/** Takes away what is written anew, and orders and statements that are there no more. */
async function clearParts(manager: EntityManager, held: HeldNotice, { ids }: EffectiveReading): Promise<void> {
  const { agencyId, noticeId } = held;
  const stay = { directives: ids.directives, outcomes: [...ids.outcomes, ...ids.plans] };
  await setDecisionsAside(manager, held, stay);
  await removeEvidenceFrom(manager, held, stay);
  const remove = (table: string, kept: string[]) =>
    manager.query(`DELETE FROM giaoban.${table} WHERE agency_id = $1 AND notice_id = $2 AND id <> ALL ($3::uuid[])`, [
      ...[agencyId, noticeId, kept],
    ]);
  await remove('directive', stay.directives);
  await remove('outcome', stay.outcomes);
  for (const table of ['assignment', 'directive_topic', 'directive_reference']) {
    await manager.query(`DELETE FROM giaoban.${table} WHERE agency_id = $1 AND directive_id = ANY ($2::uuid[])`, [
      ...[agencyId, stay.directives],
    ]);
  }
  await manager.query('DELETE FROM giaoban.review_item WHERE agency_id = $1 AND notice_id = $2', [agencyId, noticeId]);
}

async function outcomeStatus(manager: EntityManager, held: HeldNotice): Promise<Map<string, string>> {
  const rows: { id: string; status: string }[] = await manager.query(
    'SELECT id, status FROM giaoban.outcome WHERE agency_id = $1 AND notice_id = $2',
    [held.agencyId, held.noticeId],
  );
  return new Map(rows.map(({ id, status }) => [id, status]));
}

function changedOutcomes({ reading, ids }: EffectiveReading, before: ReadonlyMap<string, string>): string[] {
  return ids.outcomes.filter((id, i) => before.has(id) && before.get(id) !== reading.outcomes[i]?.status);
}

async function markLost(manager: EntityManager, corrections: readonly CorrectionEntity[], lost: ReadonlySet<string>) {
  for (const state of [true, false]) {
    const changed = corrections.filter((one) => lost.has(one.id) === state && one.lost !== state);
    if (changed.length === 0) continue;
    const key = { agencyId: changed[0]?.agencyId ?? '', id: In(changed.map(({ id }) => id)) };
    await manager.update(CorrectionEntity, key, { lost: state });
  }
}

/** The list of files says whether a notice still needs somebody's look. */
async function tellArrivals(manager: EntityManager, { agencyId, noticeId }: HeldNotice, doubts: readonly Doubt[]) {
  const [first] = doubts;
  await manager.query(
    `UPDATE giaoban.ingest_file SET state = $3, code = $4, reason = $5
     WHERE agency_id = $1 AND notice_id = $2 AND state IN ('STORED', 'NEEDS_REVIEW')`,
    first
      ? [agencyId, noticeId, 'NEEDS_REVIEW', first.code, reviewReason(doubts)]
      : [agencyId, noticeId, 'STORED', null, null],
  );
}
