import type { Correction, CorrectionTarget, IdentifiedReading, ReadingIds } from '@giao-ban/notice-model';
import { CorrectionEntity, type KeptReading } from '@giao-ban/store';
import { IsNull, type EntityManager } from 'typeorm';
import { wholeReading } from '../rows/kept-reading';

/** A stored notice that nobody else may change until the transaction ends. */
export interface HeldNotice {
  agencyId: string;
  noticeId: string;
  sourceFileId: string;
  illustrative: boolean;
  storedAt: Date;
  parserVersion: string;
  /** Null where the notice was stored before readings were kept: it must be read again first. */
  machine: IdentifiedReading | null;
  /** Those in force. */
  corrections: CorrectionEntity[];
}

interface HeldRow extends Omit<HeldNotice, 'machine' | 'corrections'> {
  text: string;
  reading: KeptReading | null;
  ids: ReadingIds | null;
}

/**
 * Takes hold of a notice with what the machine read and what people say of it.
 *
 * @returns null where there is no such notice
 * @example const held = await holdNotice(manager, { agencyId, id: noticeId });
 */
export async function holdNotice(
  manager: EntityManager,
  { agencyId, id }: { agencyId: string; id: string },
): Promise<HeldNotice | null> {
  const [row]: HeldRow[] = await manager.query(
    `SELECT n.agency_id AS "agencyId", n.id AS "noticeId", n.source_file_id AS "sourceFileId", n.illustrative,
            n.stored_at AS "storedAt", n.parser_version AS "parserVersion", n.text, r.reading, r.ids
     FROM giaoban.notice n
     LEFT JOIN giaoban.notice_reading r ON r.agency_id = n.agency_id AND r.notice_id = n.id
     WHERE n.agency_id = $1 AND n.id = $2 FOR UPDATE OF n`,
    [agencyId, id],
  );
  if (!row) return null;
  const { text, reading, ids, ...facts } = row;
  const machine = reading && ids ? { reading: wholeReading(reading, text), ids } : null;
  const corrections = await manager.find(CorrectionEntity, {
    where: { agencyId, noticeId: id, withdrawnAt: IsNull() },
    order: { decidedAt: 'ASC', id: 'ASC' },
  });
  return { ...facts, machine, corrections };
}

/** @example overlayCorrections(machine, held.corrections.map(toCorrection)) */
export function toCorrection(row: CorrectionEntity): Correction {
  const { id, targetId, field, value, machineValue, spanStart, spanEnd, quote } = row;
  const span = spanStart === null || spanEnd === null ? null : ([spanStart, spanEnd] as const);
  return { id, target: targetOf(row), targetId, field, value, machineValue, span, quote };
}

function targetOf({ target }: CorrectionEntity): CorrectionTarget {
  return target === 'NOTICE' || target === 'OUTCOME' ? target : 'DIRECTIVE';
}
