import { describe, expect, test } from 'vitest';
import { maximumBytes } from './read-error';
import { readDocument } from './read-document';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const codes = [...(mark ? '\ufeff' : ''), ...text]
    .join('')
    .split('')
    .map((char) => char.charCodeAt(0));
  return new Uint8Array(codes.flatMap((code) => (littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255])));
};
const textOf = (bytes: Uint8Array, name = 'a.txt') => {
  const read = readDocument(bytes, name);
  return read.ok ? read.document.text : read.error.code;
};
const notice = 'Sở Khoa học và Công nghệ, ngày 01 tháng 3 năm 2024';

describe('letters as bytes', () => {
  test.each([
    ['UTF-8', utf8(notice), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${notice}`), 'utf-8'],
    ['UTF-16 little endian', utf16(notice, true, true), 'utf-16le'],
    ['UTF-16 big endian', utf16(notice, false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(notice, true, false), 'utf-16le'],
    ['letters and tones apart', utf8(notice.normalize('NFD')), 'utf-8'],
    ['no-break spaces', utf8(notice.replaceAll(' ', '\u00a0')), 'utf-8'],
    ['invisible characters', utf8(notice.replaceAll(' ', ' \u200b\u202e')), 'utf-8'],
    ['eth for đ', utf8(notice.replaceAll('đ', 'ð')), 'utf-8'],
  ])('%s', (_, bytes, encoding) => {
    const read = readDocument(bytes, 'a.txt');
    expect(read).toMatchObject({ ok: true, document: { text: notice, encoding, mediaType: 'text/plain' } });
  });

  test('every kind of line break is one', () => {
    expect(textOf(utf8('một\r\nhai\rba\fbốn'))).toBe('một\nhai\nba\nbốn');
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['nothing', new Uint8Array(), 'EMPTY_FILE'],
    ['only blanks', utf8(' \n\t \u00a0'), 'EMPTY_FILE'],
    ['PDF', utf8('%PDF-1.7 ...'), 'UNSUPPORTED_TYPE'],
    ['Word', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'UNSUPPORTED_TYPE'],
    ['old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'UNSUPPORTED_TYPE'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'UNSUPPORTED_TYPE'],
    ['noise', new Uint8Array(Array.from({ length: 400 }, (_, i) => (i * 7919) % 256)), 'NOT_TEXT'],
    ['zeros', new Uint8Array(100), 'NOT_TEXT'],
    ['too much', new Uint8Array(maximumBytes + 1).fill(97), 'TOO_LARGE'],
  ])('%s', (_, bytes, code) => {
    const read = readDocument(bytes, 'thang-3.txt');
    expect(read).toMatchObject({ ok: false, error: { code } });
    expect(read.ok ? '' : read.error.message).toMatch(/thang-3\.txt.*Hãy/su);
  });

  test('the name of a file is only a claim', () => {
    expect(textOf(utf8('%PDF-1.7'), 'a.txt')).toBe('UNSUPPORTED_TYPE');
    expect(readDocument(utf8('<!doctype html><p>Sở</p>'), 'a.txt')).toMatchObject({
      document: { mediaType: 'text/html' },
    });
  });
});

describe('Markdown that was meant or left over', () => {
  test.each([
    ['### **2. Đối với Văn phòng Sở**', '2. Đối với Văn phòng Sở'],
    ['(*Hoàn thành trong tháng*)', '(Hoàn thành trong tháng)'],
    ['trình __trước 20/6__.', 'trình trước 20/6.'],
    ['* Rà soát hồ sơ', '* Rà soát hồ sơ'],
    ['- Rà soát 3*4 mẫu, 5*6 mẫu', '- Rà soát 3*4 mẫu, 5*6 mẫu'],
    ['\\(1\\) Phòng A\\.', '(1) Phòng A.'],
    ['theo [Kế hoạch](http://a/b) năm', 'theo Kế hoạch năm'],
    ['Sở KH&amp;CN&nbsp;tỉnh', 'Sở KH&CN tỉnh'],
    ['| a | **b** |\n|---|:-:|\n| c | d |', '| a | b |\n\n| c | d |'],
    ['một\n---\nhai', 'một\n\nhai'],
    ['> trích', 'trích'],
  ])('%s', (source, text) => {
    expect(textOf(utf8(`x\n${source}`), 'a.md')).toBe(`x\n${text}`);
  });
});

describe('web pages', () => {
  test.each([
    ['<p>Một</p><p>hai</p>', 'Một\n\nhai'],
    ['<p>Một\n   hai</p>', 'Một hai'],
    ['<p>Một<br>hai</p>', 'Một\nhai'],
    ['<ul><li>Một</li><li>hai<ul><li>ba</li></ul></li></ul>', '- Một\n\n- hai\n\n+ ba'],
    ['<ol start="3"><li>Một</li><li>hai</li></ol>', '3. Một\n\n4. hai'],
    ['<ol type="I"><li>Một</li><li>hai</li></ol>', 'I. Một\n\nII. hai'],
    [
      '<ol type="a"><li>a1</li><li>b1</li><li>c1</li><li>d1</li><li>đ1</li></ol>',
      'a) a1\n\nb) b1\n\nc) c1\n\nd) d1\n\nđ) đ1',
    ],
    ['<ul><li>- Một</li></ul>', '- Một'],
    ['<p>Một</p><script>hai</script><nav>ba</nav><div class="poll">bốn</div><footer>năm</footer>', 'Một'],
    ['<p style="display:none">Một</p><p>hai</p>', 'hai'],
    ['<table><tr><td>trái</td><td>phải</td></tr></table>', 'trái\n\nphải'],
    [
      '<table><tr><th>Nội dung</th><th>Đơn vị chủ trì</th><th>Thời hạn</th></tr><tr><td>a</td><td rowspan="2">b</td><td></td></tr><tr><td>c</td><td>d</td></tr></table>',
      '| Nội dung | Đơn vị chủ trì | Thời hạn |\n| a | b | |\n| c | b | d |',
    ],
    ['<p>Ng&agrave;y 5 &amp; 6 &#7891;</p>', 'Ngày 5 & 6 ồ'],
    ['<p>không đóng<p>thẻ', 'không đóng\n\nthẻ'],
  ])('%s', (body, text) => {
    expect(textOf(utf8(`<html><body>${body}</body></html>`))).toBe(text);
  });

  test('a form around the whole notice hides nothing of it', () => {
    const order = 'Kết luận của Giám đốc Sở: rà soát nhiệm vụ trọng tâm. '.repeat(20);
    expect(textOf(utf8(`<html><body><form class="menu"><p>${order}</p></form></body></html>`))).toContain('rà soát');
  });

  test('markup nested beyond sense is read as plain words', () => {
    expect(textOf(utf8(`<html><body>${'<div>'.repeat(20_000)}Văn phòng Sở`))).toContain('Văn phòng Sở');
  });
});

describe('the way back to the file', () => {
  test.each([
    ['plain text', 'Số: 5/TB\n**Văn  phòng** Sở rà soát.'],
    ['a page', '<html><body><p>Ng&agrave;y <b>05</b></p>\n<ul><li>Văn phòng S&#7903; rà soát</li></ul></body></html>'],
  ])('every letter of %s that stands in the file leads to itself', (_, source) => {
    const read = readDocument(utf8(source), 'a');
    if (!read.ok) throw new Error(read.error.code);
    const { text, toSource } = read.document;
    const at = text.indexOf('rà soát');
    expect(source.slice(...toSource.spanToSource(at, at + 7))).toBe('rà soát');
    const office = text.indexOf('phòng');
    expect(source.slice(...toSource.spanToSource(office, office + 5))).toBe('phòng');
  });

  test('an entity is the letter that it stands for', () => {
    const source = '<html><body><p>S&#7903; KH&amp;CN</p></body></html>';
    const read = readDocument(utf8(source), 'a');
    if (!read.ok) throw new Error(read.error.code);
    expect(read.document.text).toBe('Sở KH&CN');
    expect(source.slice(read.document.toSource.toSource(6)).startsWith('CN')).toBe(true);
  });
});
