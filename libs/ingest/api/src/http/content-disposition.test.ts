import { describe, expect, it } from 'vitest';
import { attachment } from './content-disposition';

describe('the name under which a file is saved', () => {
  it('is the Vietnamese one, with plain letters for old programs', () => {
    expect(attachment('Thông báo số 5.txt')).toBe(
      `attachment; filename="thong bao so 5.txt"; filename*=UTF-8''Th%C3%B4ng%20b%C3%A1o%20s%E1%BB%91%205.txt`,
    );
  });

  it.each(['a"; x=y.txt', 'a\r\nSet-Cookie: b=c', '../../etc/passwd', 'a\u202etxt.exe', "b'(c)*.md", '\ud800.txt'])(
    'cannot break out of the header: %j',
    (name) => {
      const header = attachment(name);
      expect(header).toMatch(/^attachment; filename="[a-z0-9 ._()-]*"; filename\*=UTF-8''[A-Za-z0-9%._!~-]*$/);
      expect(header).not.toMatch(/%2F|%5C/i);
    },
  );
});
