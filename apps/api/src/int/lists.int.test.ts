import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories, quangNgai } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

interface Page {
  nodes: { id: string; text: string; bucket: string; deadline: { due: string } | null }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  totalCount: number;
}

let api: TestApi;
let make: Factories;
beforeAll(async () => {
  api = await startTestApi();
  make = new Factories(api.source);
  for (let month = 1; month <= 4; month++) {
    const notice = await make.notice({ knownOn: `2025-0${month}-10`, number: `${month}/TB-SKHCN` });
    for (let position = 0; position < 3; position++) {
      const dueOn = position === 0 ? null : `2025-0${5 + ((month * position) % 3)}-01`;
      await make.directive(notice, {
        position,
        text: `Việc ${month}.${position}`,
        dueOn,
        deadlineRaw: dueOn && 'trước ngày 01',
      });
    }
  }
});
afterAll(() => api.stop());

const pageQuery = `query ($order: DirectiveOrder, $first: Int!, $after: String) {
  directives(filter: { text: { contains: "viec" } }, orderBy: $order, first: $first, after: $after) {
    nodes { id text bucket deadline { due } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
  }
}`;

async function allPages(order: object | null, first: number): Promise<Page['nodes']> {
  const nodes: Page['nodes'] = [];
  let after: string | null = null;
  do {
    const { directives }: { directives: Page } = await api.ask(pageQuery, { order, first, after });
    expect(directives.totalCount).toBe(12);
    expect(directives.pageInfo.hasPreviousPage).toBe(after !== null);
    nodes.push(...directives.nodes);
    after = directives.pageInfo.hasNextPage ? directives.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

describe('lists', () => {
  it('give every row once over all pages, whatever the order and the size', async () => {
    for (const field of ['KNOWN_ON', 'DUE']) {
      for (const direction of ['ASC', 'DESC']) {
        const whole = await allPages({ field, direction }, 100);
        for (const first of [1, 5]) {
          expect((await allPages({ field, direction }, first)).map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
        }
        expect(new Set(whole.map(({ id }) => id)).size).toBe(12);
      }
    }
  });

  it('run from the latest notice, each in the order of its paper', async () => {
    const texts = (await allPages(null, 100)).map(({ text }) => text);
    expect(texts.slice(0, 4)).toEqual(['Việc 4.0', 'Việc 4.1', 'Việc 4.2', 'Việc 3.0']);
  });

  it('put directives without a deadline last, whichever way the deadlines run', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const due = (await allPages({ field: 'DUE', direction }, 100)).map(({ deadline }) => deadline?.due ?? null);
      const stated = due.filter((day) => day !== null);
      expect(due.slice(8)).toEqual([null, null, null, null]);
      expect(stated).toEqual(direction === 'ASC' ? stated.toSorted() : stated.toSorted().toReversed());
    }
  });

  it('page through notices', async () => {
    const query = `query ($after: String) { notices(first: 3, after: $after, orderBy: { direction: ASC }) {
      nodes { number } pageInfo { hasNextPage endCursor } totalCount } }`;
    type Notices = { notices: { nodes: { number: string }[]; pageInfo: Page['pageInfo']; totalCount: number } };
    const { notices: one } = await api.ask<Notices>(query);
    const { notices: two } = await api.ask<Notices>(query, { after: one.pageInfo.endCursor });
    expect([...one.nodes, ...two.nodes].map(({ number }) => number)).toEqual([
      '1/TB-SKHCN',
      '2/TB-SKHCN',
      '3/TB-SKHCN',
      '4/TB-SKHCN',
    ]);
    expect([one.totalCount, two.pageInfo.hasNextPage]).toEqual([4, false]);
  });

  it('page through received files, the latest first', async () => {
    const query =
      'query ($after: String) { ingestFiles(first: 3, after: $after, state: STORED) { nodes { id name receivedAt notice { number } } pageInfo { endCursor } totalCount } }';
    type Files = {
      ingestFiles: { nodes: { id: string; receivedAt: string }[]; pageInfo: Page['pageInfo']; totalCount: number };
    };
    const { ingestFiles: one } = await api.ask<Files>(query);
    const { ingestFiles: two } = await api.ask<Files>(query, { after: one.pageInfo.endCursor });
    const all = [...one.nodes, ...two.nodes];
    expect(new Set(all.map(({ id }) => id)).size).toBe(4);
    expect(all.map(({ receivedAt }) => receivedAt)).toEqual(
      all
        .map(({ receivedAt }) => receivedAt)
        .toSorted()
        .toReversed(),
    );
  });

  it('are empty, not wrong, where there is nothing yet', async () => {
    expect(await api.ask('{ departments { name } themes { label } }')).toEqual({ departments: [], themes: [] });
  });

  it('list units by agency and name, with functions and province', async () => {
    await make.department({ name: 'Văn phòng Sở' });
    await make.department({ agencyId: quangNgai, name: 'Đội kiểm tra', families: ['inspectorate', 'office'] });
    await make.department({ agencyId: quangNgai, name: 'Ban Quản lý', families: [] });
    const query =
      'query ($p: String) { departments(province: $p) { name families { code } agency { province { name } } } }';
    const { departments } = await api.ask<{ departments: { name: string }[] }>(query, { p: '51' });
    expect(departments).toEqual([
      { name: 'Ban Quản lý', families: [], agency: { province: { name: 'Quảng Ngãi' } } },
      {
        name: 'Đội kiểm tra',
        families: [{ code: 'inspectorate' }, { code: 'office' }],
        agency: { province: { name: 'Quảng Ngãi' } },
      },
    ]);
    expect((await api.reply(query, { p: '5' })).errors?.[0]?.extensions.code).toBe('UNKNOWN_VALUE');
  });
});
