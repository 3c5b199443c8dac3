import { projectNotice } from '@giao-ban/ingest-api';
import { sameValue, type CorrectionTarget } from '@giao-ban/notice-model';
import { type Actor, CodedError, isUuid } from '@giao-ban/shared-nest';
import { CorrectionEntity, writeAudit } from '@giao-ban/store';
import type { DataSource, EntityManager } from 'typeorm';
import type { WrittenCorrections } from './correct-reading';
import { holdTarget } from './target-in-hand';

/**
 * Takes a decision back: what the machine read holds again. The decision is kept, with who took it back.
 *
 * @throws CodedError `NOT_FOUND`, `STALE_VERSION`; `BAD_INPUT` for one that is not in force
 * @example await withdrawCorrection(source, actor, { id: correctionId, version: 1 });
 */
export function withdrawCorrection(
  source: DataSource,
  actor: Actor,
  asked: { id: string; version: number },
): Promise<WrittenCorrections> {
  return source.transaction('READ COMMITTED', async (manager) => {
    const found = await find(manager, asked.id);
    const { targetId, field, value, machineValue } = found;
    const target = targetOf(found);
    const { held, machine, version: seen } = await holdTarget(manager, { target, targetId, version: asked.version });
    const { agencyId, noticeId } = held;
    if (!held.corrections.some(({ id }) => id === found.id)) throw notInForce();
    const version = seen + 1;
    const changes = { withdrawnBy: actor.name, withdrawnAt: new Date(), version };
    await manager.update(CorrectionEntity, { agencyId, id: found.id }, changes);
    const left = held.corrections.filter(({ id }) => id !== found.id);
    await projectNotice(manager, held, machine, left);
    await writeAudit(manager, {
      ...{ agencyId, actor: actor.name, action: 'withdraw-correction', subjectId: targetId },
      before: { [field]: value ?? null },
      after: { [field]: machineValue ?? null },
    });
    const changed = field === 'added' || !sameValue(value, machineValue);
    return { agencyId, noticeId, target, targetId, corrections: [found.id], version, changed };
  });
}

async function find(manager: EntityManager, id: string): Promise<CorrectionEntity> {
  const found = isUuid(id) ? await manager.findOneBy(CorrectionEntity, { id }) : null;
  if (found) return found;
  throw new CodedError('NOT_FOUND', 'Không có chỉnh sửa này.', { at: 'id', hint: 'Mở lại mục cần sửa.' });
}

const targetOf = ({ target }: CorrectionEntity): CorrectionTarget =>
  target === 'NOTICE' || target === 'OUTCOME' ? target : 'DIRECTIVE';

const notInForce = (): CodedError =>
  new CodedError('BAD_INPUT', 'Chỉnh sửa này đã được rút hoặc đã có chỉnh sửa mới thay thế.', {
    at: 'id',
    hint: 'Mở lại mục này để xem chỉnh sửa đang có hiệu lực.',
  });
