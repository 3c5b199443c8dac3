import { type Bucket, buckets } from '../bucket/bucket';
import { type CodeField, emptyFilter, type FilterState } from './filter-state';

const bucketWords: Record<Bucket, string> = {
  COMPLETED_ON_TIME: 'xong-dung-han',
  COMPLETED: 'da-hoan-thanh',
  COMPLETED_LATE: 'xong-qua-han',
  IN_PROGRESS: 'dang-thuc-hien',
  CONTINUOUS: 'thuong-xuyen',
  OVERDUE: 'qua-han',
  POSTPONED: 'tam-hoan',
  CANCELLED: 'dung-thuc-hien',
  UNKNOWN: 'chua-co-thong-tin',
};
const roleWords = { LEAD: 'chu-tri', COOPERATE: 'phoi-hop' } as const;
const deadlineWords = { stated: 'co-neu', none: 'khong-neu' } as const;
const unitWords = { today: 'hien-nay' } as const;
const listNames: Record<CodeField, string> = {
  provinces: 'tinh',
  departments: 'don-vi',
  families: 'nhom',
  topics: 'linh-vuc',
};

/** Every name that the filter uses in an address; the rest of the address belongs to the page. */
export const filterParamNames: readonly string[] = [
  'tinh-den',
  'tu-ngay',
  'den-ngay',
  ...Object.values(listNames),
  'tinh-trang',
  'vai-tro',
  'thoi-han',
  'han-tu',
  'han-den',
  'khan',
  'qua-han-chua-ro',
  'to-chuc',
  'noi-dung',
  'tim',
];

/**
 * Writes a filter into address parameters that a person can read. Equal filters give equal addresses.
 *
 * @example
 * toSearchParams({ ...emptyFilter, provinces: ['51'], buckets: ['OVERDUE'] }).toString(); // 'tinh=51&tinh-trang=qua-han'
 */
export function toSearchParams(state: FilterState): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null) => value && params.set(name, value);
  put('tinh-den', state.asOf);
  put('tu-ngay', state.from);
  put('den-ngay', state.to);
  for (const field of codeFields) put(listNames[field], [...state[field]].sort().join(','));
  put(
    'tinh-trang',
    buckets
      .filter((bucket) => state.buckets.includes(bucket))
      .map((b) => bucketWords[b])
      .join(','),
  );
  put('vai-tro', state.role && roleWords[state.role]);
  put('thoi-han', state.deadline && deadlineWords[state.deadline]);
  put('han-tu', state.dueFrom);
  put('han-den', state.dueTo);
  put('khan', state.urgent ? 'co' : null);
  put('qua-han-chua-ro', state.pastDueUnknown ? 'co' : null);
  put('to-chuc', state.units && unitWords[state.units]);
  put('noi-dung', state.theme);
  put('tim', state.text.trim());
  return params;
}

/**
 * Reads a filter from an address; what cannot be understood is left out rather than guessed.
 *
 * @example
 * fromSearchParams(new URLSearchParams('tinh=51&tinh-trang=qua-han')).buckets; // ['OVERDUE']
 */
export function fromSearchParams(params: URLSearchParams): FilterState {
  const bucketNames = codes(params, 'tinh-trang');
  return {
    ...emptyFilter,
    asOf: day(params, 'tinh-den'),
    from: day(params, 'tu-ngay'),
    to: day(params, 'den-ngay'),
    provinces: codes(params, listNames.provinces),
    departments: codes(params, listNames.departments),
    families: codes(params, listNames.families),
    topics: codes(params, listNames.topics),
    buckets: buckets.filter((bucket) => bucketNames.includes(bucketWords[bucket])),
    role: keyOf(roleWords, params.get('vai-tro')),
    deadline: keyOf(deadlineWords, params.get('thoi-han')),
    dueFrom: day(params, 'han-tu'),
    dueTo: day(params, 'han-den'),
    urgent: params.get('khan') === 'co',
    pastDueUnknown: params.get('qua-han-chua-ro') === 'co',
    units: keyOf(unitWords, params.get('to-chuc')),
    theme: params.get('noi-dung') || null,
    text: params.get('tim')?.trim() ?? '',
  };
}

const codeFields = ['provinces', 'departments', 'families', 'topics'] as const;

function codes(params: URLSearchParams, name: string): string[] {
  const written = (params.get(name) ?? '').split(',').map((code) => code.trim());
  return [...new Set(written.filter(Boolean))].sort();
}

function day(params: URLSearchParams, name: string): string | null {
  const value = params.get(name) ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));
  return isDay ? value : null;
}

function keyOf<Key extends string>(words: Record<Key, string>, word: string | null): Key | null {
  for (const key in words) if (words[key] === word) return key;
  return null;
}
