import { formatDay, type Language } from '@giao-ban/shared-ui';
import { bucketMessages } from '../bucket/bucket.messages';
import { namePeriod } from '../period/period';
import { periodMessages } from '../period/period.messages';
import { filterMessages } from './filter.messages';
import { type CodeField, type FilterState, NOT_STATED } from './filter-state';

/** One condition that is on: its words, and the filter without it. */
export interface ActiveFilter {
  key: string;
  /** What kind of condition, for example "Tỉnh"; null where the words say it themselves. */
  field: string | null;
  words: string;
  without: Partial<FilterState>;
}

/**
 * Names of codes and ids; a code without a name is shown as it is. Every agency has an office of the same name, so a
 * unit can be named with its place.
 */
export type NameOf = (field: CodeField | 'theme', code: string, withPlace?: boolean) => string;

/**
 * The conditions that are on, in the order of the title.
 *
 * @example
 * activeFilters({ ...emptyFilter, provinces: ['51'] }, () => 'Quảng Ngãi', 'vi'); // [{ words: 'Quảng Ngãi', ... }]
 */
export function activeFilters(state: FilterState, nameOf: NameOf, language: Language): ActiveFilter[] {
  const words = filterMessages[language];
  const withPlace = state.provinces.length !== 1;
  const fromCodes = (field: CodeField, label: string): ActiveFilter[] =>
    state[field].map((code) => ({
      key: `${field}:${code}`,
      field: label,
      words: code === NOT_STATED ? words.notStated : nameOf(field, code, withPlace),
      without: { [field]: state[field].filter((other) => other !== code) },
    }));
  return [
    ...fromCodes('provinces', words.provinces),
    ...periodFilter(state, language),
    ...fromCodes('departments', words.units),
    ...fromCodes('families', words.units),
    ...fromCodes('topics', words.topics),
    ...state.buckets.map((bucket) => ({
      key: `bucket:${bucket}`,
      field: words.buckets,
      words: bucketMessages[language].label(bucket),
      without: { buckets: state.buckets.filter((other) => other !== bucket) },
    })),
    ...plainFilters(state, nameOf, language),
  ];
}

function periodFilter({ from, to }: FilterState, language: Language): ActiveFilter[] {
  if (!from && !to) return [];
  const { period } = filterMessages[language];
  const words = periodMessages[language].name(namePeriod({ from, to }));
  return [{ key: 'period', field: period, words, without: { from: null, to: null } }];
}

function plainFilters(state: FilterState, nameOf: NameOf, language: Language): ActiveFilter[] {
  const words = filterMessages[language];
  const { role, deadline, dueFrom, dueTo, urgent, pastDueUnknown, theme, text, asOf } = state;
  const all: (ActiveFilter | null)[] = [
    role && { key: 'role', field: words.role, words: words.roles[role], without: { role: null } },
    deadline && { key: 'deadline', field: null, words: words.deadlines[deadline], without: { deadline: null } },
    dueFrom || dueTo ? dueFilter(dueFrom, dueTo, language) : null,
    urgent ? { key: 'urgent', field: null, words: words.urgent, without: { urgent: false } } : null,
    pastDueUnknown
      ? { key: 'pastDue', field: null, words: words.pastDueUnknown, without: { pastDueUnknown: false } }
      : null,
    theme ? { key: 'theme', field: words.theme, words: nameOf('theme', theme), without: { theme: null } } : null,
    text ? { key: 'text', field: null, words: words.shownText(text), without: { text: '' } } : null,
    state.units ? { key: 'units', field: null, words: words.shownUnits, without: { units: null } } : null,
    asOf ? { key: 'asOf', field: null, words: words.shownAsOf(asOf), without: { asOf: null } } : null,
  ];
  return all.filter((one) => one !== null);
}

function dueFilter(from: string | null, to: string | null, language: Language): ActiveFilter {
  const range = from && from === to ? formatDay(from) : periodMessages[language].name(namePeriod({ from, to }));
  return {
    key: 'due',
    field: null,
    words: filterMessages[language].due(range),
    without: { dueFrom: null, dueTo: null },
  };
}

/**
 * What a page shows, in words.
 *
 * @example
 * shownInWords([{ words: 'Quảng Ngãi', ... }, { words: 'quý I/2025', ... }], 'vi'); // 'Quảng Ngãi · quý I/2025'
 */
export const shownInWords = (active: readonly ActiveFilter[], language: Language): string =>
  active.length === 0 ? filterMessages[language].everything : active.map(({ words }) => words).join(' · ');
