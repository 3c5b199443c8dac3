import type { ProvinceRef } from '@giao-ban/notice-model';
import { fold } from '@giao-ban/shared-kernel';
import { agencyIdOfProvince, provinceRows, type StoredProvince } from '@giao-ban/unit-model';

/** Holds files whose issuer nobody could tell, until a person says. */
export const unassignedAgency = 'unassigned';

const byCodeAndName = new Map<string, string>();
for (const { id, code, name } of provinceRows()) byCodeAndName.set(`${code} ${fold(name)}`, id);

/**
 * The tenant that a notice belongs to. Code and name together tell the province without a date: `24 Bắc Giang` ended
 * in June 2025, `24 Bắc Ninh` began then.
 *
 * @example agencyOf({ code: '24', name: 'Bắc Ninh' }) // 'skhcn-bac-ninh-2025'
 */
export function agencyOf(province: ProvinceRef | null): string {
  const id = province && byCodeAndName.get(`${province.code} ${fold(province.name)}`);
  return id ? agencyIdOfProvince(id) : unassignedAgency;
}

/** @example agencyName({ kind: 'province', name: 'Sơn La' }) // 'Sở Khoa học và Công nghệ tỉnh Sơn La' */
export function agencyName({ kind, name }: Pick<StoredProvince, 'kind' | 'name'>): string {
  const bare = name.replace(/^TP\.?\s+/u, '');
  return `Sở Khoa học và Công nghệ ${kind === 'city' ? 'thành phố' : 'tỉnh'} ${bare}`;
}
