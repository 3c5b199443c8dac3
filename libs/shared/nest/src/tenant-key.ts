/** How a row of a tenant table is named: the agency comes first in every key and join. */
export interface TenantKey {
  agencyId: string;
  id: string;
}

/** @example tenantKeyText({ agencyId: 'skhcn-son-la', id: '...' }) // 'skhcn-son-la ...' */
export const tenantKeyText = ({ agencyId, id }: TenantKey): string => `${agencyId} ${id}`;

/**
 * The parameters of `FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)`.
 *
 * @example query(sql, tenantKeyColumns(keys))
 */
export const tenantKeyColumns = (keys: readonly TenantKey[]): [string[], string[]] => [
  keys.map((key) => key.agencyId),
  keys.map((key) => key.id),
];

/** Whether an id can be one at all; PostgreSQL refuses a whole statement over a malformed one. @example isUuid('abc') // false */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu.test(text);
