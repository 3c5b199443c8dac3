import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';
import { makeWorld } from '../testing/world';

interface Proposed {
  id: string;
  quote: string;
  version: number;
  bucketIfAccepted: string;
  sharedWords: { directive: { start: number; end: number }[]; quote: { start: number; end: number }[] };
  directive: { id: string; text: string; bucket: string };
}
const query = `query ($first: Int!) { reviewEvidence(first: $first) { totalCount nodes {
  id quote version bucketIfAccepted sharedWords { directive { start end } quote { start end } } directive { id text bucket } } } }`;
const decide = `mutation ($id: ID!, $decision: EvidenceDecision!, $version: Int!) {
  decideEvidence(id: $id, decision: $decision, version: $version) { version decision directive { bucket } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await makeWorld(api.source);
});
afterAll(() => api?.stop());

const queue = async (first = 100) =>
  (await api.ask<{ reviewEvidence: { totalCount: number; nodes: Proposed[] } }>(query, { first })).reviewEvidence;
interface Decided {
  decideEvidence: { version: number; decision: string; directive: { bucket: string } };
}
const decideOn = async (variables: object) => (await api.ask<Decided>(decide, variables)).decideEvidence;

describe('the queue of proposed evidence', () => {
  it('says of every piece where its directive would stand, and so it does once it is accepted', async () => {
    const { nodes, totalCount } = await queue();
    expect(nodes.length).toBe(totalCount);
    expect(nodes.some(({ bucketIfAccepted, directive }) => bucketIfAccepted !== directive.bucket)).toBe(true);
    for (const { id, version, bucketIfAccepted, directive } of nodes) {
      const accepted = await decideOn({ id, version, decision: 'ACCEPTED' });
      expect(accepted.directive.bucket).toBe(bucketIfAccepted);
      const undone = await decideOn({ id, version: accepted.version, decision: 'PROPOSED' });
      expect(undone).toMatchObject({ decision: 'PROPOSED', directive: { bucket: directive.bucket } });
    }
    expect((await queue()).totalCount).toBe(totalCount);
  });

  it('marks the words that both sentences have, in the text of each', async () => {
    const make = new Factories(api.source);
    const notice = await make.notice({ knownOn: '2025-07-02' });
    const text = 'Tổ chức hội thảo giống lan rừng tại huyện Vân Hồ';
    const quote = 'Đã tổ chức hội thảo giống lan rừng';
    const directive = await make.directive(notice, { text });
    const { id } = await make.evidence(directive, { decision: 'proposed', quote, knownOn: '2025-09-01' });
    const found = (await queue()).nodes.find((one) => one.id === id);
    const words = (at: string, spans: { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => at.slice(start, end)).join(' | ');
    expect(words(text, found?.sharedWords.directive)).toContain('lan rừng');
    expect(words(quote, found?.sharedWords.quote)).toContain('lan rừng');
    expect(words(text, found?.sharedWords.directive)).not.toContain('Vân Hồ');
  });

  it('asks the database as often for many as for one', async () => {
    api.statements();
    await queue(1);
    const forOne = api.statements().length;
    await queue(50);
    expect(api.statements()).toHaveLength(forOne);
  });
});
