import type { StringTests } from '@giao-ban/shared-nest';
import { columnTests } from '@giao-ban/shared-nest';
import { UnitView } from './types/unit-view';

const agencies = (agencyColumn: string, condition: string) =>
  `${agencyColumn} IN (SELECT a.id FROM giaoban.agency a JOIN giaoban.province p ON p.id = a.province_id WHERE ${condition})`;

/**
 * Asks for the province of the agency at a column, by code or id. Under today's organisation any province of the past
 * stands for the one that it is part of now.
 *
 * @example provinceTests('d.agency_id', 'TODAY')
 */
export const provinceTests = (agencyColumn: string, view: UnitView): StringTests => {
  const named = (alias: string, place: string) => `${place} IN (${alias}.code, ${alias}.id)`;
  const oneOf = (alias: string, place: string) => `(${alias}.code = ANY (${place}) OR ${alias}.id = ANY (${place}))`;
  const inView = (condition: (alias: string, place: string) => string) => (place: string) =>
    agencies(
      agencyColumn,
      view === UnitView.TODAY
        ? `p.current_id IN (SELECT q.current_id FROM giaoban.province q WHERE ${condition('q', place)})`
        : condition('p', place),
    );
  return { type: 'text', equals: inView(named), oneOf: inView(oneOf), present: agencies(agencyColumn, 'TRUE') };
};

/**
 * Asks for the agency at a column. Under today's organisation an agency stands for all that are one agency now.
 *
 * @example agencyTests('d.agency_id', 'TODAY')
 */
export const agencyTests = (agencyColumn: string, view: UnitView): StringTests => {
  const own = columnTests(agencyColumn);
  if (view === UnitView.AS_ISSUED) return own;
  const together = (condition: string) =>
    agencies(
      agencyColumn,
      `p.current_id IN (SELECT q.current_id FROM giaoban.province q JOIN giaoban.agency b ON b.province_id = q.id WHERE ${condition})`,
    );
  // An agency without a province has nobody to go together with.
  return {
    ...own,
    equals: (place) => `(${own.equals(place)} OR ${together(`b.id = ${place}`)})`,
    oneOf: (place) => `(${own.oneOf(place)} OR ${together(`b.id = ANY (${place})`)})`,
  };
};

/**
 * Whether the department `u` of an assignment is the one whose id stands at a place (or one of those, with `ANY`); under
 * today's organisation: whether both are one unit now.
 *
 * @example departmentIs('$1::uuid', 'TODAY')
 */
export const departmentIs = (place: string, view: UnitView): string =>
  view === UnitView.AS_ISSUED
    ? `u.id = ${place}`
    : `coalesce(u.current_id, u.id) IN (SELECT coalesce(v.current_id, v.id) FROM giaoban.department v WHERE v.id = ${place})`;
