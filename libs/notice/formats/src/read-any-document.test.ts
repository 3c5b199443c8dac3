import { describe, expect, it } from 'vitest';
import { readAnyDocument } from './read-any-document';
import { placesOf } from '@giao-ban/notice-model';
import { makeDocx, paragraph, run } from './testing/make-docx';
import { makeZip } from './testing/make-zip';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const notice = 'SỞ CÔNG THƯƠNG\nSố: 12/TB-SCT\nTHÔNG BÁO\n1. Giao Văn phòng rà soát, xong trước 20/4.';

async function outcome(bytes: Uint8Array, name: string) {
  const result = await readAnyDocument(bytes, name);
  return result.ok ? result.document : result.error;
}

describe('what a file is', () => {
  it('is told by its content; a name that says otherwise is read with a warning', async () => {
    const docx = makeDocx(paragraph(run('Giao Văn phòng')));
    expect(await outcome(docx, 'thang-4.txt')).toMatchObject({
      text: 'Giao Văn phòng',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      warnings: [{ code: 'type-differs' }],
    });
  });

  it.each([
    [
      'bảng tính Excel (.xlsx)',
      makeZip(['[Content_Types].xml', 'xl/workbook.xml'].map((name) => ({ name, data: '' }))),
    ],
    ['chương trình (.exe)', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ['tệp nén RAR', bytesOf('Rar!\x1a\x07')],
    ['ảnh SVG', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><text>chữ</text></svg>')],
  ])('is named where it cannot be read: %s', async (what, bytes) => {
    const error = await outcome(bytes, 'thang-4.docx');
    expect(error).toMatchObject({ code: 'UNSUPPORTED_TYPE' });
    expect(error).toHaveProperty('message', expect.stringContaining(what));
  });

  it('may be told by its name alone where it holds next to nothing', async () => {
    for (const name of ['a.exe', 'so-lieu.xlsx', 'a.BAT'])
      expect(await outcome(bytesOf('MZ'), name)).toMatchObject({ code: 'UNSUPPORTED_TYPE' });
    expect(await outcome(makeDocx(paragraph(run('Giao Văn phòng'))), 'a.exe')).toMatchObject({
      warnings: [{ code: 'type-differs' }],
    });
  });

  it('may be a text that begins like something else', async () => {
    expect(await outcome(bytesOf('BM 01: biểu mẫu giao ban'), 'a.txt')).toMatchObject({
      text: 'BM 01: biểu mẫu giao ban',
    });
  });
});

describe('a text file', () => {
  it('leads back to its own characters', async () => {
    const source = `**THÔNG BÁO**\n\n${notice}`;
    const document = await outcome(bytesOf(source), 'a.md');
    if (!('text' in document)) throw new Error(document.code);
    const at = document.text.indexOf('Giao Văn phòng');
    const [place] = placesOf(document.sourceMap(), at, at + 14);
    expect(place).toMatchObject({ kind: 'characters' });
    if (place?.kind === 'characters') expect(source.slice(place.start, place.end)).toBe('Giao Văn phòng');
  });

  it('loses hidden characters, and that is said', async () => {
    const document = await outcome(bytesOf(`${notice.repeat(2)}\u202e\u0000`), 'a.txt');
    expect(document).toMatchObject({ text: notice.repeat(2), warnings: [{ code: 'hidden-characters' }] });
  });

  it.each([
    ['EMPTY_FILE', new Uint8Array()],
    ['EMPTY_FILE', bytesOf(' \n\u200b ')],
    ['NOT_TEXT', new Uint8Array(4096)],
  ])('is refused with %s where it holds nothing', async (code, bytes) => {
    expect(await outcome(bytes, 'a.txt')).toMatchObject({ code });
  });

  it('is named in messages without folders, line breaks and turned letters', async () => {
    expect(await outcome(new Uint8Array(), '../../a\r\n\u202etxt.exe')).toHaveProperty(
      'message',
      expect.stringContaining('“atxt.exe”'),
    );
  });
});

describe('a mark of secrecy in the heading', () => {
  it.each([
    'MẬT',
    'TỐI MẬT',
    'Tuyệt mật',
    'Độ mật: Mật',
    '[ MẬT ]',
    'M Ậ T',
    'Số: 05/BC-SCT   TỐI MẬT',
    '| MẬT | Hà Nội |',
    'SỞ KHOA HỌC      TỐI MẬT      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '**Mật**',
    'TÀI LIỆU TUYỆT MẬT, CẤM SAO CHỤP',
    'TUYET MAT',
  ])('refuses the file: %s', async (mark) => {
    const error = await outcome(bytesOf(`SỞ CÔNG THƯƠNG\n${mark}\n${notice}`), 'a.txt');
    expect(error).toMatchObject({ code: 'SECRET' });
    expect(JSON.stringify(error)).not.toContain('CÔNG THƯƠNG');
  });

  it('is found in Word files and with tones apart', async () => {
    expect(await outcome(makeDocx(paragraph(run('TỐI MẬT')) + paragraph(run('Giao'))), 'a.docx')).toMatchObject({
      code: 'SECRET',
    });
    expect(await outcome(bytesOf(`MẬT\n${notice}`.normalize('NFD')), 'a.txt')).toMatchObject({ code: 'SECRET' });
  });

  it.each([
    'Giao Văn phòng bảo vệ bí mật nhà nước.',
    'Danh mục tài liệu mật',
    'Bí mật',
    'VỀ CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    '- Thực hiện chế độ mật mã, cơ mật theo quy định',
    'Mật ong Sơn La được cấp nhãn hiệu',
    `${'- Việc thường xuyên\n'.repeat(60)}Tối mật`,
    '1. Mật độ xây dựng',
    'Nguyễn Văn Mật',
  ])('is not seen in other words: %s', async (line) =>
    expect(await outcome(bytesOf(`${notice}\n${line}`), 'a.txt')).toHaveProperty('text'),
  );
});
