/**
 * That a directive stands for itself: a partner's copy of a task is counted, listed and filtered with the leader's.
 *
 * @param directive the name of the table in the statement
 * @example `SELECT count(*) FROM giaoban.directive d WHERE ${countedOnce('d')}`
 */
export const countedOnce = (directive: string): string =>
  `NOT EXISTS (SELECT FROM giaoban.instruction_member fm
    WHERE fm.agency_id = ${directive}.agency_id AND fm.directive_id = ${directive}.id AND fm.folded)`;

/**
 * That a directive is the first of its instruction: of many units under one paper the one that is named first.
 *
 * @example `SELECT count(*) FILTER (WHERE ${toldFirst('d')}) FROM giaoban.directive d`
 */
export const toldFirst = (directive: string): string =>
  `NOT EXISTS (SELECT FROM giaoban.instruction_member im
    WHERE im.agency_id = ${directive}.agency_id AND im.directive_id = ${directive}.id AND im.instruction_id <> im.directive_id AND NOT im.apart)`;
