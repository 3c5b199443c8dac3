import { describe, expect, it } from 'vitest';
import { readReceipt } from './send-file';

describe("the server's answer to an upload", () => {
  it('says what became of the file', () => {
    const answer = [
      {
        name: 'a.txt',
        state: 'REFUSED',
        code: 'UNSUPPORTED_TYPE',
        reason: 'Không đọc được.',
        noticeId: null,
        fileId: 'f',
      },
    ];
    expect(readReceipt(answer)).toEqual({ state: 'REFUSED', reason: 'Không đọc được.', noticeId: null });
  });

  it('is not trusted where it is something else', () => {
    expect([null, {}, [], [{ state: 'SHREDDED' }], ['STORED'], '<html>'].map(readReceipt)).toEqual(Array(6).fill(null));
  });
});
