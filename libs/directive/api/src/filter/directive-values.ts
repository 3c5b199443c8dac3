import type { ValueKind } from '@giao-ban/shared-nest';

/** Theme ids. */
export const themeValues: ValueKind = {
  noun: 'nội dung lặp lại',
  type: 'uuid',
  existing: 'SELECT id AS value FROM giaoban.theme WHERE id = ANY ($1::uuid[])',
  all: 'SELECT id::text AS value, label FROM giaoban.theme',
};

/** Ids of cited documents. */
export const legalDocumentValues: ValueKind = {
  noun: 'văn bản',
  type: 'uuid',
  existing: 'SELECT id AS value FROM giaoban.legal_document WHERE id = ANY ($1::uuid[])',
  all: "SELECT id::text AS value, type || ' ' || coalesce(number, '') AS label FROM giaoban.legal_document",
};
