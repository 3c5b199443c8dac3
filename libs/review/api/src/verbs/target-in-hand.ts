import { holdNotice, toCorrection, type HeldNotice } from '@giao-ban/ingest-api';
import {
  fieldWords,
  overlayCorrections,
  valueWords,
  type CorrectionTarget,
  type IdentifiedReading,
  type Span,
} from '@giao-ban/notice-model';
import { CodedError, isUuid } from '@giao-ban/shared-nest';
import { CorrectionEntity } from '@giao-ban/store';
import type { EntityManager } from 'typeorm';

/** What a person wants to say something about, held until the transaction ends. */
export interface TargetInHand {
  held: HeldNotice;
  machine: IdentifiedReading;
  target: CorrectionTarget;
  targetId: string;
  /** Decisions on it so far. */
  version: number;
  /** Where it stands; null for a notice. */
  place: { span: Span; quote: string } | null;
}

const nouns = { NOTICE: 'thông báo', DIRECTIVE: 'nhiệm vụ', OUTCOME: 'kết quả' } as const;

/**
 * Finds a target and holds its notice, so that two people never write one notice at the same time.
 *
 * @param version which the person saw; null where it does not matter
 * @throws CodedError `NOT_FOUND`; `STALE_VERSION` with the last decision where somebody was faster
 */
export async function holdTarget(
  manager: EntityManager,
  { target, targetId, version }: { target: CorrectionTarget; targetId: string; version: number | null },
): Promise<TargetInHand> {
  const notice = await noticeOf(manager, target, targetId);
  const held = notice && (await holdNotice(manager, notice));
  if (!held) throw notFound(target);
  const machine = readAgain(held);
  const place = placeOf(held, machine, target, targetId);
  if (place === undefined) throw notFound(target);
  const present = await checkVersion(manager, held, targetId, version);
  return { held, machine, target, targetId, version: present, place };
}

/** @throws CodedError where the notice was stored before readings were kept */
export function readAgain(held: HeldNotice): IdentifiedReading {
  if (held.machine) return held.machine;
  throw new CodedError('BAD_INPUT', 'Thông báo này được lưu từ bản phần mềm cũ nên chưa chỉnh sửa được.', {
    hint: `Quản trị viên chạy “npm run reread -- --apply --notice ${held.noticeId}” rồi thử lại.`,
  });
}

async function noticeOf(manager: EntityManager, target: CorrectionTarget, id: string) {
  if (!isUuid(id)) return null;
  // What a person dismissed has no row of its own; its correction knows the notice.
  const inTable = {
    NOTICE: 'SELECT agency_id, id AS notice_id FROM giaoban.notice WHERE id = $1',
    DIRECTIVE: 'SELECT agency_id, notice_id FROM giaoban.directive WHERE id = $1',
    OUTCOME: 'SELECT agency_id, notice_id FROM giaoban.outcome WHERE id = $1',
  }[target];
  const [row]: { agencyId: string; id: string }[] = await manager.query(
    `SELECT agency_id AS "agencyId", notice_id AS id FROM (
       ${inTable} UNION ALL SELECT agency_id, notice_id FROM giaoban.correction WHERE target_id = $1) found LIMIT 1`,
    [id],
  );
  return row ?? null;
}

/** Dismissed parts are there too: what was taken out can be put back. @returns undefined where there is no such target */
function placeOf(held: HeldNotice, machine: IdentifiedReading, target: CorrectionTarget, id: string) {
  if (target === 'NOTICE') return id === held.noticeId ? null : undefined;
  const visible = held.corrections.filter(({ field }) => field !== 'dismissed').map(toCorrection);
  const { reading, ids } = overlayCorrections(machine, visible);
  const [part, keys] =
    target === 'DIRECTIVE' ? [reading.directives, ids.directives] : ([reading.outcomes, ids.outcomes] as const);
  const found = part[keys.indexOf(id)];
  return found && { span: found.span, quote: found.text };
}

/** @returns how many decisions there are on the target */
export async function checkVersion(
  manager: EntityManager,
  { agencyId }: HeldNotice,
  targetId: string,
  seen: number | null,
): Promise<number> {
  const decisions = await manager.find(CorrectionEntity, { where: { agencyId, targetId }, order: { version: 'DESC' } });
  const version = Math.max(0, ...decisions.map((one) => one.version));
  if (seen === null || version === seen) return version;
  const [last] = decisions;
  const who = `“${last?.withdrawnBy ?? last?.decidedBy ?? 'Người khác'}”`;
  const what = last ? `${fieldWords(last.field)}: ${decisionWords(last)}` : '';
  throw new CodedError('STALE_VERSION', `${who} vừa sửa mục này (${what}); quyết định của bạn chưa được ghi.`, {
    at: 'version',
    hint: 'Xem giá trị hiện tại rồi quyết định lại nếu vẫn cần.',
    current: {
      version,
      field: last?.field ?? null,
      value: last ? decisionWords(last) : null,
      decidedBy: last?.withdrawnBy ?? last?.decidedBy ?? null,
    },
  });
}

const decisionWords = ({ field, value, withdrawnAt }: CorrectionEntity): string =>
  withdrawnAt === null ? valueWords(field, value) : 'đã rút, theo máy đọc';

const notFound = (target: CorrectionTarget): CodedError =>
  new CodedError('NOT_FOUND', `Không có ${nouns[target]} này.`, { at: 'id', hint: 'Mở lại từ danh sách.' });
