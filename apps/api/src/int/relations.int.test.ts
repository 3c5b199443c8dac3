import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

const page = `query ($first: Int!) {
  directives(first: $first) {
    nodes {
      id text bucket
      notice { id number agency { name province { name } } }
      assignments { role department { name } }
      topics { code label }
      references { raw legalDocument { number directives } }
      evidence { status quote notice { id } span { start } }
      themes { label memberCount trend }
      carryOver { id }
    }
  }
}`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  const make = new Factories(api.source);
  const office = await make.department({ name: 'Văn phòng' });
  const science = await make.department({ name: 'Phòng Quản lý khoa học', families: ['science-management'] });
  const theme = await make.theme('Thiết bị phòng thử nghiệm');
  const document = await make.legalDocument({ number: '9/QĐ-UBND' });
  for (let month = 1; month <= 6; month++) {
    const notice = await make.notice({ knownOn: `2025-0${month}-05` });
    const outcome = await make.outcome(notice);
    let before = null;
    for (let position = 0; position < 5; position++) {
      const directive = await make.directive(notice, { position });
      await make.assignment(directive, office);
      await make.assignment(directive, science, 'COOPERATE');
      await make.topic(directive, 'traceability');
      await make.reference(directive, document);
      await make.evidence(directive, { outcomeId: outcome.id, sourceNoticeId: notice.id, knownOn: notice.knownOn });
      await make.inTheme(directive, theme);
      if (before) await make.carryOver(directive, before);
      before = directive;
    }
  }
});
afterAll(() => api.stop());

describe('a page of directives with all that hangs on them', () => {
  it('asks the database the same few times for 2 rows as for 20', async () => {
    const counted: number[] = [];
    for (const first of [2, 20]) {
      api.statements();
      const { directives } = await api.ask<{ directives: { nodes: { evidence: unknown[]; carryOver: unknown[] }[] } }>(
        page,
        { first },
      );
      expect(directives.nodes).toHaveLength(first);
      expect(directives.nodes.every(({ evidence, carryOver }) => evidence.length === 1 && carryOver.length === 5)).toBe(
        true,
      );
      counted.push(api.statements().length);
    }
    expect(counted[1]).toBe(counted[0]);
    expect(counted[1]).toBeLessThanOrEqual(15);
  });

  it('needs one statement per relation: at most 12 with notice, units, topics, references, evidence and themes', async () => {
    api.statements();
    await api.ask(`{ directives(first: 20) { nodes { text
      notice { number } assignments { role department { name } } topics { label }
      references { raw legalDocument { number } } evidence { quote } themes { label } } } }`);
    const statements = api.statements();
    expect(statements.length).toBeLessThanOrEqual(8);
  });

  it('counts all rows only when somebody asks', async () => {
    api.statements();
    await api.ask('{ directives(first: 5) { nodes { id } } }');
    expect(api.statements()).toHaveLength(1);
    await api.ask('{ directives(first: 5) { totalCount } }');
    expect(api.statements()).toHaveLength(2);
  });

  it('never loads the text of notices unless asked', async () => {
    api.statements();
    await api.ask(
      '{ notices { nodes { id title directives { id } directiveCount outcomes { text } file { name } } } }',
    );
    const listed = api.statements();
    expect(listed.length).toBeLessThanOrEqual(5);
    expect(listed.some((sql) => /\bn\.text\b/u.test(sql))).toBe(false);
    await api.ask('{ notices { nodes { text } } }');
    expect(api.statements().filter((sql) => /\bn\.text\b/u.test(sql))).toHaveLength(1);
  });

  it('lists themes with figures, members and their units in a handful of statements', async () => {
    api.statements();
    await api.ask(`{ themes { label memberCount firstSeen months { month directives } provinces { name } trend
      members(first: 5) { text assignments { department { name } } } } }`);
    expect(api.statements().length).toBeLessThanOrEqual(8);
  });
});
