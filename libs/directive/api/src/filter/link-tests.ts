import type { StringTests } from '@giao-ban/shared-nest';

/**
 * Asks for what hangs on directive `d` in a table of its own.
 *
 * @example linkTests('directive_topic', 'topic_code', 'text')
 */
export const linkTests = (
  table: 'directive_topic' | 'directive_theme' | 'directive_reference',
  column: 'topic_code' | 'theme_id' | 'legal_document_id',
  type: StringTests['type'],
): StringTests => {
  const exists = (condition: string) =>
    `EXISTS (SELECT 1 FROM giaoban.${table} x WHERE x.agency_id = d.agency_id AND x.directive_id = d.id AND ${condition})`;
  return {
    type,
    equals: (place) => exists(`x.${column} = ${place}`),
    oneOf: (place) => exists(`x.${column} = ANY (${place})`),
    present: exists('TRUE'),
  };
};
