import type { Bucket } from '../bucket/bucket';

/** Stands in a list of codes for "the notice does not say". */
export const NOT_STATED = 'khong-neu';

/** Everything that the filter bar and the charts can narrow by; it lives in the page's address. */
export interface FilterState {
  /** The day of knowledge; null means today. */
  asOf: string | null;
  /** First and last day on which the notice became known; null means open. */
  from: string | null;
  to: string | null;
  provinces: readonly string[];
  departments: readonly string[];
  families: readonly string[];
  topics: readonly string[];
  buckets: readonly Bucket[];
  role: 'LEAD' | 'COOPERATE' | null;
  /** Whether a deadline is stated. */
  deadline: 'stated' | 'none' | null;
  /** First and last day of the stated deadline; null means open. */
  dueFrom: string | null;
  dueTo: string | null;
  urgent: boolean;
  pastDueUnknown: boolean;
  /** Under which organisation provinces and units are meant; null as issued. */
  units: 'today' | null;
  /** Id of a recurring theme. */
  theme: string | null;
  text: string;
}

/** Nothing narrowed: all data, seen from today. */
export const emptyFilter: FilterState = {
  asOf: null,
  from: null,
  to: null,
  provinces: [],
  departments: [],
  families: [],
  topics: [],
  buckets: [],
  role: null,
  deadline: null,
  dueFrom: null,
  dueTo: null,
  urgent: false,
  pastDueUnknown: false,
  units: null,
  theme: null,
  text: '',
};

/** The fields that hold lists of codes. */
export type CodeField = 'provinces' | 'departments' | 'families' | 'topics';

/**
 * How many conditions are on, the as-of day included.
 *
 * @example
 * countActive({ ...emptyFilter, topics: ['metrology'], urgent: true }); // 2
 */
export function countActive(state: FilterState): number {
  const lists = [state.provinces, state.departments, state.families, state.topics, state.buckets];
  const single = [state.asOf, state.from ?? state.to, state.role, state.deadline, state.theme, state.text, state.units];
  const due = state.dueFrom ?? state.dueTo;
  const flags = [state.urgent, state.pastDueUnknown];
  return lists.reduce((sum, list) => sum + list.length, 0) + [...single, due, ...flags].filter(Boolean).length;
}
