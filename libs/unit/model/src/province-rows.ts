import { provinces, type ProvinceRow } from '@giao-ban/unit-data';

/** One line of table `province`. */
export interface StoredProvince {
  id: string;
  code: string;
  name: string;
  kind: string;
  validFrom: string | null;
  validTo: string | null;
  currentId: string;
}

// A province that kept code and name through the merger of 1/7/2025 kept its department too: it stays one row.
const sameProvince = (a: ProvinceRow, b: ProvinceRow) => a.code === b.code && a.slug === b.slug;

/** The name alone, or with the year where an older province of another code had the name before. */
function idOf(first: ProvinceRow): string {
  const older = provinces.find((row) => row.slug === first.slug);
  const reused = older !== undefined && older.code !== first.code;
  return reused ? `${first.slug}-${first.validFrom?.slice(0, 4) ?? ''}` : first.slug;
}

function successor(row: ProvinceRow): ProvinceRow {
  if (row.validTo === null) return row;
  const end = row.validTo;
  const next = provinces.find((other) => other.formedFrom.includes(row.code) && (other.validFrom ?? '') > end);
  return next ? successor(next) : row;
}

const firsts = provinces.filter((row, i) => provinces.findIndex((other) => sameProvince(other, row)) === i);

/**
 * Every province under an id that no merger reuses.
 *
 * @example provinceRows().find(({ id }) => id === 'bac-giang')?.currentId // 'bac-ninh-2025'
 */
export function provinceRows(): StoredProvince[] {
  const idFor = (row: ProvinceRow) => idOf(firsts.find((first) => sameProvince(first, row)) ?? row);
  return firsts.map((first) => {
    const last = provinces.findLast((row) => sameProvince(row, first)) ?? first;
    return {
      id: idOf(first),
      code: first.code,
      name: last.name,
      kind: last.kind,
      validFrom: first.validFrom,
      validTo: last.validTo,
      currentId: idFor(successor(last)),
    };
  });
}

/** @example agencyIdOfProvince('quang-ngai') // 'skhcn-quang-ngai' */
export function agencyIdOfProvince(provinceId: string): string {
  return `skhcn-${provinceId}`;
}
