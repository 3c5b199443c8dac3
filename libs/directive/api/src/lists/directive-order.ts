import { type CursorValues, SortDirection, type SqlParams } from '@giao-ban/shared-nest';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import type { Directive } from '../types/directive.type';

/** By which day directives are listed. */
export const DirectiveOrderField = { KNOWN_ON: 'KNOWN_ON', DUE: 'DUE' } as const;
export type DirectiveOrderField = (typeof DirectiveOrderField)[keyof typeof DirectiveOrderField];

registerEnumType(DirectiveOrderField, {
  name: 'DirectiveOrderField',
  description: 'By which day directives are listed.',
  valuesMap: {
    KNOWN_ON: { description: "The notice's day; within a notice in the order of the paper." },
    DUE: { description: 'The stated deadline; directives without one come last, whichever way the list runs.' },
  },
});

/** How directives are listed. */
@InputType({ description: 'Order of directives.' })
export class DirectiveOrder {
  @Field(() => DirectiveOrderField, { defaultValue: DirectiveOrderField.KNOWN_ON, description: 'By which day.' })
  field!: DirectiveOrderField;

  @Field(() => SortDirection, { defaultValue: SortDirection.DESC, description: 'Which way.' })
  direction!: SortDirection;
}

/** Number of values in a cursor of directives. */
export const placeSize = 3;

/** Where a directive stands in an order. @example placeOf({ field: 'DUE', direction: 'ASC' }, directive) */
export function placeOf({ field }: DirectiveOrder, directive: Directive): CursorValues {
  const day = field === 'DUE' ? (directive.deadline?.due ?? null) : directive.knownOn;
  return [day, directive.noticeId, directive.position];
}

/** @example orderBySql({ field: 'DUE', direction: 'ASC' }) // 'd.due_on ASC NULLS LAST, ...' */
export function orderBySql({ field, direction }: DirectiveOrder): string {
  const day = field === 'DUE' ? `d.due_on ${direction} NULLS LAST` : `d.known_on ${direction}`;
  return `${day}, d.notice_id, d.position`;
}

/** The rows that come after a place. @example afterSql(order, ['2025-03-31', noticeId, 4], params) */
export function afterSql({ field, direction }: DirectiveOrder, place: CursorValues, params: SqlParams): string {
  const [day, notice, position] = place;
  const column = field === 'DUE' ? 'd.due_on' : 'd.known_on';
  const further = `(d.notice_id, d.position) > (${params.add(notice, 'uuid')}, ${params.add(position, 'int')})`;
  if (day === null) return `(${column} IS NULL AND ${further})`;
  const reached = params.add(day, 'date');
  const beyond = `${column} ${direction === 'DESC' ? '<' : '>'} ${reached}`;
  const missing = field === 'DUE' ? ` OR ${column} IS NULL` : '';
  return `(${beyond} OR (${column} = ${reached} AND ${further})${missing})`;
}
