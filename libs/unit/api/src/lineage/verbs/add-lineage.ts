import { type Actor, checkedInput, CodedError, isUuid } from '@giao-ban/shared-nest';
import { DepartmentLineageEntity, DepartmentLineagePartEntity, insertRows, writeAudit } from '@giao-ban/store';
import type { LineageEvent } from '@giao-ban/unit-model';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { LineageInput } from '../../types/lineage.inputs';
import { checkLineage } from '../check-lineage';
import { inLineageTransaction } from '../lineage-in-hand';
import { toEvent } from '../lineage-rows';
import { basisSchema, noteSchema } from '../lineage-words';
import { confirmedLineage, refreshCurrentUnits } from '../refresh-current-units';

/**
 * Writes down a change that a person knows of; it is confirmed by that, and counted by at once.
 *
 * @returns its id
 * @throws CodedError `BAD_INPUT`
 * @example await addLineage(source, actor, { kind: 'RENAME', from: [a], to: [{ department: b }], effectiveOn: '2025-03-01' }, today);
 */
export function addLineage(source: DataSource, actor: Actor, asked: LineageInput, today: string): Promise<string> {
  const reason = checkedInput(noteSchema, asked.reason ?? '', 'input.reason');
  const basis = checkedInput(basisSchema, asked.basis ?? '', 'input.basis') || null;
  return inLineageTransaction(source, async (manager) => {
    const event = toNewEvent(asked);
    const agencyOf = await agenciesOf(manager, event);
    checkLineage({ event, agencyOf, confirmed: (await confirmedLineage(manager)).map(toEvent), today });
    const [owner] = [...event.to.map(({ id }) => id), ...event.from].map((unit) => agencyOf.get(unit));
    const agencyId = owner ?? '';
    const decision = { state: 'CONFIRMED', madeBy: actor.name, decidedBy: actor.name, decidedAt: new Date() };
    const { id, kind, effectiveOn } = event;
    await insertRows(manager, DepartmentLineageEntity, [
      { agencyId, id, kind, effectiveOn, basis, reason, confidence: 1, note: null, version: 1, ...decision },
    ]);
    await insertRows(manager, DepartmentLineagePartEntity, partRows(agencyId, event, agencyOf));
    await refreshCurrentUnits(manager);
    const after = { kind, effectiveOn, basis, reason, from: event.from, to: event.to };
    await writeAudit(manager, { agencyId, actor: actor.name, action: 'add-lineage', subjectId: id, after });
    return id;
  });
}

function toNewEvent({ kind, from, to, effectiveOn }: LineageInput): LineageEvent {
  return {
    id: randomUUID(),
    kind,
    effectiveOn,
    from: from.map((unit) => unit.toLowerCase()),
    to: to.map(({ department, share }) => ({ id: department.toLowerCase(), share: share ?? null })),
  };
}

async function agenciesOf(manager: EntityManager, { from, to }: LineageEvent): Promise<Map<string, string>> {
  const units = [...from, ...to.map(({ id }) => id)];
  if (!units.every(isUuid)) {
    throw new CodedError('BAD_INPUT', 'Mã đơn vị không đúng dạng.', {
      at: 'input',
      hint: 'Chọn đơn vị trong danh sách.',
    });
  }
  const rows: { id: string; agencyId: string }[] = await manager.query(
    'SELECT id, agency_id AS "agencyId" FROM giaoban.department WHERE id = ANY ($1::uuid[])',
    [units],
  );
  return new Map(rows.map(({ id, agencyId }) => [id, agencyId]));
}

/** The rows of the units of a change. */
export function partRows(
  agencyId: string,
  { id: lineageId, from, to }: LineageEvent,
  agencyOf: ReadonlyMap<string, string>,
): DepartmentLineagePartEntity[] {
  const part = (side: string, departmentId: string, share: number | null) => ({
    ...{ agencyId, lineageId, side, departmentId, share },
    departmentAgencyId: agencyOf.get(departmentId) ?? agencyId,
  });
  return [...from.map((unit) => part('FROM', unit, null)), ...to.map(({ id, share }) => part('TO', id, share))];
}
