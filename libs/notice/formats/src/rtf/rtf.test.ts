import { describe, expect, it } from 'vitest';
import { readAnyDocument } from '../read-any-document';

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
/** Letters beyond ASCII as RTF writes them, with a question mark for older readers. */
const rtf = (text: string) => [...text].map((char) => (char > '~' ? `\\u${char.charCodeAt(0)}?` : char)).join('');

async function linesOf(body: string, fonts = '{\\f0 Times New Roman;}'): Promise<string[]> {
  const result = await readAnyDocument(latin(`{\\rtf1\\ansi\\deff0{\\fonttbl${fonts}}${body}}`), 'thang-4.doc');
  if (!result.ok) throw new Error(result.error.code);
  return result.document.text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
}

describe('an RTF file', () => {
  it('is read by its content, whatever its name', async () => {
    const result = await readAnyDocument(latin(`{\\rtf1 ${rtf('Giao Văn phòng')}\\par}`), 'thang-4.doc');
    expect(result).toMatchObject({ ok: true, document: { text: 'Giao Văn phòng', mediaType: 'application/rtf' } });
  });

  it('keeps the numbers of lists, breaks and tabs; leaves out pictures, styles, codes of fields and hidden text', async () => {
    const body = [
      '{\\stylesheet{\\s0 Normal;}}{\\*\\generator x;}{\\info{\\title y}}',
      `\\pard{\\listtext 1.\\tab}${rtf('Văn phòng Sở')}\\par`,
      `\\pard Giao\\line ${rtf('tiếp')}{\\v an}{\\pict 0102ff}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par`,
    ];
    expect(await linesOf(body.join(''))).toEqual(['1. Văn phòng Sở', 'Giao', 'tiếp7']);
  });

  it('is decoded by its fonts: TCVN3, and the code page of Vietnamese', async () => {
    const fonts = '{\\f0 Times;}{\\f1 .VnTimeH;}{\\f2\\fcharset163 Arial;}';
    const body = "\\pard\\f1 s\\'eb\\par\\f2 Vi\\'ea\\'f2t Nam\\par";
    expect(await linesOf(body, fonts)).toEqual(['SỞ', 'Việt Nam']);
  });

  it('gives a table of tasks row by row', async () => {
    const row = (cells: string[]) => `\\trowd\\intbl ${cells.map((cell) => `${rtf(cell)}\\cell `).join('')}\\row\n`;
    const body =
      row(['TT', 'Nội dung', 'Chủ trì']) + row(['1', 'Rà soát', 'Văn phòng']) + `\\pard ${rtf('Lời kết')}\\par`;
    expect(await linesOf(body)).toEqual(['| TT | Nội dung | Chủ trì |', '| 1 | Rà soát | Văn phòng |', 'Lời kết']);
  });

  it('is refused where it nests without end', async () => {
    expect(await readAnyDocument(latin(`{\\rtf1${'{'.repeat(5000)}x`), 'a.rtf')).toMatchObject({
      ok: false,
      error: { code: 'DAMAGED_FILE' },
    });
  });
});
