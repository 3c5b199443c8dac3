import { findInstructions, type InstructionOrder } from '@giao-ban/directive-relations';
import { InstructionMemberEntity, insertRows } from '@giao-ban/store';
import { setImmediate as others } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import type { StoredNotice } from './stored-notices';

interface OrderRow extends InstructionOrder {
  noticeId: string;
  uuid: string;
}

const ordersSql = `
  SELECT d.notice_id AS "noticeId", d.id AS uuid, d.ordinal AS id, left(d.text, 4000) AS text, d.heading AS unit,
         ARRAY(SELECT x ->> 'raw' FROM jsonb_array_elements(d.cooperating) x) AS partners
  FROM giaoban.directive d WHERE d.agency_id = $1 AND d.notice_id = ANY ($2::uuid[]) ORDER BY d.notice_id, d.position`;

const page = 20;

/**
 * Writes down which orders of notices are one instruction. What a person keeps apart stays so.
 *
 * @example await saveInstructions(source, [notice]);
 */
export async function saveInstructions(source: DataSource, notices: readonly StoredNotice[]): Promise<void> {
  for (const agencyId of new Set(notices.map((notice) => notice.agencyId))) {
    const ids = notices.filter((notice) => notice.agencyId === agencyId).map(({ id }) => id);
    for (let start = 0; start < ids.length; start += page) {
      await ofNotices(source, agencyId, ids.slice(start, start + page));
    }
  }
}

async function ofNotices(source: DataSource, agencyId: string, notices: readonly string[]): Promise<void> {
  const orders: OrderRow[] = await source.query(ordersSql, [agencyId, notices]);
  const rows: InstructionMemberEntity[] = [];
  for (const notice of notices) {
    rows.push(
      ...membersIn(
        agencyId,
        orders.filter(({ noticeId }) => noticeId === notice),
      ),
    );
    await others();
  }
  await source.transaction(async (manager) => {
    const ids = orders.map(({ uuid }) => uuid);
    await manager.query(giveBackSql, [agencyId, ids]);
    await manager.query(
      'DELETE FROM giaoban.instruction_member WHERE agency_id = $1 AND directive_id = ANY ($2::uuid[]) AND NOT apart',
      [agencyId, ids],
    );
    await insertRows(manager, InstructionMemberEntity, rows, 'ignore');
    await manager.query(lendSql, [agencyId, ids]);
  });
}

function membersIn(agencyId: string, orders: readonly OrderRow[]): InstructionMemberEntity[] {
  const uuids = new Map(orders.map(({ id, uuid }) => [id, uuid]));
  return findInstructions(orders).flatMap(({ kind, members }) => {
    const [first, ...rest] = members.flatMap((id) => uuids.get(id) ?? []);
    if (first === undefined) return [];
    return [first, ...rest].map((directiveId) => ({
      agencyId,
      directiveId,
      instructionId: first,
      kind,
      folded: kind === 'same-task' && directiveId !== first,
      apart: false,
      lentDepartmentId: null,
    }));
  });
}

const giveBackSql = `
  DELETE FROM giaoban.assignment a USING giaoban.instruction_member m
  WHERE a.agency_id = $1 AND m.agency_id = $1 AND m.directive_id = ANY ($2::uuid[]) AND m.lent_department_id IS NOT NULL
    AND a.directive_id = m.instruction_id AND a.department_id = m.lent_department_id AND a.role = 'COOPERATE'`;

// The partner's own heading is an assignment of its copy; on the leader's directive it takes part, once.
const lendSql = `
  WITH lent AS (
    SELECT DISTINCT ON (m.directive_id) m.instruction_id, m.directive_id, a.department_id
    FROM giaoban.instruction_member m
    JOIN giaoban.assignment a ON a.agency_id = m.agency_id AND a.directive_id = m.directive_id AND a.role = 'LEAD'
    WHERE m.agency_id = $1 AND m.directive_id = ANY ($2::uuid[]) AND m.folded AND NOT EXISTS (
      SELECT FROM giaoban.assignment b WHERE b.agency_id = $1 AND b.directive_id = m.instruction_id AND b.department_id = a.department_id)
    ORDER BY m.directive_id, a.department_id
  ), written AS (
    INSERT INTO giaoban.assignment (agency_id, directive_id, department_id, role)
    SELECT DISTINCT $1::text, l.instruction_id, l.department_id, 'COOPERATE' FROM lent l ON CONFLICT DO NOTHING
  )
  UPDATE giaoban.instruction_member m SET lent_department_id = l.department_id FROM lent l
  WHERE m.agency_id = $1 AND m.directive_id = l.directive_id`;
