import type { DatedKey } from '@giao-ban/notice-api';
import { tenantKeyColumns, tenantKeyText } from '@giao-ban/shared-nest';

/** @example datedKeyText({ agencyId: 'skhcn-son-la', id, asOf: '2025-03-31' }) */
export const datedKeyText = (key: DatedKey): string => `${tenantKeyText(key)} ${key.asOf}`;

/** The parameters of `unnest($1::text[], $2::uuid[], $3::date[])`. @example query(sql, datedKeyColumns(keys)) */
export const datedKeyColumns = (keys: readonly DatedKey[]): [string[], string[], string[]] => [
  ...tenantKeyColumns(keys),
  keys.map(({ asOf }) => asOf),
];
