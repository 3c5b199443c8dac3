import { finding, type Finding, type Unit } from '@giao-ban/notice-model';
import { matchKey } from '@giao-ban/shared-kernel';
import { findCooperation } from '../annotate/find-cooperation';
import { lessSure } from '../found';
import { describeUnit, unitListAt } from '../units/unit-list';
import type { Draft } from './draft';

/** The partners of an order, and how they were found; no finding where cooperation is not spoken of. */
export interface FoundPartners {
  units: Unit[];
  finding: Finding | null;
}

/** Partners from the words of the order and from the table's column. */
export function partnersOf(draft: Draft, text: string, key: string, department: Unit | null): FoundPartners {
  const spoken = findCooperation(text, key, department);
  const cell = draft.row?.partners ?? '';
  if (!/\p{L}/u.test(cell)) return spoken;
  const named = unitListAt(cell, matchKey(cell), 0, 'partners').map(({ raw }) => describeUnit(raw));
  const inCell = finding('partner-table-cell');
  return {
    units: [...spoken.units, ...(named.length > 0 ? named : [describeUnit(cell)])],
    finding: spoken.finding ? lessSure(spoken.finding, inCell) : inCell,
  };
}
