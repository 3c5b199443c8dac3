import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMockApi } from './mock-api';
import { makeWorld } from './make-world';

const sdl = readFileSync('apps/api/schema.graphql', 'utf8');

describe('the mock world', () => {
  it('slices every span to its text', () => {
    const world = makeWorld();
    const textOf = (id: string) => world.notices.find((one) => one.id === id)?.text ?? '';
    for (const { span, text, noticeId, evidence } of world.directives) {
      expect(textOf(noticeId).slice(span.start, span.end)).toBe(text);
      for (const one of evidence) expect(textOf(one.noticeId).slice(one.span.start, one.span.end)).toBe(one.quote);
    }
  });

  it('answers with buckets that add up', async () => {
    const api = createMockApi(sdl);
    const answer = await api.ask({
      query: '{ directiveStats(groupBy: [BUCKET]) { total { directives } rows { measures { directives } } } }',
    });
    const { directiveStats } = (answer as { data: { directiveStats: { total: Row['measures']; rows: Row[] } } }).data;
    const sum = directiveStats.rows.reduce((total, row) => total + row.measures.directives, 0);
    expect(sum).toBe(directiveStats.total.directives);
    expect(sum).toBeGreaterThan(200);
  });
});

interface Row {
  measures: { directives: number };
}
