import type { ProvinceRef } from '@giao-ban/notice-model';
import { foldInPlace, type IsoDay } from '@giao-ban/shared-kernel';
import { provinceAt, provinceEverNamed, type ProvinceRow } from '@giao-ban/unit-model';
import { provinces } from '@giao-ban/unit-data';

const names = [...new Set(provinces.flatMap(({ name, aliases }) => [name, ...aliases]))]
  .map((name) => foldInPlace(name).replace(/^tp\. ?/u, ''))
  .sort((a, b) => b.length - a.length);
const pattern = names.map((name) => name.replace(/[ -]+/g, '[ -]+').replace(/\./g, '\\.?')).join('|');
const mention = new RegExp(`(?<![\\p{L}])(?:tinh|thanh pho|tp\\.?) (${pattern})(?![\\p{L}])`, 'gu');
const ownDepartment = new RegExp(
  `so khoa hoc va cong nghe,? (?:tinh |thanh pho |tp\\.? ?)?(${pattern})(?![\\p{L}])|(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp\\.?) (${pattern})(?![\\p{L}])`,
  'gu',
);

function resolve(name: string, day: IsoDay): ProvinceRow | null {
  return provinceAt(name, day) ?? provinceEverNamed(name);
}

function mostNamed(text: string, patterns: RegExp, day: IsoDay): ProvinceRow | null {
  const counts = new Map<ProvinceRow, number>();
  for (const match of foldInPlace(text).matchAll(patterns)) {
    const row = resolve(match[1] ?? match[2] ?? '', day);
    if (row) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * The province of the department that issued the paper: from the place line, else from the letterhead, else the one
 * that the text names most. Resolved by the paper's own date, because codes and names were given anew in 2025.
 */
export function findProvince(
  place: string | null,
  letterhead: string,
  text: string,
  day: IsoDay | null,
): ProvinceRef | null {
  const on = day ?? '2025-06-30';
  const row =
    (place ? provinceAt(place, on) : null) ??
    mostNamed(letterhead.replace(/\n/g, ' '), mention, on) ??
    mostNamed(letterhead.replace(/\n/g, ' '), ownDepartment, on) ??
    (place ? provinceEverNamed(place) : null) ??
    mostNamed(text, ownDepartment, on) ??
    mostNamed(text, mention, on);
  return row ? { code: row.code, name: row.name } : null;
}
