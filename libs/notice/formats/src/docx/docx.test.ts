import { describe, expect, it } from 'vitest';
import { tcvn3Letters } from '../encoding/tcvn3-table';
import { vniLetters } from '../encoding/vni-table';
import { readAnyDocument, type AnyDocument } from '../read-any-document';
import { placesOf } from '@giao-ban/notice-model';
import { cell, level, makeDocx, paragraph, run, table } from '../testing/make-docx';
import { makeZip } from '../testing/make-zip';

async function read(bytes: Uint8Array, name = 'thang-4.docx'): Promise<AnyDocument> {
  const result = await readAnyDocument(bytes, name);
  if (!result.ok) throw new Error(result.error.code);
  return result.document;
}
async function codeOf(bytes: Uint8Array, name = 'thang-4.docx'): Promise<string> {
  const result = await readAnyDocument(bytes, name);
  return result.ok ? 'read' : result.error.code;
}
const linesOf = ({ text }: AnyDocument) =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
const plain = (text: string) => paragraph(run(text));

const notices = `
  <w:abstractNum w:abstractNumId="1">
    ${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'bullet', '-')}${level(3, 'bullet', '\uf0b7')}
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;

describe('automatic lists of Word', () => {
  it('are written out as the page shows them: Roman, Arabic, dashes, and deeper bullets as plus signs', async () => {
    const body = [
      paragraph(run('CÔNG TÁC THÁNG 4'), '1'),
      paragraph(run('Văn phòng Sở'), '1', 1),
      paragraph(run('Rà soát hồ sơ'), '1', 2),
      paragraph(run('Hồ sơ giấy'), '1', 3),
      paragraph(run('Phòng Tổ chức'), '1', 1),
      paragraph(run('TỔ CHỨC THỰC HIỆN'), '1'),
      paragraph(run('Các phòng'), '1', 1),
    ];
    expect(linesOf(await read(makeDocx(body.join(''), { numbering: notices })))).toEqual([
      'I. CÔNG TÁC THÁNG 4',
      '1. Văn phòng Sở',
      '- Rà soát hồ sơ',
      '+ Hồ sơ giấy',
      '2. Phòng Tổ chức',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các phòng',
    ]);
  });

  it('count on through another list of the same pattern, and begin anew where the list says so', async () => {
    const body = [
      paragraph(run('Một'), '2'),
      paragraph(run('Một một'), '2', 1),
      paragraph(run('Chữ a'), '2', 2),
      paragraph(run('Một hai'), '2', 1),
      paragraph(run('Hai'), '2'),
      paragraph(run('Lại một'), '3'),
      paragraph(run('Hai'), '3'),
    ];
    expect(linesOf(await read(makeDocx(body.join(''), { numbering: notices })))).toEqual([
      '1. Một',
      '1.1. Một một',
      'a) Chữ a',
      '1.2. Một hai',
      '2. Hai',
      '1. Lại một',
      '2. Hai',
    ]);
  });

  it('come from the style of a paragraph too, and number 0 takes a paragraph out', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>`;
    const styled = (style: string, more: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${run(text)}</w:p>`;
    const body =
      styled('Muc', '', 'Mục thứ nhất') +
      styled('MucCon', '', 'Mục thứ hai') +
      styled('Muc', '<w:numPr><w:numId w:val="0"/></w:numPr>', 'Không đánh số');
    const lines = linesOf(await read(makeDocx(body, { numbering: notices, styles })));
    expect(lines).toEqual(['1. Mục thứ nhất', '2. Mục thứ hai', 'Không đánh số']);
  });
});

describe('tables of Word', () => {
  it('of tasks become one line per row, and a cell over several rows stands in each', async () => {
    const body = table([
      [cell('TT'), cell('Nội dung'), cell('Đơn vị chủ trì')],
      [cell('1'), cell('Rà soát quy chế'), cell('Văn phòng', '<w:vMerge w:val="restart"/>')],
      [cell('2'), cell('Mua sắm thiết bị'), cell('', '<w:vMerge/>')],
    ]);
    expect(linesOf(await read(makeDocx(body)))).toEqual([
      '| TT | Nội dung | Đơn vị chủ trì |',
      '| 1 | Rà soát quy chế | Văn phòng |',
      '| 2 | Mua sắm thiết bị | Văn phòng |',
    ]);
  });

  it('of a letterhead are read column by column', async () => {
    const body = table([[cell('SỞ CÔNG THƯƠNG'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')]]);
    expect(linesOf(await read(makeDocx(body)))).toEqual(['SỞ CÔNG THƯƠNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  });
});

const codes = (letters: ReadonlyMap<string, string>) => new Map([...letters].map(([code, letter]) => [letter, code]));
const encode = (text: string, table: Map<string, string>) => [...text].map((char) => table.get(char) ?? char).join('');
const tcvn3 = (text: string) => encode(text, codes(tcvn3Letters));
const vni = (text: string) => encode(text, codes(vniLetters));

describe('fonts from before Unicode', () => {
  it('are decoded run by run, beside runs of Unicode', async () => {
    const body = [
      paragraph(run(tcvn3('sở công thương'), '.VnTimeH')),
      paragraph(run('Giao ') + run(tcvn3('Phòng Kỹ thuật'), '.VnTime') + run(' trước ngày 5/4')),
      paragraph(run(vni('Đề nghị các phò').slice(0, -1), 'VNI-Times') + run(vni('ò').slice(-1) + 'ng', 'VNI-Times')),
    ];
    expect(linesOf(await read(makeDocx(body.join(''))))).toEqual([
      'SỞ CÔNG THƯƠNG',
      'Giao Phòng Kỹ thuật trước ngày 5/4',
      'Đề nghị các phòng',
    ]);
  });

  it('come from styles, and a soft hyphen in them is the letter ư', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const body = `<w:p><w:r><w:t>${tcvn3('Giám đốc yêu cầu t')}</w:t><w:softHyphen/><w:t> ${tcvn3('vấn')}</w:t></w:r></w:p>`;
    expect(linesOf(await read(makeDocx(body, { styles })))).toEqual(['Giám đốc yêu cầu tư vấn']);
  });

  it('are left alone where the text is Unicode and only the font is old', async () => {
    const body =
      paragraph(run('Giám đốc đã kết luận: và, là, mà, thì', '.VnTime')) + paragraph(run('là và', '.VnTime'));
    expect(linesOf(await read(makeDocx(body)))).toEqual(['Giám đốc đã kết luận: và, là, mà, thì', 'là và']);
  });
});

describe('other things in a Word file', () => {
  it('reads text as it is after tracked changes, and says that there are some', async () => {
    const body = `<w:p>${run('Hoàn thành ')}<w:del><w:r><w:delText>trước 5/4</w:delText></w:r></w:del><w:ins>${run('trước 10/4')}</w:ins></w:p>`;
    const document = await read(makeDocx(body));
    expect(document.text).toBe('Hoàn thành trước 10/4');
    expect(document.warnings.map(({ code }) => code)).toEqual(['tracked-changes']);
  });

  it('leaves out hidden text and field codes, keeps tabs, breaks and text boxes', async () => {
    const body = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${run('Số:')}<w:r><w:tab/><w:t>12/TB</w:t><w:br/><w:t>Dòng hai</w:t></w:r><w:r><w:pict><w:txbxContent>${plain('Trong khung')}</w:txbxContent></w:pict></w:r></w:p>`;
    expect(linesOf(await read(makeDocx(body)))).toEqual(['Số: 12/TB', 'Dòng hai', 'Trong khung']);
  });

  it('leads a stretch of text back to its paragraph', async () => {
    const document = await read(makeDocx(plain('Dòng đầu') + plain('') + plain('Giao Văn phòng &amp; Thanh tra')));
    const at = document.text.indexOf('Thanh tra');
    expect(placesOf(document.sourceMap(), at, at + 9)).toEqual([{ kind: 'paragraph', paragraph: 2 }]);
  });

  it('neither runs macros nor fetches what lies outside, and says so', async () => {
    const more = [
      { name: 'word/vbaProject.bin', data: 'x' },
      {
        name: 'word/_rels/document.xml.rels',
        data: '<Relationships><Relationship Id="r" Type="x/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>',
      },
    ];
    const document = await read(makeDocx(plain('Giao Văn phòng'), { more }));
    expect(document.warnings.map(({ code }) => code)).toEqual(['external-reference', 'macros-ignored']);
  });
});

describe('a Word file that cannot be read', () => {
  const page = '<w:document><w:body><w:p/></w:body></w:document>';
  const asDocx = (xml: string, claimedSize?: number, isEncrypted?: boolean) =>
    makeZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      { name: 'word/document.xml', data: xml, claimedSize, isEncrypted },
    ]);
  it.each([
    ['DAMAGED_FILE', 'broken markup', asDocx('<w:document><w:body><w:p>')],
    ['DAMAGED_FILE', 'an entity of its own', asDocx(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${page}`)],
    ['DAMAGED_FILE', 'endless nesting', asDocx('<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000))],
    ['DAMAGED_FILE', 'half of it', makeDocx(plain('x')).subarray(0, 200)],
    ['DAMAGED_FILE', 'an archive without Word in it', makeZip([{ name: 'a.txt', data: 'x' }])],
    ['UNPACKED_TOO_LARGE', 'a bomb', asDocx('a'.repeat(30_000_000))],
    ['UNPACKED_TOO_LARGE', 'a bomb that lies about its size', asDocx('a'.repeat(3_000_000), 100)],
    ['ENCRYPTED', 'a password', asDocx(page, undefined, true)],
    ['NO_TEXT', 'no words', makeDocx(plain(' '))],
  ])('is refused with %s: %s', async (code, _what, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});
