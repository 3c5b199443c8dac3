import type { ProvinceRef, ReadingRule } from '@giao-ban/notice-model';
import { foldInPlace, type IsoDay } from '@giao-ban/shared-kernel';
import { provinceAt, provinceEverNamed, type ProvinceRow } from '@giao-ban/unit-model';
import { provinces } from '@giao-ban/unit-data';
import { foundBy, type Found } from '../found';
import { allMatches } from '../text/all-matches';

const names = [...new Set(provinces.flatMap(({ name, aliases }) => [name, ...aliases]))]
  .map((name) => foldInPlace(name).replace(/^tp\. ?/u, ''))
  .sort((a, b) => b.length - a.length);
const pattern = names.map((name) => name.replace(/[ -]+/g, '[ -]+').replace(/\./g, '\\.?')).join('|');
const mention = new RegExp(`(?<![\\p{L}])(?:tinh|thanh pho|tp\\.?) (${pattern})(?![\\p{L}])`, 'gu');
const ownDepartment = new RegExp(
  `(?:so|nganh) (?:khoa hoc va cong nghe|kh&cn|khcn),? (?:tinh |thanh pho |tp\\.? ?)?(${pattern})(?![\\p{L}])|(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp\\.?) (${pattern})(?![\\p{L}])`,
  'gu',
);

function resolve(name: string, day: IsoDay): ProvinceRow | null {
  return provinceAt(name, day) ?? provinceEverNamed(name);
}

function mostNamed(text: string, patterns: RegExp, day: IsoDay): ProvinceRow | null {
  const counts = new Map<ProvinceRow, number>();
  for (const match of allMatches(patterns, foldInPlace(text))) {
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
): Found<ProvinceRef> | null {
  const on = day ?? '2025-06-30';
  const head = letterhead.replace(/\n/g, ' ');
  return (
    asRef(place ? provinceAt(place, on) : null, 'province-place-line') ??
    asRef(mostNamed(head, mention, on), 'province-letterhead') ??
    asRef(mostNamed(head, ownDepartment, on), 'province-letterhead') ??
    asRef(place ? provinceEverNamed(place) : null, 'province-place-line', ofAnotherTime) ??
    asRef(mostNamed(text, ownDepartment, on), 'province-named-department') ??
    asRef(mostNamed(text, mention, on), 'province-most-named')
  );
}

/** A name that was not in force on the day of the paper. */
const ofAnotherTime = 0.8;

function asRef(row: ProvinceRow | null, rule: ReadingRule, factor?: number): Found<ProvinceRef> | null {
  return row && foundBy({ code: row.code, name: row.name }, rule, factor);
}
