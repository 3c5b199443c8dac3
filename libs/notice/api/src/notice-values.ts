import type { ValueKind } from '@giao-ban/shared-nest';

/** Topic codes. */
export const topicValues: ValueKind = {
  noun: 'chủ đề',
  type: 'text',
  existing: 'SELECT code AS value FROM giaoban.topic WHERE code = ANY ($1)',
  all: 'SELECT code AS value, label FROM giaoban.topic',
};

/** Notice ids. */
export const noticeValues: ValueKind = {
  noun: 'thông báo',
  type: 'uuid',
  existing: 'SELECT id AS value FROM giaoban.notice WHERE id = ANY ($1::uuid[])',
  all: "SELECT id::text AS value, coalesce(number, title, '') AS label FROM giaoban.notice ORDER BY known_on DESC LIMIT 500",
};
