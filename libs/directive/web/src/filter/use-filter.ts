import { useCallback, useMemo } from 'react';
import { type To, useSearchParams } from 'react-router';
import { filterParamNames, fromSearchParams, toSearchParams } from './filter-search-params';
import { emptyFilter, type FilterState } from './filter-state';

/** The filter of this page's address and the ways to change it. */
export interface FilterControl {
  state: FilterState;
  /** Changes some conditions; a new step in the browser's history unless `replace` is given. */
  narrow: (patch: Partial<FilterState>, options?: { replace?: boolean }) => void;
  clear: () => void;
  /** A link to another page that keeps this filter, narrowed by the patch. */
  linkTo: (pathname: string, patch?: Partial<FilterState>) => To;
}

/**
 * Reads and writes the filter in the page's address.
 *
 * @example
 * const { state, narrow, linkTo } = useFilter();
 * <CountLink count={4} to={linkTo('/nhiem-vu', { buckets: ['OVERDUE'] })} label="Quá hạn" />
 */
export function useFilter(): FilterControl {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => fromSearchParams(params), [params]);
  const narrow = useCallback<FilterControl['narrow']>(
    (patch, options) =>
      setParams((now) => withFilter(now, { ...fromSearchParams(now), ...patch }), {
        replace: options?.replace ?? false,
        preventScrollReset: true,
      }),
    [setParams],
  );
  const clear = useCallback(() => narrow(emptyFilter), [narrow]);
  const linkTo = useCallback<FilterControl['linkTo']>(
    (pathname, patch) => filterLink(pathname, { ...state, ...patch }),
    [state],
  );
  return { state, narrow, clear, linkTo };
}

/**
 * A link to a page under a filter.
 *
 * @example
 * filterLink('/nhiem-vu', { ...emptyFilter, theme: 't-1' }); // { pathname: '/nhiem-vu', search: '?noi-dung=t-1' }
 */
export function filterLink(pathname: string, state: FilterState): To {
  const search = toSearchParams(state).toString();
  return { pathname, search: search && `?${search}` };
}

/** How many pages of a list are shown; another filter is another list, which starts at its first page. */
export const pageParam = 'trang';

/** Replaces the filter's own parameters and leaves the page's others (sorting, for example) alone. */
function withFilter(params: URLSearchParams, state: FilterState): URLSearchParams {
  const kept = [...params].filter(([name]) => !filterParamNames.includes(name));
  return new URLSearchParams([...toSearchParams(state), ...kept]);
}
