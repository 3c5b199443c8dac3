import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

interface Found {
  search: {
    totalCount: number;
    hits: {
      snippet: string;
      matches: { start: number; end: number }[];
      directive: { id: string } | null;
      notice: { number: string };
    }[];
  };
}

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const make = new Factories(api.source);
  const notice = await make.notice({
    title: 'Kết luận về truy xuất nguồn gốc',
    number: '77/TB-SKHCN',
    knownOn: '2025-02-01',
  });
  const opening = 'Chủ trì, phối hợp với các đơn vị liên quan và các huyện tổng hợp nhu cầu của các hợp tác xã để ';
  await make.directive(notice, { text: `${opening}triển khai hệ thống truy xuất nguồn gốc nông sản` });
  const later = await make.notice({ knownOn: '2025-03-01', number: '80/TB-SKHCN' });
  await make.directive(later, { text: 'Xuất bản bản tin, truy cập nguồn tin và hồ sơ gốc' });
  const cited = await make.directive(later, { text: 'Triển khai Nghị quyết 57-NQ/TW', position: 1 });
  await make.reference(cited, await make.legalDocument({ type: 'Nghị quyết', number: '57-NQ/TW', date: '2024-12-22' }));
  await make.reference(cited, await make.legalDocument({ type: 'Quyết định', number: '12/QĐ-UBND' }), 1);
});
afterAll(() => api.stop());

const search = async (text: string): Promise<Found['search']> =>
  (
    await api.ask<Found>(
      'query ($text: String!) { search(text: $text) { totalCount hits { snippet matches { start end } directive { id } notice { number } } } }',
      { text },
    )
  ).search;

describe('search', () => {
  it('finds the same with and without tones, in any order, with the last word begun', async () => {
    const numbers = async (text: string) => (await search(text)).hits.map(({ notice }) => notice.number);
    const expected = await numbers('truy xuất nguồn gốc');
    expect(expected).toEqual(['80/TB-SKHCN', '77/TB-SKHCN', '77/TB-SKHCN']);
    for (const typed of ['truy xuat nguon goc', 'GỐC nguồn XUẤT truy', 'truy xuat nguon g']) {
      expect((await numbers(typed)).toSorted()).toEqual(expected.toSorted());
    }
    expect(await numbers('truy xuat nong')).toEqual(['77/TB-SKHCN']);
  });

  it('shows the place of the words in the sentence', async () => {
    const { hits } = await search('xuat nguon');
    const hit = hits.find(({ directive, notice }) => directive !== null && notice.number === '77/TB-SKHCN');
    expect(hit?.snippet.startsWith('… ')).toBe(true);
    expect(hit?.matches.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['xuất', 'nguồn']);
  });

  it('finds notices by number and counts all places', async () => {
    const { hits, totalCount } = await search('77/TB');
    expect([totalCount, hits[0]?.directive, hits[0]?.notice.number]).toEqual([1, null, '77/TB-SKHCN']);
  });

  it('finds cited documents by type and number without tones, with how often they are cited', async () => {
    const find = async (text: string | null) =>
      (
        await api.ask<{ legalDocuments: { number: string; directives: number }[] }>(
          'query ($text: String) { legalDocuments(text: $text) { number directives } }',
          { text },
        )
      ).legalDocuments;
    expect(await find('nghi quyet 57')).toEqual([{ number: '57-NQ/TW', directives: 1 }]);
    expect(await find('QUYẾT ĐỊNH')).toEqual([{ number: '12/QĐ-UBND', directives: 1 }]);
    expect(await find(null)).toHaveLength(2);
    const { legalDocuments } = await api.ask<{ legalDocuments: object[] }>('{ legalDocuments { number } }');
    expect(legalDocuments).toHaveLength(2);
  });
});
