import { rowsOf } from '@giao-ban/shared-nest';
import type { DataSource } from 'typeorm';

const splitsSql = `
  SELECT o.name, to_char(l.effective_on, 'DD/MM/YYYY') AS day, string_agg('“' || n.name || '”', ', ' ORDER BY n.name) AS into
  FROM giaoban.department_lineage l
  JOIN giaoban.department_lineage_part f ON f.agency_id = l.agency_id AND f.lineage_id = l.id AND f.side = 'FROM'
  JOIN giaoban.department o ON o.agency_id = f.department_agency_id AND o.id = f.department_id
  JOIN giaoban.department_lineage_part t ON t.agency_id = l.agency_id AND t.lineage_id = l.id AND t.side = 'TO'
  JOIN giaoban.department n ON n.agency_id = t.department_agency_id AND n.id = t.department_id
  WHERE l.state = 'CONFIRMED' AND l.kind = 'SPLIT' AND o.id = ANY ($1::uuid[])
  GROUP BY l.agency_id, l.id, o.name, l.effective_on
  HAVING coalesce(max(t.share), 0) <= 0.5
  ORDER BY l.effective_on, o.name`;

/**
 * In words: which of these units were split without anybody saying where their former work went.
 *
 * @example await undividedSplits(source, [departmentId])
 */
export async function undividedSplits(source: DataSource, departments: readonly string[]): Promise<string[]> {
  if (departments.length === 0) return [];
  const rows = await rowsOf<{ name: string; day: string; into: string }>(source, splitsSql, [departments]);
  return rows.map(
    ({ name, day, into }) =>
      `“${name}” được tách ngày ${day} thành ${into}. Nhiệm vụ giao trước đó vẫn tính cho đơn vị cũ vì chưa nêu đơn vị nào nhận quá nửa công việc.`,
  );
}
