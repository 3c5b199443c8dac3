import { provinceRows, type StoredProvince } from './province-rows';

const rows = provinceRows();
const byId = new Map(rows.map((row) => [row.id, row]));
const timesUsed = (field: 'code' | 'name', value: string) => rows.filter((row) => row[field] === value).length;

/** How a province is named to people and in filters. */
export interface ProvinceNames extends StoredProvince {
  /** For filters: the official code; the id where several provinces had the code. */
  key: string;
  /** The name; with its time where another province had the name before or after. */
  label: string;
}

const day = (iso: string): string => iso.split('-').reverse().map(Number).join('/');

function labelOf({ name, validFrom }: StoredProvince): string {
  if (timesUsed('name', name) === 1) return name;
  return validFrom === null ? `${name} (trước 1/7/2025)` : `${name} (từ ${day(validFrom)})`;
}

/**
 * A province by its id, with the words for it.
 *
 * @example provinceNames('bac-giang')?.key // 'bac-giang': code 24 is Bắc Ninh's today
 * @example provinceNames('quang-ngai')?.key // '51'
 * @example provinceNames('bac-ninh')?.label // 'Bắc Ninh (trước 1/7/2025)'
 */
export function provinceNames(id: string): ProvinceNames | null {
  const row = byId.get(id);
  if (!row) return null;
  return { ...row, key: timesUsed('code', row.code) === 1 ? row.code : row.id, label: labelOf(row) };
}

/**
 * The province that had this code and this name, whenever that was.
 *
 * @example provinceIdOf('24', 'Bắc Giang') // 'bac-giang'
 */
export const provinceIdOf = (code: string, name: string): string | null =>
  rows.find((row) => row.code === code && row.name === name)?.id ?? null;

/** Ids of the provinces that were merged into one. @example mergedInto('quang-ngai') // ['kon-tum'] */
export const mergedInto = (id: string): string[] =>
  rows.filter((row) => row.currentId === id && row.id !== id).map((row) => row.id);
