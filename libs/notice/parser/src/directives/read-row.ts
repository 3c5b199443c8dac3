import { finding, type Unit } from '@giao-ban/notice-model';
import { matchKey } from '@giao-ban/shared-kernel';
import { foundBy, type Found } from '../found';
import type { OutlineNode } from '../outline/outline';
import { unitHeading } from '../units/unit-heading';
import { describeUnits, unitListAt } from '../units/unit-list';
import type { Draft } from './draft';
import { rowOf, type Column, type Row } from './task-table';

/** What a row of a table is: a task, a heading of the rows below, or nothing that is known. */
export type ReadRow =
  | { kind: 'task'; draft: Omit<Draft, 'path' | 'common' | 'isBehindList'> }
  | { kind: 'group'; unit: Found<Unit> | null }
  | { kind: 'other' };

const onlyNumber = /^[\dIVX.]{1,6}$/u;

/** `| I | Phòng Quản lý công nghệ | | |`: a row that names who the rows below are for. */
function groupCell(row: Row): string | null {
  const filled = row.filter(({ text }) => text !== '' && !onlyNumber.test(text));
  const [only] = filled;
  return filled.length === 1 && only ? only.text : null;
}

/** A cell may also hold what names no unit that is known: a person, a team. */
function unitOfCell(text: string): Found<Unit> {
  const units = unitListAt(text, matchKey(text), 0, 'outside');
  const unit = describeUnits(text, units.length > 0 ? units : [{ start: 0, end: text.length, raw: text }]);
  return foundBy(unit, unit.families.length > 0 || unit.external ? 'unit-table-cell' : 'unit-heading-unknown');
}

/**
 * Reads one row under known columns: one task per row.
 * @param unit who the heading above names, for rows without a lead of their own
 */
export function readRow(node: OutlineNode, columns: readonly Column[] | null, unit: Found<Unit> | null): ReadRow {
  const row = rowOf(node);
  const group = groupCell(row);
  const heading = group === null ? null : unitHeading(group, matchKey(group));
  if (group !== null && (heading || !columns || row.length < columns.length))
    return { kind: 'group', unit: heading && foundBy(heading.unit, 'unit-table-group') };
  const cell = (column: Column) => row[columns?.indexOf(column) ?? -1]?.text ?? '';
  const content = row[columns?.indexOf('content') ?? -1];
  if (!content || content.text === '') return { kind: 'other' };
  const [lead, partners, deadline] = [cell('lead'), cell('partners'), cell('deadline')];
  const draft = {
    start: content.start,
    end: content.end,
    order: finding('order-table-row'),
    unit: lead ? unitOfCell(lead) : unit,
    items: [],
    row: { lead, partners, deadline },
  };
  return { kind: 'task', draft };
}
