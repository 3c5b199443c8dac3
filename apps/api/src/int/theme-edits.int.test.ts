import type { DirectiveEntity, ThemeEntity } from '@giao-ban/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Factories, quangNgai } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let make: Factories;
let stamps: ThemeEntity;
let codes: ThemeEntity;
let orders: DirectiveEntity[];
beforeAll(async () => {
  api = await startTestApi();
  make = new Factories(api.source);
});
afterAll(() => api?.stop());
beforeEach(async () => {
  await api.source.query('TRUNCATE giaoban.theme, giaoban.theme_edit, giaoban.audit_entry CASCADE');
  stamps = await make.theme('Dán tem truy xuất');
  codes = await make.theme('Mã số mã vạch');
  const here = await make.notice({ knownOn: '2025-01-10' });
  const there = await make.notice({ knownOn: '2025-02-10', agencyId: quangNgai });
  orders = [];
  for (const [notice, theme] of [
    [here, stamps],
    [there, stamps],
    [here, stamps],
    [here, codes],
    [there, codes],
  ] as const) {
    const order = await make.directive(notice, { text: `Rà soát việc thứ ${orders.length + 1}, báo cáo Sở.` });
    orders.push(order);
    await make.inTheme(order, theme);
  }
});

interface Shown {
  id: string;
  label: string;
  foundLabel: string;
  pinned: boolean;
  version: number;
  memberCount: number;
  members: { id: string }[];
  edits: { id: string; kind: string; label: string | null; otherLabels: string[]; editedBy: string }[];
}
const fields =
  'id label foundLabel pinned version memberCount members { id } edits { id kind label otherLabels editedBy }';
const calls = {
  rename: `mutation ($id: ID!, $label: String!, $version: Int!, $by: String) { it: renameTheme(id: $id, label: $label, version: $version, by: $by) { ${fields} } }`,
  merge: `mutation ($into: ID!, $themes: [ID!]!, $version: Int!) { it: mergeThemes(into: $into, themes: $themes, version: $version) { ${fields} } }`,
  split: `mutation ($id: ID!, $members: [ID!]!, $label: String, $version: Int!) { it: splitTheme(id: $id, members: $members, label: $label, version: $version) { ${fields} } }`,
  pin: `mutation ($id: ID!, $pinned: Boolean, $version: Int!) { it: pinTheme(id: $id, pinned: $pinned, version: $version) { ${fields} } }`,
  undo: `mutation ($id: ID!) { it: undoThemeEdit(id: $id) { ${fields} } }`,
};
const edit = async (call: 'rename' | 'merge' | 'pin' | 'undo', variables: object) =>
  (await api.ask<{ it: Shown }>(calls[call], variables)).it;
const split = async (variables: object) => (await api.ask<{ it: Shown[] }>(calls.split, variables)).it;
const themes = async () => (await api.ask<{ themes: Shown[] }>(`{ themes { ${fields} } }`)).themes;
const codeOf = async (call: keyof typeof calls, variables: object) =>
  (await api.reply(calls[call], variables)).errors?.[0]?.extensions.code;
const ids = (...numbers: number[]) => numbers.map((number) => orders[number - 1]?.id).sort();
const membersOf = (theme: Shown | undefined) => theme?.members.map(({ id }) => id).sort();

describe('a theme that a person renames', () => {
  it('has that name everywhere, and its own again when the edit is taken back', async () => {
    const renamed = await edit('rename', { id: stamps.id, label: ' Tem  điện tử ', version: 1, by: 'Lò Văn Hai' });
    expect(renamed).toMatchObject({ label: 'Tem điện tử', foundLabel: 'Dán tem truy xuất', version: 2 });
    expect(renamed.edits).toMatchObject([{ kind: 'RENAME', label: 'Tem điện tử', editedBy: 'Lò Văn Hai' }]);
    const { directive } = await api.ask<{ directive: { themes: { label: string }[] } }>(
      'query ($id: ID!) { directive(id: $id) { themes { label } } }',
      { id: orders[0]?.id },
    );
    expect(directive.themes).toEqual([{ label: 'Tem điện tử' }]);
    const again = await edit('undo', { id: renamed.edits[0]?.id });
    expect(again).toMatchObject({ label: 'Dán tem truy xuất', version: 3, edits: [] });
  });

  it('falls back to the name before the last one', async () => {
    await edit('rename', { id: stamps.id, label: 'Tên thứ nhất', version: 1 });
    const second = await edit('rename', { id: stamps.id, label: 'Tên thứ hai', version: 2 });
    expect((await edit('undo', { id: second.edits[0]?.id })).label).toBe('Tên thứ nhất');
  });

  it('is refused an empty name, an old version and an unknown theme', async () => {
    expect(await codeOf('rename', { id: stamps.id, label: ' ', version: 1 })).toBe('BAD_INPUT');
    expect(await codeOf('rename', { id: stamps.id, label: 'Tên mới', version: 7 })).toBe('STALE_VERSION');
    expect(await codeOf('rename', { id: orders[0]?.id, label: 'Tên mới', version: 1 })).toBe('NOT_FOUND');
  });
});

describe('themes that a person merges', () => {
  it('are one, over all agencies, and two again when it is taken back', async () => {
    const merged = await edit('merge', { into: stamps.id, themes: [codes.id], version: 1 });
    expect(merged).toMatchObject({ label: 'Dán tem truy xuất', memberCount: 5 });
    expect(merged.edits).toMatchObject([{ kind: 'MERGE', otherLabels: ['Mã số mã vạch'] }]);
    expect(await themes()).toHaveLength(1);
    await edit('undo', { id: merged.edits[0]?.id });
    const both = await themes();
    expect(membersOf(both.find(({ id }) => id === stamps.id))).toEqual(ids(1, 2, 3));
    expect(membersOf(both.find(({ id }) => id === codes.id))).toEqual(ids(4, 5));
  });

  it('are not the same one', async () =>
    expect(await codeOf('merge', { into: stamps.id, themes: [stamps.id], version: 1 })).toBe('BAD_INPUT'));

  it('are one who wins and one who is told, where two people merge at once', async () => {
    const replies = await Promise.all([
      api.reply(calls.merge, { into: stamps.id, themes: [codes.id], version: 1 }),
      api.reply(calls.merge, { into: codes.id, themes: [stamps.id], version: 1 }),
    ]);
    expect(replies.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(replies.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? [])).toEqual([
      'NOT_FOUND',
    ]);
    expect(await themes()).toMatchObject([{ memberCount: 5 }]);
  });
});

describe('a theme that a person splits', () => {
  const whole = () => edit('merge', { into: stamps.id, themes: [codes.id], version: 1 });

  it('leaves two, the new one named by its words unless a name is given', async () => {
    await whole();
    const [rest, made] = await split({ id: stamps.id, members: ids(4, 5), version: 2 });
    expect(membersOf(rest)).toEqual(ids(1, 2, 3));
    expect(made?.label).toBe('Rà soát việc thứ 4, báo cáo Sở');
    expect(membersOf(made)).toEqual(ids(4, 5));
    const undone = await edit('undo', { id: rest?.edits[0]?.id });
    expect(membersOf(undone)).toEqual(ids(1, 2, 3, 4, 5));
  });

  it('lets one directive go without a theme of one', async () => {
    expect(await split({ id: stamps.id, members: ids(3), version: 1 })).toHaveLength(1);
    expect(await themes()).toHaveLength(2);
  });

  it('is not split by strangers, nor down to one', async () => {
    expect(await codeOf('split', { id: stamps.id, members: ids(4), version: 1 })).toBe('BAD_INPUT');
    expect(await codeOf('split', { id: stamps.id, members: ids(1, 2), version: 1 })).toBe('BAD_INPUT');
  });

  it('is taken back before the merge under it', async () => {
    const merged = await whole();
    await split({ id: stamps.id, members: ids(4, 5), version: 2 });
    expect(await codeOf('undo', { id: merged.edits[0]?.id })).toBe('BAD_INPUT');
  });
});

describe('a theme that a person pins', () => {
  it('stands first until it is let go', async () => {
    expect((await themes()).map(({ id }) => id)).toEqual([stamps.id, codes.id]);
    expect(await edit('pin', { id: codes.id, version: 1 })).toMatchObject({ pinned: true, version: 2 });
    expect((await themes()).map(({ id }) => id)).toEqual([codes.id, stamps.id]);
    expect(await edit('pin', { id: codes.id, pinned: false, version: 2 })).toMatchObject({ pinned: false, edits: [] });
  });
});

describe('the audit trail', () => {
  it('has every edit of a theme', async () => {
    const renamed = await edit('rename', { id: stamps.id, label: 'Tem', version: 1 });
    await edit('undo', { id: renamed.edits[0]?.id });
    await edit('pin', { id: stamps.id, version: 3 });
    const rows: { action: string }[] = await api.source.query('SELECT action FROM giaoban.audit_entry ORDER BY at, id');
    expect(rows.map(({ action }) => action)).toEqual(['rename-theme', 'undo-rename-theme', 'pin-theme']);
  });
});
