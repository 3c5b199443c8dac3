import type { DirectiveFilter } from '../api/directives.query';
import { type CodeField, emptyFilter, type FilterState, NOT_STATED } from './filter-state';

const apiNames = { provinces: 'province', departments: 'department', families: 'family', topics: 'topic' } as const;
const codeFields = ['provinces', 'departments', 'families', 'topics'] as const;

/**
 * The filter as the API understands it. The as-of day is not a condition on directives; it travels beside the filter.
 *
 * @example
 * toDirectiveFilter({ ...emptyFilter, provinces: ['51'] }); // { province: { in: ['51'] } }
 */
export function toDirectiveFilter(state: FilterState): DirectiveFilter {
  const filter: DirectiveFilter = {};
  const either: DirectiveFilter[] = [];
  for (const field of codeFields) {
    const name = apiNames[field];
    const stated = state[field].filter((code) => code !== NOT_STATED);
    const open = stated.length < state[field].length;
    if (open && stated.length > 0) either.push({ or: [{ [name]: { in: stated } }, { [name]: { isNull: true } }] });
    else if (open) filter[name] = { isNull: true };
    else if (stated.length > 0) filter[name] = { in: stated };
  }
  if (either.length > 0) filter.and = either;
  return { ...filter, ...plainConditions(state) };
}

function plainConditions(state: FilterState): DirectiveFilter {
  const filter: DirectiveFilter = {};
  if (state.from || state.to) {
    filter.knownOn = { ...(state.from && { gte: state.from }), ...(state.to && { lte: state.to }) };
  }
  if (state.buckets.length > 0) filter.bucket = { in: [...state.buckets] };
  if (state.role) filter.role = { eq: state.role };
  if (state.deadline || state.dueFrom || state.dueTo) {
    filter.due = {
      ...(state.deadline && { isNull: state.deadline === 'none' }),
      ...(state.dueFrom && { gte: state.dueFrom }),
      ...(state.dueTo && { lte: state.dueTo }),
    };
  }
  if (state.urgent) filter.urgent = { eq: true };
  if (state.pastDueUnknown) filter.pastDueUnknown = { eq: true };
  if (state.units) filter.units = 'TODAY';
  if (state.theme) filter.theme = { eq: state.theme };
  if (state.text.trim()) filter.text = { contains: state.text.trim() };
  return filter;
}

/**
 * Reads back what {@link toDirectiveFilter} wrote, so that an API question can be opened as a page.
 *
 * @example
 * fromDirectiveFilter({ urgent: { eq: true } }, '2025-03-31'); // { ...emptyFilter, urgent: true, asOf: '2025-03-31' }
 */
export function fromDirectiveFilter(filter: DirectiveFilter, asOf: string | null): FilterState {
  return {
    ...emptyFilter,
    asOf,
    from: filter.knownOn?.gte ?? null,
    to: filter.knownOn?.lte ?? null,
    provinces: codesOf(filter, 'provinces'),
    departments: codesOf(filter, 'departments'),
    families: codesOf(filter, 'families'),
    topics: codesOf(filter, 'topics'),
    buckets: filter.bucket?.in ?? [],
    role: filter.role?.eq ?? null,
    deadline: typeof filter.due?.isNull === 'boolean' ? (filter.due.isNull ? 'none' : 'stated') : null,
    dueFrom: filter.due?.gte ?? null,
    dueTo: filter.due?.lte ?? null,
    urgent: filter.urgent?.eq ?? false,
    pastDueUnknown: filter.pastDueUnknown?.eq ?? false,
    units: filter.units === 'TODAY' ? 'today' : null,
    theme: filter.theme?.eq ?? null,
    text: filter.text?.contains ?? '',
  };
}

function codesOf(filter: DirectiveFilter, field: CodeField): string[] {
  const name = apiNames[field];
  const own = filter[name];
  if (own?.isNull) return [NOT_STATED];
  if (own?.in) return [...own.in];
  for (const { or } of filter.and ?? []) {
    const stated = or?.[0]?.[name]?.in;
    if (stated) return [...stated, NOT_STATED].sort();
  }
  return [];
}
