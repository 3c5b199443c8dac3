import { describe, expect, it } from 'vitest';
import { pageOf } from './connection';
import { decodeCursor, encodeCursor } from './cursor';
import { checkedPageSize } from './page-size';

const question = { list: 'notices', filter: { province: { eq: '51' } } };

describe('cursors', () => {
  it('come back as they were written', () => {
    const cursor = encodeCursor(question, ['2025-03-31', null, 7]);
    expect(decodeCursor(question, cursor, 3)).toEqual(['2025-03-31', null, 7]);
    expect(decodeCursor(question, null, 3)).toBeNull();
  });

  it.each([
    ['of another question', encodeCursor({ list: 'directives' }, ['2025-03-31'])],
    ['with another number of values', encodeCursor(question, ['2025-03-31', 'x'])],
    ['with something else inside', Buffer.from('{"a":1}').toString('base64url')],
    ['that is none', '%%%'],
  ])('%s are stale', (_, cursor) => {
    expect(() => decodeCursor(question, cursor, 1)).toThrow(expect.objectContaining({ code: 'STALE_CURSOR' }));
  });
});

describe('pages', () => {
  it('have 1 to 100 rows', () => {
    expect([checkedPageSize(1), checkedPageSize(100)]).toEqual([1, 100]);
    for (const size of [0, -1, 101]) expect(() => checkedPageSize(size)).toThrow(/1 đến 100/u);
  });

  it('know by one row too many that there is more, and count only when asked', async () => {
    let counted = 0;
    const page = pageOf(['a', 'b', 'c'], { first: 2, after: null }, String, async () => ++counted);
    expect(page.nodes).toEqual(['a', 'b']);
    expect(page.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' });
    expect(counted).toBe(0);
    expect(await page.totalCount).toBe(1);
  });

  it('may be empty', () => {
    expect(pageOf([], { first: 2, after: 'x' }, String, async () => 0).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });
});
