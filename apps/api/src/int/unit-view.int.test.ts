import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories, sonLa } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;

const [giang, ninh, now] = ['skhcn-bac-giang', 'skhcn-bac-ninh', 'skhcn-bac-ninh-2025'];

/** Three directives of Bắc Giang, two of old Bắc Ninh, one of today's, one of a province that nothing happened to. */
beforeAll(async () => {
  api = await startTestApi();
  const make = new Factories(api.source);
  const counts: [string, string, number][] = [
    [giang ?? '', '2025-05-05', 3],
    [ninh ?? '', '2025-06-05', 2],
    [now ?? '', '2025-08-05', 1],
    [sonLa, '2025-06-05', 1],
  ];
  for (const [agencyId, knownOn, count] of counts) {
    const notice = await make.notice({ agencyId, knownOn });
    for (let position = 0; position < count; position++) {
      await make.directive(notice, { position, ordinal: `1/1/${position + 1}` });
    }
  }
});

afterAll(() => api?.stop());

type Stats = {
  directiveStats: {
    units: string;
    total: { directives: number };
    rows: { keys: { value: string; label: string }[]; measures: { directives: number } }[];
  };
};

async function grouped(groupBy: string, units: 'AS_ISSUED' | 'TODAY', filter: object = {}) {
  const { directiveStats } = await api.ask<Stats>(
    `query ($groupBy: [StatsDimension!]!, $filter: DirectiveFilter) {
       directiveStats(groupBy: $groupBy, filter: $filter, orderBy: [{ key: ${groupBy}, direction: ASC }]) {
         units total { directives } rows { keys { value label } measures { directives } } } }`,
    { groupBy: [groupBy], filter: { units, ...filter } },
  );
  const rows = directiveStats.rows.map(({ keys: [key], measures }) => [key?.value, key?.label, measures.directives]);
  return { units: directiveStats.units, total: directiveStats.total.directives, rows };
}

describe('as issued', () => {
  it('two provinces that had one code, or one name, are two rows', async () => {
    expect(await grouped('PROVINCE', 'AS_ISSUED')).toEqual({
      units: 'AS_ISSUED',
      total: 7,
      rows: [
        ['bac-giang', 'Bắc Giang', 3],
        ['27', 'Bắc Ninh (trước 1/7/2025)', 2],
        ['bac-ninh-2025', 'Bắc Ninh (từ 1/7/2025)', 1],
        ['14', 'Sơn La', 1],
      ],
    });
  });

  it('each row opens the list of its directives', async () => {
    for (const [value, , count] of (await grouped('PROVINCE', 'AS_ISSUED')).rows) {
      expect((await grouped('PROVINCE', 'AS_ISSUED', { province: { eq: value } })).total).toBe(count);
    }
  });

  it('is what holds where nobody chose', async () => {
    const { directiveStats } = await api.ask<Stats>('{ directiveStats { units } }');
    expect(directiveStats.units).toBe('AS_ISSUED');
  });
});

describe("under today's organisation", () => {
  it('merged provinces and their agencies are one row, and nothing is lost or counted twice', async () => {
    expect((await grouped('PROVINCE', 'TODAY')).rows).toEqual([
      ['24', 'Bắc Ninh', 6],
      ['14', 'Sơn La', 1],
    ]);
    const agencies = await grouped('AGENCY', 'TODAY');
    expect(agencies.total).toBe(7);
    expect(agencies.rows).toEqual([
      [now, 'Sở Khoa học và Công nghệ tỉnh Bắc Ninh', 6],
      [sonLa, 'Sở Khoa học và Công nghệ tỉnh Sơn La', 1],
    ]);
  });

  it.each([
    { province: { eq: '24' } },
    { province: { in: ['24'] } },
    { province: { eq: '27' } },
    { province: { eq: 'bac-giang' } },
    { agency: { eq: 'skhcn-bac-ninh-2025' } },
    { agency: { in: ['skhcn-bac-giang'] } },
    { not: { province: { eq: '14' } } },
    { province: { ne: '14' } },
  ])('%j finds what was issued before the merger too', async (filter) => {
    expect((await grouped('PROVINCE', 'TODAY', filter)).rows).toEqual([['24', 'Bắc Ninh', 6]]);
  });

  it('lists of directives and of notices follow', async () => {
    const answer = await api.ask<{ directives: { totalCount: number }; notices: { totalCount: number } }>(
      `{ directives(filter: { units: TODAY, province: { eq: "24" } }) { totalCount }
         notices(filter: { units: TODAY, province: { eq: "24" } }) { totalCount } }`,
    );
    expect(answer).toEqual({ directives: { totalCount: 6 }, notices: { totalCount: 3 } });
  });

  it('one filter has one view', async () => {
    const { errors } = await api.reply(
      '{ directives(filter: { units: TODAY, and: [{ units: AS_ISSUED }] }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', at: 'filter.units' });
  });
});

describe('provinces and agencies over time', () => {
  it('know when they were, what they came from and what they became', async () => {
    const { dataset } = await api.ask<{ dataset: object }>(`{ dataset {
      provinces { id key validTo current { id } successors { name } predecessors { id } }
      today: provinces(units: TODAY) { key name predecessors { id } validFrom } } }`);
    expect(dataset).toMatchObject({
      provinces: [
        { id: 'son-la', key: '14', validTo: null, current: { id: 'son-la' }, successors: [], predecessors: [] },
        { id: 'bac-giang', key: 'bac-giang', validTo: '2025-06-30', successors: [{ name: 'Bắc Ninh' }] },
        { id: 'bac-ninh-2025', current: { id: 'bac-ninh-2025' } },
        { id: 'bac-ninh', key: '27' },
      ],
      today: [
        { key: '14', name: 'Sơn La' },
        {
          key: 'bac-ninh-2025',
          name: 'Bắc Ninh',
          validFrom: '2025-07-01',
          predecessors: [{ id: 'bac-giang' }, { id: 'bac-ninh' }],
        },
      ],
    });
  });

  it('agencies are succeeded by the agency of the new province', async () => {
    const { notices } = await api.ask<{ notices: { nodes: { agency: object }[] } }>(`{ notices(
      filter: { agency: { eq: "skhcn-bac-giang" } }) { nodes { agency {
        validTo current { id } successors { id predecessors { id } } } } } }`);
    expect(notices.nodes[0]?.agency).toEqual({
      validTo: '2025-06-30',
      current: { id: now },
      successors: [{ id: now, predecessors: [{ id: giang }, { id: ninh }] }],
    });
  });

  it('marks of reorganisations concern those who are looked at', async () => {
    type Marks = { reorganisations: { code: string; effectiveOn: string }[] };
    const ask = async (args: string) =>
      (await api.ask<Marks>(`{ reorganisations(${args}) { code effectiveOn } }`)).reorganisations.map(
        ({ code }) => code,
      );
    expect(await ask('from: "2025-01-01", provinces: ["14"]')).not.toContain('provinces-2025');
    expect(await ask('from: "2025-01-01", provinces: ["bac-giang"]')).toContain('provinces-2025');
    expect(await ask('to: "2025-06-30"')).toEqual(['information-and-communications-2025']);
  });
});
