import { doubtsOfNotice, projectNotice, toCorrection, type HeldNotice } from '@giao-ban/ingest-api';
import { machineValue, overlayCorrections, sameValue, type CorrectionTarget } from '@giao-ban/notice-model';
import { type Actor, checkedInput, CodedError } from '@giao-ban/shared-nest';
import { CorrectionEntity, insertRows, writeAudit } from '@giao-ban/store';
import { randomUUID } from 'node:crypto';
import { In, type DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import type { FieldValues } from './checked-values';
import { holdTarget, type TargetInHand } from './target-in-hand';

/** What a person says of one target. */
export interface AskedCorrection {
  target: CorrectionTarget;
  targetId: string;
  /** The version that the person saw. */
  version: number;
  why: string | null;
  /** Values by field, checked; told what the machine read. */
  values: (manager: EntityManager, hand: TargetInHand) => Promise<FieldValues> | FieldValues;
}

/** What was written. */
export interface WrittenCorrections {
  agencyId: string;
  noticeId: string;
  target: CorrectionTarget;
  targetId: string;
  /** Ids of the decisions made or taken back. */
  corrections: string[];
  version: number;
  /** Whether anything says something else now; agreeing with the machine changes nothing. */
  changed: boolean;
}

const longestWhy = 1000;
const whySchema = z
  .string()
  .transform((why) => why.normalize('NFC').trim())
  .pipe(z.string().max(longestWhy, `Lý do dài quá ${longestWhy} ký tự.`));

/**
 * Lays a person's values over what the machine read of one target, or agrees with them. What is in force for a field is
 * replaced and kept; the rows are written anew; evidence, reports and decisions on the order stay.
 *
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`, `BAD_INPUT`, `UNKNOWN_VALUE`
 * @example await correctReading(source, actor, { target: 'DIRECTIVE', targetId, version: 0, why: null, values: () => ({ urgent: true }) });
 */
export function correctReading(source: DataSource, actor: Actor, asked: AskedCorrection): Promise<WrittenCorrections> {
  const why = checkedInput(whySchema, asked.why ?? '', 'why') || null;
  return source.transaction('READ COMMITTED', async (manager) => {
    const hand = await holdTarget(manager, asked);
    const values = await asked.values(manager, hand);
    const rows = correctionRows(hand, values, { by: actor.name, why });
    if (rows.length === 0) throw nothingGiven();
    return writeRows(manager, hand, rows, actor);
  });
}

/** Puts decisions in force, writes the notice anew, and tells the audit trail. */
export async function writeRows(
  manager: EntityManager,
  { held, machine, target, targetId }: TargetInHand,
  rows: readonly CorrectionEntity[],
  actor: Actor,
): Promise<WrittenCorrections> {
  const { agencyId, noticeId } = held;
  const replaced = held.corrections.filter((old) => rows.some((row) => isAbout(old, row)));
  const withdrawn = { withdrawnBy: actor.name, withdrawnAt: new Date() };
  if (replaced.length > 0) {
    await manager.update(CorrectionEntity, { agencyId, id: In(replaced.map(({ id }) => id)) }, withdrawn);
  }
  await insertRows(manager, CorrectionEntity, rows);
  await projectNotice(manager, held, machine, [...held.corrections.filter((old) => !replaced.includes(old)), ...rows]);
  await writeAudit(manager, {
    agencyId,
    actor: actor.name,
    action: rows.every(confirms) ? 'confirm-reading' : 'correct-reading',
    subjectId: targetId,
    before: valuesByField(rows.map((row) => replaced.find((old) => isAbout(old, row)) ?? machineOnly(row))),
    after: valuesByField(rows),
  });
  return {
    ...{ agencyId, noticeId, target, targetId, corrections: rows.map(({ id }) => id) },
    version: Math.max(...rows.map(({ version }) => version)),
    changed: replaced.length > 0 || !rows.every(confirms),
  };
}

const isAbout = (one: CorrectionEntity, other: CorrectionEntity) =>
  one.targetId === other.targetId && one.field === other.field;
const confirms = ({ value, machineValue: read, field }: CorrectionEntity) =>
  field !== 'added' && sameValue(value, read);
const machineOnly = (row: CorrectionEntity): CorrectionEntity => ({ ...row, value: row.machineValue });
const valuesByField = (rows: readonly CorrectionEntity[]) =>
  Object.fromEntries(rows.map(({ field, value }) => [field, value ?? null]));

/** @example correctionRows(hand, { urgent: true }, { by: 'Nguyễn Thị A', why: null }) */
export function correctionRows(
  hand: TargetInHand,
  values: FieldValues,
  { by, why }: { by: string; why: string | null },
): CorrectionEntity[] {
  const { held, target, targetId, place } = hand;
  const decidedAt = new Date();
  return Object.entries(values).map(([field, value]) => ({
    ...{ agencyId: held.agencyId, id: randomUUID(), noticeId: held.noticeId, target, targetId, field },
    ...{ value: value ?? null, machineValue: readByMachine(hand, field) ?? null },
    ...{ spanStart: place?.span[0] ?? null, spanEnd: place?.span[1] ?? null, quote: place?.quote ?? null },
    ...{ decidedBy: by, decidedAt, why, version: hand.version + 1 },
    ...{ withdrawnBy: null, withdrawnAt: null, lost: false },
  }));
}

/** What the machine says of a field; of a notice as a whole it says what is doubtful. */
export function readByMachine({ held, machine, target, targetId }: TargetInHand, field: string): unknown {
  if (field === 'review') return openCodes(held, { held, machine });
  if (field.startsWith('warning:')) return true;
  return machineValue(machine, target, targetId, field);
}

function openCodes(held: HeldNotice, { machine }: Pick<TargetInHand, 'held' | 'machine'>): string[] {
  const effective = overlayCorrections(machine, held.corrections.map(toCorrection));
  return doubtsOfNotice(held, effective).doubts.map(({ code }) => code);
}

const nothingGiven = (): CodedError =>
  new CodedError('BAD_INPUT', 'Chưa có giá trị nào để ghi.', { at: 'values', hint: 'Cho ít nhất một trường.' });
