import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendProof } from './send-proof';

const file = new File(['%PDF-1.7'], 'biên bản.pdf', { type: 'application/pdf' });
let sent: { path: string; form: unknown } | null = null;
const answer = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', (path: string, { body: form }: { body: unknown }) => {
    sent = { path, form };
    return Promise.resolve(Response.json(body, { status }));
  });

afterEach(() => vi.unstubAllGlobals());

describe('a file that proves a report', () => {
  it('goes with the id of its directive and comes back as an id', async () => {
    answer(200, { id: 'a-1', name: 'biên bản.pdf', mediaType: 'application/pdf', bytes: 8 });
    expect(await sendProof('d-1', file)).toEqual({ id: 'a-1' });
    expect(sent?.path).toBe('/files/attachments');
    const { form } = sent ?? {};
    if (!(form instanceof FormData)) throw new Error('nothing was sent as a form');
    expect(form.get('directiveId')).toBe('d-1');
    expect(form.get('file')).toMatchObject({ name: 'biên bản.pdf' });
  });

  it('is turned away in the words of the server', async () => {
    answer(400, { code: 'BAD_INPUT', message: 'Tệp kèm theo phải là PDF.', hint: 'Lưu lại tệp rồi gửi lại.' });
    expect(await sendProof('d-1', file)).toEqual({ failed: 'Tệp kèm theo phải là PDF. Lưu lại tệp rồi gửi lại.' });
  });

  it('says nothing of its own where the server does not answer or answers something else', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('connection refused')));
    expect(await sendProof('d-1', file)).toEqual({ failed: null });
    answer(200, ['unexpected']);
    expect(await sendProof('d-1', file)).toEqual({ failed: null });
  });
});
