import { afterEach, describe, expect, it, vi } from 'vitest';
import { readReceipt, sendFiles } from './send-files';

const files = ['a.txt', 'b.exe'].map((name) => new File(['x'], name));
const answerWith = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('sending files', () => {
  it('gives each file its own answer, in the order sent', async () => {
    answerWith(200, [
      { position: 0, name: 'a.txt', state: 'STORED', code: null, reason: null, noticeId: 'n-1', fileId: 'f-1' },
      {
        position: 1,
        name: 'b.exe',
        state: 'REFUSED',
        code: 'UNSUPPORTED_TYPE',
        reason: 'Không đọc được.',
        noticeId: null,
        fileId: 'f-2',
      },
    ]);
    expect(await sendFiles(files)).toEqual([
      [{ name: 'a.txt', state: 'STORED', reason: null, noticeId: 'n-1' }],
      [{ name: 'b.exe', state: 'REFUSED', reason: 'Không đọc được.', noticeId: null }],
    ]);
  });

  it('gives an archive an answer for each document inside', async () => {
    const entry = (position: number, name: string) => ({
      position,
      name,
      state: 'STORED',
      reason: null,
      noticeId: name,
    });
    answerWith(200, [entry(0, 'a.zip › 1.docx'), entry(0, 'a.zip › 2.pdf'), entry(1, 'b.txt')]);
    const names = (await sendFiles(files)).map((result) => ('failed' in result ? [] : result.map(({ name }) => name)));
    expect(names).toEqual([['a.zip › 1.docx', 'a.zip › 2.pdf'], ['b.txt']]);
  });

  it("passes on the server's own words when it turns the whole request away", async () => {
    answerWith(503, { code: 'DATABASE_UNAVAILABLE', message: 'Cơ sở dữ liệu chưa sẵn sàng.', hint: 'Thử lại sau.' });
    const message = 'Cơ sở dữ liệu chưa sẵn sàng. Thử lại sau.';
    expect(await sendFiles(files)).toEqual(Array(2).fill({ failed: 'status', status: 503, message }));
  });

  it('marks a file that was left without an answer', async () => {
    answerWith(200, [{ position: 0, state: 'STORED', reason: null, noticeId: 'n-1' }]);
    expect((await sendFiles(files))[1]).toEqual({ failed: 'status', status: 200, message: null });
  });

  it('says that the server was not reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('connection refused')));
    expect(await sendFiles(files)).toEqual(Array(2).fill({ failed: 'unreachable' }));
  });
});

it('an answer of another shape is not trusted', () => {
  expect([null, {}, [], { state: 'SHREDDED' }, 'STORED', '<html>'].map(readReceipt)).toEqual(Array(6).fill(null));
});
