import { machine } from '@giao-ban/shared-nest';
import type { LineageEvent } from '@giao-ban/unit-model';
import type { DepartmentLineage, PartRow } from '../types/lineage.type';

/** A change as selected by `lineageSql`: a parts list of units that are still there. */
export interface LineageRow extends Omit<DepartmentLineage, 'madeBy'> {
  madeBy: string;
}

/** Changes with their parts. @example `${lineageSql} WHERE l.agency_id = $1` */
export const lineageSql = `
  SELECT l.agency_id AS "agencyId", l.id, l.kind, l.effective_on AS "effectiveOn", l.basis, l.state, l.reason, l.confidence,
         l.made_by AS "madeBy", l.decided_by AS "decidedBy", l.decided_at AS "decidedAt", l.note, l.version,
         coalesce((
           SELECT json_agg(json_build_object('side', p.side, 'agencyId', p.department_agency_id,
                                             'departmentId', p.department_id, 'share', p.share) ORDER BY p.side, u.name, u.id)
           FROM giaoban.department_lineage_part p
           JOIN giaoban.department u ON u.agency_id = p.department_agency_id AND u.id = p.department_id
           WHERE p.agency_id = l.agency_id AND p.lineage_id = l.id), '[]') AS parts
  FROM giaoban.department_lineage l`;

/** As the schema shows it: the machine has no name. */
export const toLineage = (row: LineageRow): DepartmentLineage => ({
  ...row,
  madeBy: row.madeBy === machine ? null : row.madeBy,
});

/** The units of one side. @example partsOn(row, 'FROM').map(({ departmentId }) => departmentId) */
export const partsOn = ({ parts }: { parts: readonly PartRow[] }, side: PartRow['side']): PartRow[] =>
  parts.filter((part) => part.side === side);

/** A change as the rule of today's units reads it. */
export const toEvent = (row: Pick<LineageRow, 'id' | 'kind' | 'effectiveOn' | 'parts'>): LineageEvent => ({
  id: row.id,
  kind: row.kind,
  effectiveOn: row.effectiveOn,
  from: partsOn(row, 'FROM').map(({ departmentId }) => departmentId),
  to: partsOn(row, 'TO').map(({ departmentId, share }) => ({ id: departmentId, share })),
});
