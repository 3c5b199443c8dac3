import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Factories } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let directiveId: string;
let other: string;
beforeAll(async () => {
  api = await startTestApi();
  const make = new Factories(api.source);
  const notice = await make.notice({ knownOn: '2025-03-05' });
  directiveId = (await make.directive(notice, { position: 0 })).id;
  other = (await make.directive(notice, { position: 1 })).id;
});
afterAll(() => api?.stop());

const pdf = Buffer.from('%PDF-1.7 biên bản nghiệm thu');

async function send(name: string, bytes: Buffer, id = directiveId, headers: Record<string, string> = {}) {
  const form = new FormData();
  form.append('directiveId', id);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${api.url}/files/attachments`, { method: 'POST', body: form, headers });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}
const report = (attachment: string | undefined) =>
  api.reply<{ reportStatus: { attachment: { name: string; bytes: number; path: string } } }>(
    `mutation ($id: ID!, $file: ID) { reportStatus(directiveId: $id, status: COMPLETED, on: "2025-03-20", attachment: $file) {
       attachment { id name mediaType bytes path } } }`,
    { id: directiveId, file: attachment },
  );

describe('a report with a file', () => {
  it('keeps the file under its Vietnamese name and gives it back as it came', async () => {
    const { status, body } = await send('Biên bản nghiệm thu.pdf', pdf);
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Biên bản nghiệm thu.pdf', mediaType: 'application/pdf' });
    const { data } = await report(body['id']);
    expect(data.reportStatus.attachment).toMatchObject({ name: 'Biên bản nghiệm thu.pdf', bytes: pdf.length });
    const saved = await fetch(`${api.url}${data.reportStatus.attachment.path}`);
    expect(Buffer.from(await saved.arrayBuffer())).toEqual(pdf);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment;/u);
  });

  it('is shown on the directive', async () => {
    const { directive } = await api.ask<{ directive: { evidence: { attachment: { name: string } | null }[] } }>(
      'query ($id: ID!) { directive(id: $id) { evidence { attachment { name } } } }',
      { id: directiveId },
    );
    expect(directive.evidence).toEqual([{ attachment: { name: 'Biên bản nghiệm thu.pdf' } }]);
  });

  it('is not written where the file is that of another directive, was used before or is not there', async () => {
    const stranger = await send('a.pdf', pdf, other);
    const used = await send('b.pdf', pdf);
    await report(used.body['id']);
    for (const id of [stranger.body['id'], used.body['id'], '6f0e4a52-9a0e-4c0e-8f3c-1f0e4a529a0e']) {
      expect((await report(id)).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', at: 'attachment' });
    }
    const [row]: { count: number }[] = await api.source.query('SELECT count(*)::int AS count FROM giaoban.evidence');
    expect(row?.count).toBe(2);
  });
});

describe('a file that proves nothing', () => {
  it.each([
    ['of a kind that could run', 'trang.html', Buffer.from('<script>1</script>'), 400],
    ['whose bytes say something else than its name', 'anh.png', pdf, 400],
    ['that is too large', 'to.pdf', Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)]), 400],
  ])('%s is refused', async (_, name, bytes, status) => expect((await send(name, bytes)).status).toBe(status));
  it('for no directive is refused', async () => expect((await send('a.pdf', pdf, 'x')).status).toBe(404));
  it('from a page of another site is refused', async () =>
    expect((await send('a.pdf', pdf, directiveId, { origin: 'https://example.org' })).status).toBe(403));
});
