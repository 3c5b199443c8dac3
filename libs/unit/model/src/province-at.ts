import { provinces, type ProvinceRow } from '@giao-ban/unit-data';
import { fold, type IsoDay } from '@giao-ban/shared-kernel';

const bare = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:tinh|thanh pho|tp) /u, '');

const named = new Map<string, ProvinceRow[]>();
for (const row of provinces) {
  for (const name of new Set([row.name, ...row.aliases].map(bare))) named.set(name, [...(named.get(name) ?? []), row]);
}

function validOn(row: ProvinceRow, day: IsoDay): boolean {
  return (row.validFrom === null || row.validFrom <= day) && (row.validTo === null || day <= row.validTo);
}

/**
 * The province that had this name or official code on that day, or `null`. Codes and names were given anew on 1/7/2025.
 * @example provinceAt('24', '2024-02-05')?.name // 'Bắc Giang'
 * @example provinceAt('Bắc Ninh', '2025-08-01')?.code // '24'
 */
export function provinceAt(nameOrCode: string, day: IsoDay): ProvinceRow | null {
  const rows = /^\d{2}$/.test(nameOrCode.trim())
    ? provinces.filter((row) => row.code === nameOrCode.trim())
    : (named.get(bare(nameOrCode)) ?? []);
  return rows.find((row) => validOn(row, day)) ?? null;
}

/** The last province of that name at any time, for texts that use an old name. */
export function provinceEverNamed(name: string): ProvinceRow | null {
  return (named.get(bare(name)) ?? []).at(-1) ?? null;
}

/**
 * The province into which this one went: itself where nothing changed.
 * @example successorOf('62', '2024-05-01', '2025-08-01')?.name // Kon Tum of 2024 is in 'Quảng Ngãi' in 2025
 */
export function successorOf(code: string, on: IsoDay, at: IsoDay): ProvinceRow | null {
  const row = provinceAt(code, on);
  if (!row || validOn(row, at)) return row;
  const next = provinces.find(
    (other) => other.formedFrom.includes(code) && (other.validFrom ?? '') > (row.validTo ?? ''),
  );
  return next ? successorOf(next.code, next.validFrom ?? at, at) : null;
}

/**
 * The id of a province's department of science and technology, the tenant key of what it issued.
 * @example agencyIdOf({ slug: 'quang-ngai' }) // 'skhcn-quang-ngai'
 */
export function agencyIdOf(province: { slug: string } | { name: string }): string {
  return `skhcn-${'slug' in province ? province.slug : slugOf(province.name)}`;
}

/** @example slugOf('TP. Hồ Chí Minh') // 'ho-chi-minh' */
export function slugOf(name: string): string {
  return bare(name).replace(/ /g, '-');
}
