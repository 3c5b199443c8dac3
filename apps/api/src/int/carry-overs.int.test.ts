import type { DirectiveEntity } from '@giao-ban/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories } from '../testing/factories';
import { startTestApi, type TestApi, testToday } from '../testing/test-api';

let api: TestApi;
const chains: DirectiveEntity[][] = [];
beforeAll(async () => {
  api = await startTestApi();
  const make = new Factories(api.source);
  for (const days of [
    ['2025-01-10', '2025-02-10', '2025-04-10'],
    ['2024-06-05', '2025-03-05'],
    ['2025-05-05', '2025-06-05'],
  ]) {
    const chain: DirectiveEntity[] = [];
    for (const knownOn of days) {
      const order = await make.directive(await make.notice({ knownOn }), { text: `Việc giao ngày ${knownOn}` });
      const before = chain.at(-1);
      if (before) await make.carryOver(order, before);
      chain.push(order);
    }
    chains.push(chain);
  }
  const done = chains[1]?.at(-1);
  if (done) await make.evidence(done, { status: 'completed', knownOn: '2025-04-01' });
});
afterAll(() => api?.stop());

interface Shown {
  id: string;
  carries: number;
  ageDays: number;
  spanDays: number;
  open: boolean;
  members: {
    day: string;
    wording: string;
    status: string;
    daysSincePrevious: number | null;
    directive: { id: string };
  }[];
}
const fields = 'id carries ageDays spanDays open members { day wording status daysSincePrevious directive { id } }';
const list = async (args: string) =>
  (
    await api.ask<{
      carryOvers: { totalCount: number; nodes: Shown[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(`{ carryOvers(${args}) { totalCount nodes { ${fields} } pageInfo { endCursor hasNextPage } } }`)
  ).carryOvers;
const first = (chain: number) => chains[chain]?.[0]?.id;
const daysTo = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('carried-over work', () => {
  it('is listed by age; what is done grows no older', async () => {
    const { nodes, totalCount } = await list('orderBy: AGE');
    expect(totalCount).toBe(3);
    expect(nodes.map(({ id }) => id)).toEqual([first(0), first(1), first(2)]);
    expect(nodes.map(({ ageDays }) => ageDays)).toEqual([
      daysTo('2025-01-10', testToday),
      daysTo('2024-06-05', '2025-04-01'),
      daysTo('2025-05-05', testToday),
    ]);
    expect(nodes.map(({ open }) => open)).toEqual([true, false, true]);
  });

  it('is listed by how often it came back, page by page', async () => {
    const one = await list('orderBy: CARRIES, first: 2');
    expect(one.nodes.map(({ carries }) => carries)).toEqual([2, 1]);
    const two = await list(`orderBy: CARRIES, first: 2, after: "${one.pageInfo.endCursor}"`);
    expect(two.nodes.map(({ id }) => id)).toEqual([first(2)]);
    expect(two.pageInfo.hasNextPage).toBe(false);
  });

  it('shows each wording with its day and how far the work was', async () => {
    const { nodes } = await list('orderBy: CARRIES');
    expect(nodes[0]?.members).toMatchObject([
      { day: '2025-01-10', wording: 'Việc giao ngày 2025-01-10', status: 'UNKNOWN', daysSincePrevious: null },
      { day: '2025-02-10', daysSincePrevious: 31 },
      { day: '2025-04-10', daysSincePrevious: 59, directive: { id: chains[0]?.[2]?.id } },
    ]);
  });

  it('is what was known on the day asked', async () => {
    const { nodes } = await list('asOf: "2025-03-01"');
    expect(nodes.map(({ id, carries }) => [id, carries])).toEqual([[first(0), 1]]);
  });

  it('is narrowed by its latest order', async () => {
    expect((await list('filter: { bucket: { eq: COMPLETED } }')).nodes.map(({ id }) => id)).toEqual([first(1)]);
  });

  it('stands on every directive of the chain with the same figures', async () => {
    const ask = (id: string | undefined) =>
      api.ask<{ directive: { carryOverChain: Shown | null } }>(
        `query ($id: ID!) { directive(id: $id) { carryOverChain { ${fields} } } }`,
        { id },
      );
    const listed = (await list('orderBy: AGE')).nodes[0];
    for (const { id } of chains[0] ?? []) expect((await ask(id)).directive.carryOverChain).toEqual(listed);
  });
});
