import { makeDocx, makePdf, makeZip, paragraph, run } from '../../src/testing';
import type { BenchFile } from './samples';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const megabyte = 1024 * 1024;

function nestedZip(levels: number): Uint8Array {
  let inner = makeZip([{ name: 'a.txt', data: 'x' }]);
  for (let i = 0; i < levels; i++) inner = makeZip([{ name: 'a.zip', data: inner }]);
  return inner;
}

function docxWith(xml: string): Uint8Array {
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: xml },
  ]);
}

const entity = (level: number) => `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`;
const billion = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "x">${[1, 2, 3, 4, 5, 6, 7, 8].map(entity).join('')}]><d>&e8;</d>`;
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A picture's first bytes, with a size that nobody could hold. */
function hugePicture(): Uint8Array {
  const bytes = Buffer.alloc(60);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(100_000, 16);
  bytes.writeUInt32BE(100_000, 20);
  Buffer.from('0800000000', 'hex').copy(bytes, 24);
  return bytes;
}

function bombs(): BenchFile[] {
  const blanks = Buffer.alloc(80 * megabyte, ' ');
  return [
    { name: 'bom.zip', bytes: makeZip([{ name: 'a.txt', data: blanks }]) },
    { name: 'bom-noi-doi.zip', bytes: makeZip([{ name: 'a.txt', data: blanks, claimedSize: 100 }]) },
    {
      name: 'bom.docx',
      bytes: docxWith(`<w:document xmlns:w="${word}">${'<w:p/>'.repeat(8 * megabyte)}</w:document>`),
    },
    { name: 'thuc-the.docx', bytes: docxWith(billion) },
    { name: 'long.zip', bytes: nestedZip(30) },
    { name: 'nhieu.zip', bytes: makeZip(Array.from({ length: 5000 }, (_, i) => ({ name: `${i}.txt`, data: 'x' }))) },
    { name: 'sau.html', bytes: utf8('<div>'.repeat(300_000)) },
    { name: 'sau.rtf', bytes: utf8(`{\\rtf1${'{'.repeat(300_000)}`) },
    { name: 'sau.docx', bytes: docxWith(`<w:document xmlns:w="${word}">${'<w:tbl>'.repeat(200_000)}`) },
    { name: 'dau.txt', bytes: utf8(`a${'\u0301'.repeat(2 * megabyte)}`) },
    { name: 'mot-dong.txt', bytes: utf8('rà soát '.repeat(megabyte / 4)) },
    { name: 'so-muc.txt', bytes: utf8('1. Phòng\n'.repeat(150_000)) },
    { name: 'bang.html', bytes: utf8(`<table>${'<tr><td>1<td>Rà soát<td>Phòng'.repeat(130_000)}</table>`) },
    { name: 'trang.pdf', bytes: makePdf(Array.from({ length: 1000 }, () => ({ texts: [{ x: 1, y: 1, text: 'x' }] }))) },
    { name: 'to.png', bytes: hugePicture() },
    { name: 'qua-lon.txt', bytes: Buffer.alloc(51 * megabyte, 'a') },
  ];
}

function lies(notice: string): BenchFile[] {
  const docx = makeDocx(paragraph(run('Giao Văn phòng')));
  return [
    { name: 'a.exe', bytes: utf8('MZ') },
    { name: 'chuong-trinh.pdf', bytes: Buffer.from('4d5a90000300000004000000ffff0000', 'hex') },
    { name: 'tb.txt', bytes: docx },
    { name: 'tb.docx', bytes: utf8(notice) },
    { name: 'nul.txt', bytes: utf8(notice.replaceAll(' ', '\0')) },
    { name: 'chi-nul.txt', bytes: Buffer.alloc(100_000) },
    { name: 'bidi\u202etxt.exe', bytes: utf8(notice) },
    { name: 'bidi.txt', bytes: utf8(`\u202e${notice}\u2066`) },
    { name: '../../../../etc/passwd', bytes: utf8(notice) },
    { name: 'leo.zip', bytes: makeZip([{ name: '../../../tmp/giao-ban-leo.txt', data: notice }]) },
    { name: 'mat.txt', bytes: utf8(`TUYỆT MẬT\n${notice}`) },
    { name: 'mat.zip', bytes: makeZip([{ name: 'a.docx', data: makeDocx(paragraph(run('TỐI MẬT'))) }]) },
    { name: 'rong.txt', bytes: new Uint8Array() },
  ];
}

/** What would reach out, if anything of it were followed. */
function calls(address: string): BenchFile[] {
  const rels = `<Relationships><Relationship Id="r" Type="x/image" Target="${address}/docx" TargetMode="External"/></Relationships>`;
  const xxe = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY f SYSTEM "${address}/xxe"><!ENTITY g SYSTEM "file:///etc/passwd">]><d>&f;&g;</d>`;
  return [
    {
      name: 'goi.html',
      bytes: utf8(
        `<link rel=stylesheet href="${address}/css"><img src="${address}/img"><script src="${address}/js"></script><iframe src="${address}/frame"></iframe><p>Giao Văn phòng`,
      ),
    },
    { name: 'goi.md', bytes: utf8(`![ảnh](${address}/md)\n\nGiao Văn phòng`) },
    {
      name: 'goi.docx',
      bytes: makeDocx(paragraph(run('Giao')), { more: [{ name: 'word/_rels/document.xml.rels', data: rels }] }),
    },
    { name: 'xxe.docx', bytes: docxWith(xxe) },
    { name: 'goi.svg', bytes: utf8(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${address}/svg"/></svg>`) },
    { name: 'goi.rtf', bytes: utf8(`{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE "${address}/rtf"}}Giao}`) },
    {
      name: 'goi.eml',
      bytes: utf8(
        `Received: x\r\nMIME-Version: 1.0\r\nContent-Type: message/external-body; access-type=URL; URL="${address}/eml"\r\n\r\nx`,
      ),
    },
  ];
}

/**
 * Files made to harm: bombs, lies about what they are, hidden letters, names that climb, references to the outside.
 *
 * @param address of a server that should never be asked
 */
export function traps(notice: string, address: string): BenchFile[] {
  return [...bombs(), ...lies(notice), ...calls(address)];
}
