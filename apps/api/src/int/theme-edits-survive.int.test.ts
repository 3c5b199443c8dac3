import { refreshRelations, relateNewNotices } from '@giao-ban/ingest-api';
import type { DirectiveEntity } from '@giao-ban/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Factories, sonLa } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let make: Factories;
beforeAll(async () => {
  api = await startTestApi();
  make = new Factories(api.source);
});
afterAll(() => api?.stop());

const stamps = 'Dán tem truy xuất nguồn gốc cho mận hậu Chiềng Lao';
const scales = 'Kiểm định cân đồng hồ tại chợ Mường Bú';
const by = { actor: 'test' };
let month = 0;

/** A notice of the next month. */
async function notice(...texts: string[]): Promise<DirectiveEntity[]> {
  month++;
  const of = await make.notice({ knownOn: `2025-${String(month).padStart(2, '0')}-05` });
  const orders: DirectiveEntity[] = [];
  for (const [position, text] of texts.entries()) {
    orders.push(await make.directive(of, { text, position, ordinal: `1/1/${position + 1}` }));
  }
  return orders;
}

interface Shown {
  id: string;
  label: string;
  pinned: boolean;
  version: number;
  edits: { id: string }[];
  members: { id: string }[];
}
const fields = 'id label pinned version edits { id } members { id }';
const themes = async () => (await api.ask<{ themes: Shown[] }>(`{ themes(orderBy: FIRST_SEEN) { ${fields} } }`)).themes;
const edit = async (call: string) =>
  (await api.ask<{ it: Shown | Shown[] }>(`mutation { it: ${call} { ${fields} } }`)).it;
const holding = async (order: DirectiveEntity | undefined) =>
  (await themes()).find(({ members }) => members.some(({ id }) => id === order?.id));
const size = async (order: DirectiveEntity | undefined) => (await holding(order))?.members.length;

/** A new notice is added to what is kept; then everything is computed anew, as another server would. */
const ways: [string, () => Promise<unknown>][] = [
  ['a notice is added', () => relateNewNotices(api.source, [sonLa], by)],
  ['everything is computed again', () => refreshRelations(api.source, [sonLa], by)],
];

let first: DirectiveEntity[];
beforeEach(async () => {
  await api.source.query('TRUNCATE giaoban.notice, giaoban.theme, giaoban.theme_edit CASCADE');
  month = 0;
  first = await notice(`${stamps}.`, `${scales}.`);
  await notice(`Tiếp tục ${stamps.toLowerCase()}.`, `Hoàn thành ${scales.toLowerCase()}.`);
  await relateNewNotices(api.source, [sonLa], by);
  expect(await themes()).toHaveLength(2);
});

describe.each(ways)('what a person did to a theme is still there when %s:', (_, again) => {
  it('a name', async () => {
    const { id = '', version } = (await holding(first[0])) ?? {};
    await edit(`renameTheme(id: "${id}", label: "Tem mận hậu", version: ${version})`);
    await notice(`Sơ kết việc ${stamps.toLowerCase()}.`);
    await again();
    expect(await holding(first[0])).toMatchObject({ id, label: 'Tem mận hậu', members: { length: 3 } });
  });

  it('two themes that are one, to which both go on adding, and which are two again when it is taken back', async () => {
    const [into, other] = [await holding(first[0]), await holding(first[1])];
    const merged = await edit(`mergeThemes(into: "${into?.id}", themes: ["${other?.id}"], version: ${into?.version})`);
    await notice(`Sơ kết việc ${stamps.toLowerCase()}.`, `Rà soát ${scales.toLowerCase()}.`);
    await again();
    expect(await themes()).toMatchObject([{ id: into?.id, members: { length: 6 } }]);
    await edit(`undoThemeEdit(id: "${(merged as Shown).edits[0]?.id}")`);
    await notice(`Báo cáo việc ${scales.toLowerCase()}.`);
    await again();
    expect([await size(first[0]), await size(first[1])]).toEqual([3, 4]);
    expect((await holding(first[1]))?.id).toBe(other?.id);
  });

  it('one theme that is two', async () => {
    const [third] = await notice(`Sơ kết việc ${stamps.toLowerCase()}.`);
    const [fourth] = await notice(`Báo cáo việc ${stamps.toLowerCase()}.`);
    await relateNewNotices(api.source, [sonLa], by);
    const { id = '', version } = (await holding(first[0])) ?? {};
    await edit(
      `splitTheme(id: "${id}", members: ["${third?.id}", "${fourth?.id}"], label: "Sơ kết tem", version: ${version})`,
    );
    await notice(`Đánh giá việc ${stamps.toLowerCase()}.`);
    await again();
    expect(await holding(third)).toMatchObject({ label: 'Sơ kết tem', members: { length: 2 } });
    expect(await holding(first[0])).toMatchObject({ id, members: { length: 3 } });
  });

  it('a theme held on to, though its words are found no more', async () => {
    const { id = '', version } = (await holding(first[1])) ?? {};
    await edit(`pinTheme(id: "${id}", version: ${version})`);
    await api.source.query('UPDATE giaoban.directive SET text = $2 WHERE id = $1', [first[1]?.id, 'Họp chi bộ.']);
    await notice(`Sơ kết việc ${stamps.toLowerCase()}.`);
    await refreshRelations(api.source, [sonLa], by);
    await again();
    expect(await holding(first[1])).toMatchObject({ id, pinned: true, members: { length: 2 } });
  });
});
