import { emptyFilter } from '@giao-ban/directive-web';
import { describe, expect, it } from 'vitest';
import { toNoticeFilter } from './notice-filter';

describe('the filter asked of notices', () => {
  it('takes place, days and words, and leaves out what only directives have', () => {
    const state = { ...emptyFilter, provinces: ['51'], from: '2025-01-01', topics: ['metrology'], text: 'mã vạch' };
    expect(toNoticeFilter(state)).toEqual({
      province: { in: ['51'] },
      knownOn: { gte: '2025-01-01' },
      text: { contains: 'mã vạch' },
    });
  });

  it('ends at the earlier of the period and the as-of day', () => {
    expect(toNoticeFilter({ ...emptyFilter, to: '2025-06-30', asOf: '2025-03-31' })).toEqual({
      knownOn: { lte: '2025-03-31' },
    });
    expect(toNoticeFilter({ ...emptyFilter, to: '2025-02-28', asOf: '2025-03-31' })).toEqual({
      knownOn: { lte: '2025-02-28' },
    });
  });

  it('asks nothing where nothing is narrowed', () => {
    expect(toNoticeFilter(emptyFilter)).toEqual({});
  });
});
