import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes';
import { tcvn3Letters } from './tcvn3-table';

const sentence = 'Giám đốc yêu cầu Văn phòng rà soát, tổng hợp các kiến nghị của doanh nghiệp trước ngày 20/4.\n';
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Windows-1258 writes some letters whole and the tones of others apart. */
function inWindows1258(text: string): Uint8Array {
  const codes = new Map(
    Array.from({ length: 128 }, (_, i) => [new TextDecoder('windows-1258').decode(Uint8Array.of(i + 128)), i + 128]),
  );
  const apart = [...text.normalize('NFC')].flatMap((letter) => {
    if (letter < '\u0080' || codes.has(letter)) return [letter];
    const pieces = [...letter.normalize('NFD')];
    const tone = pieces.find((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)) ?? '';
    return [
      pieces
        .filter((mark) => mark !== tone)
        .join('')
        .normalize('NFC'),
      tone,
    ];
  });
  return Uint8Array.from(apart.join(''), (char) => codes.get(char) ?? char.charCodeAt(0));
}

describe('decoding a text file', () => {
  it('reads Windows-1258, whose tones stand apart', () => {
    const decoded = decodeBytes(inWindows1258(sentence));
    expect(decoded?.text.normalize('NFC')).toBe(sentence);
    expect(decoded?.encoding).toBe('windows-1258');
    expect(decoded?.warnings.map(({ code }) => code)).toEqual(['legacy-encoding']);
  });

  it('reads the bytes of TCVN3', () => {
    const codes = new Map([...tcvn3Letters].map(([code, letter]) => [letter, code]));
    const decoded = decodeBytes(latin([...sentence].map((char) => codes.get(char) ?? char).join('')));
    expect(decoded?.text).toBe(sentence);
    expect(decoded?.encoding).toBe('tcvn3');
  });

  it.each([
    ['utf-16le', [0xff, 0xfe], 0],
    ['utf-16be', [0xfe, 0xff], 1],
  ])('reads %s by its mark, also when its last byte is missing', (encoding, mark, high) => {
    const units = Array.from(sentence, (char) => char.charCodeAt(0)).flatMap((unit) =>
      high ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    );
    expect(decodeBytes(Uint8Array.from([...mark, ...units]))).toMatchObject({ text: sentence, encoding, warnings: [] });
    const cut = decodeBytes(Uint8Array.from([...mark, ...units, 65]));
    expect(cut?.text.startsWith(sentence)).toBe(true);
    expect(cut?.warnings.map(({ code }) => code)).toEqual(['damaged-letters']);
  });

  it('keeps what is good of UTF-8 with a few broken bytes, and says that some were broken', () => {
    const bytes = new TextEncoder().encode(sentence.repeat(3));
    const decoded = decodeBytes(Uint8Array.from([...bytes, 0xc0, 0xaf, 0xff]));
    expect(decoded?.text).toContain(sentence);
    expect(decoded?.warnings.map(({ code }) => code)).toEqual(['damaged-letters']);
  });

  it('reads a Western text as such, and says that it guessed', () => {
    const decoded = decodeBytes(latin('Le proc\xe8s-verbal de la r\xe9union, sign\xe9 par le directeur du service.'));
    expect(decoded?.text).toBe('Le procès-verbal de la réunion, signé par le directeur du service.');
    expect(decoded?.warnings.map(({ code }) => code)).toEqual(['encoding-guessed']);
  });

  it.each([
    ['ASCII', 'So 12/KH-UBND\nTT;Noi dung;So luong'],
    ['UTF-8', sentence],
    ['UTF-8 with tones apart', sentence.normalize('NFD')],
  ])('takes %s as it is, without a word', (_name, text) => {
    expect(decodeBytes(new TextEncoder().encode(text))).toMatchObject({ text, encoding: 'utf-8', warnings: [] });
  });

  it('refuses what is no text', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255);
    expect(decodeBytes(noise)).toBeNull();
    expect(decodeBytes(new Uint8Array(4000))).toBeNull();
  });
});
