/** What to point at when a notice is opened. */
export interface NoticeTarget {
  /** The directive to highlight. */
  directive?: string;
  /** Or a passage of the reading text, for quotes that are no directive. */
  span?: { start: number; end: number } | null;
}

/**
 * The address of a notice, opened at a directive or at a passage.
 *
 * @example
 * noticePath('n-1', { directive: 'd-1' }); // { pathname: '/thong-bao/n-1', search: '?nhiem-vu=d-1' }
 */
export function noticePath(id: string, { directive, span }: NoticeTarget = {}): { pathname: string; search: string } {
  const params = new URLSearchParams();
  if (directive) params.set('nhiem-vu', directive);
  if (span) {
    params.set('tu', String(span.start));
    params.set('den', String(span.end));
  }
  const search = params.toString();
  return { pathname: `/thong-bao/${encodeURIComponent(id)}`, search: search && `?${search}` };
}
