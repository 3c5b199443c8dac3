import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories, quangNgai, sonLa } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const make = new Factories(api.source);
  await make.department({ name: 'Văn phòng Sở' });
  for (const agencyId of [sonLa, quangNgai]) {
    const notice = await make.notice({ agencyId });
    for (let position = 0; position < 3; position++) await make.directive(notice, { position });
  }
});
afterAll(() => api.stop());

async function failure(query: string, variables?: object) {
  const { errors, status } = await api.reply(query, variables);
  const [error] = errors ?? [];
  if (!error) throw new Error('it was answered');
  return { ...error.extensions, message: error.message, status };
}

const stats = (filter: object) =>
  failure('query ($f: DirectiveFilter) { directiveStats(filter: $f) { total { directives } } }', { f: filter });

describe('what goes wrong is said in Vietnamese, with a code and a next step', () => {
  it('names the nearest valid code for a misspelt one', async () => {
    expect(await stats({ topic: { eq: 'tracability' } })).toMatchObject({
      code: 'UNKNOWN_VALUE',
      at: 'filter.topic.eq',
      nearest: expect.arrayContaining(['traceability']),
      hint: expect.stringContaining('traceability'),
    });
    expect(await stats({ or: [{ family: { in: ['office', 'inspectorat'] } }] })).toMatchObject({
      at: 'filter.or.0.family.in.1',
      nearest: ['inspectorate'],
    });
    expect(await stats({ province: { eq: '99' } })).toMatchObject({ code: 'UNKNOWN_VALUE' });
    expect(await stats({ department: { eq: 'Văn phòng' } })).toMatchObject({
      code: 'UNKNOWN_VALUE',
      hint: expect.stringContaining('Văn phòng Sở'),
    });
  });

  it('refuses a condition that is null instead of counting everything', async () => {
    expect(await stats({ department: { eq: null } })).toMatchObject({ code: 'BAD_FILTER', at: 'filter.department.eq' });
    expect(await stats({ topic: { eq: null } })).toMatchObject({
      code: 'BAD_FILTER',
      hint: expect.stringContaining('isNull'),
    });
  });

  it('refuses ranges that run backwards and searches without words', async () => {
    expect(await stats({ knownOn: { gte: '2025-02-01', lte: '2025-01-01' } })).toMatchObject({ code: 'BAD_FILTER' });
    expect(await stats({ text: { contains: ' .;' } })).toMatchObject({ code: 'BAD_FILTER' });
    expect(await failure('{ search(text: "...") { totalCount } }')).toMatchObject({ code: 'BAD_FILTER' });
  });

  it('refuses a day that the calendar does not have', async () => {
    const wrong = await failure('query ($d: Date) { directiveStats(asOf: $d) { asOf } }', { d: '2025-02-30' });
    expect(wrong).toMatchObject({
      code: 'BAD_USER_INPUT',
      status: 400,
      message: expect.stringContaining('2025-02-30'),
    });
  });

  it('needs a period with both ends to compare with another', async () => {
    const query = '{ directiveStats(compareTo: PREVIOUS_PERIOD, filter: { knownOn: { gte: "2025-01-01" } }) { asOf } }';
    expect(await failure(query)).toMatchObject({ code: 'BAD_FILTER', hint: expect.stringContaining('knownOn') });
  });

  it('refuses pages beyond 100 rows and groupings that name a dimension twice', async () => {
    expect(await failure('{ directives(first: 101) { nodes { id } } }')).toMatchObject({
      code: 'BAD_INPUT',
      at: 'first',
    });
    expect(await failure('{ directives(first: 0) { nodes { id } } }')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await failure('{ directiveStats(groupBy: [MONTH, MONTH]) { asOf } }')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await failure('{ directiveStats(orderBy: [{ key: TOPIC }]) { asOf } }')).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('does not find what is not there, whatever the id looks like', async () => {
    expect(await failure('{ notice(id: "khong-co") { id } }')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await failure('{ directive(id: "6f0e4a52-9a0e-4c0e-8f3c-000000000000") { id } }')).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await failure('{ theme(id: "1") { id } }')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes a cursor only back into the list, filter and order that it came from', async () => {
    const first = await api.ask<{ directives: { pageInfo: { endCursor: string } } }>(
      '{ directives(first: 2) { pageInfo { endCursor } } }',
    );
    const after = first.directives.pageInfo.endCursor;
    const next = (rest: string) => failure(`query ($after: String) { ${rest} }`, { after });
    expect(await next('directives(after: $after, orderBy: { field: DUE }) { nodes { id } }')).toMatchObject({
      code: 'STALE_CURSOR',
    });
    expect(await next('directives(after: $after, filter: { urgent: { eq: true } }) { nodes { id } }')).toMatchObject({
      code: 'STALE_CURSOR',
    });
    expect(await next('notices(after: $after) { nodes { id } }')).toMatchObject({ code: 'STALE_CURSOR' });
    expect(await failure('{ directives(after: "xyz") { nodes { id } } }')).toMatchObject({ code: 'STALE_CURSOR' });
  });

  it('weighs a question before it runs, and refuses the too heavy one', async () => {
    const light = await api.reply('{ directives(first: 10) { nodes { id notice { title } } } }');
    expect(light.extensions.cost).toMatchObject({ requested: 21, limit: 50_000 });
    api.statements();
    const heavy = await failure(
      '{ notices(first: 100) { nodes { directives { evidence { notice { directives { evidence { id } } } } } } } }',
    );
    expect(heavy).toMatchObject({ code: 'TOO_COSTLY', status: 400, hint: expect.any(String) });
    expect(api.statements()).toEqual([]);
    const deep = `{ directives(first: 1) { nodes ${'{ carryOver '.repeat(12)}{ id }${' }'.repeat(12)} } }`;
    expect(await failure(deep)).toMatchObject({ code: 'TOO_COSTLY' });
    const aliases = Array.from({ length: 61 }, (_, index) => `a${index}: __typename`).join(' ');
    expect(await failure(`{ ${aliases} }`)).toMatchObject({ code: 'TOO_COSTLY' });
  });

  it('explains malformed questions and never shows the inside', async () => {
    expect(await failure('{ directives { nope } }')).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      hint: expect.any(String),
    });
    expect(await failure('{ directives {')).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
    await api.source.query('ALTER TABLE giaoban.topic RENAME TO topic_gone');
    try {
      const inside = await api.reply('{ directives { nodes { topics { code } } } }');
      expect(inside.errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL', id: expect.any(String) } });
      expect(JSON.stringify(inside)).not.toMatch(/topic_gone|giaoban|relation|SELECT|stack/u);
    } finally {
      await api.source.query('ALTER TABLE giaoban.topic_gone RENAME TO topic');
    }
  });

  it('takes no question from a form on another page (CSRF)', async () => {
    const answer = await fetch(`${api.url}/graphql?query=%7B__typename%7D`);
    expect(answer.status).toBe(400);
  });
});
