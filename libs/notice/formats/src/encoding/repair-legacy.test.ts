import { describe, expect, it } from 'vitest';
import { repairLegacy } from './repair-legacy';
import { tcvn3Letters } from './tcvn3-table';
import { isVietnameseSyllable, syllableOnsets, syllableRhymes } from './vietnamese-syllable';
import { vniLetters } from './vni-table';
import { legacyCharsets } from './legacy-charset';

const toneMarks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** On which letter of a rhyme the tone stands, in the older way of placing it. */
function withTone(rhyme: string, tone: string): string {
  const letters = [...rhyme];
  const special = letters.findLastIndex((letter) => 'ăâêôơư'.includes(letter));
  const vowels = letters.filter((letter) => 'aăâeêioôơuưy'.includes(letter)).length;
  const isClosed = vowels < letters.length;
  const at = special >= 0 ? special : vowels === 1 ? 0 : isClosed ? vowels - 1 : vowels === 3 ? 1 : 0;
  letters[at] = `${letters[at]}${tone}`.normalize('NFC');
  return letters.join('');
}

const syllables = syllableOnsets.flatMap((onset) =>
  syllableRhymes.flatMap((rhyme) => toneMarks.map((tone) => onset + withTone(rhyme, tone))),
);
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const inverse = (letters: ReadonlyMap<string, string>) => new Map([...letters].map(([code, letter]) => [letter, code]));
const tcvn3Codes = inverse(tcvn3Letters);
const vniCodes = inverse(vniLetters);
/** Capitals with tones have no code: people typed the small one. */
const inTcvn3 = (text: string) =>
  [...text].map((c) => tcvn3Codes.get(c) ?? tcvn3Codes.get(c.toLowerCase()) ?? c).join('');
const inVni = (text: string) => [...text].map((c) => vniCodes.get(c) ?? c).join('');
const decoded = (name: string, line: string) => {
  const pieces = legacyCharsets.find((charset) => charset.name === name)?.repair(line) ?? [];
  return pieces.reduceRight(
    (text, { text: letter, start, end }) => text.slice(0, start) + letter + text.slice(end),
    line,
  );
};

describe('the tables of the old ways of writing', () => {
  it('give back every Vietnamese syllable written in VNI, small, capitalised and in capitals', () => {
    const wrong = syllables
      .flatMap((word) => [word, capitalised(word), word.toUpperCase()])
      .filter((word) => decoded('vni', inVni(word)) !== word);
    expect(syllables.length).toBeGreaterThan(15_000);
    expect(wrong).toEqual([]);
  });

  it('give back every Vietnamese syllable written in TCVN3, small, and in capitals among capitals', () => {
    const capitals = (word: string) => `TRONG ${word.toUpperCase()} ANH`;
    const wrong = syllables.filter(
      (word) =>
        decoded('tcvn3', inTcvn3(word)) !== word || decoded('tcvn3', inTcvn3(capitals(word))) !== capitals(word),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['TCVN3', inTcvn3, tcvn3Codes],
    ['VNI', inVni, vniCodes],
  ])('have a code of their own in %s for each of the 67 small letters that ASCII lacks', (_name, encode, codes) => {
    const letters = [...'aăâeêioôơuưy'].flatMap((v) => toneMarks.map((t) => `${v}${t}`.normalize('NFC')));
    const special = [...letters, 'đ'].filter((letter) => letter > '\u007f');
    expect(special).toHaveLength(67);
    expect(new Set(special.map(encode)).size).toBe(67);
    expect(special.filter((letter) => !codes.has(letter) && !'ìí'.includes(letter))).toEqual([]);
  });
});

const notice = `SỞ CÔNG THƯƠNG
THÔNG BÁO
Kết luận của Giám đốc Sở Vũ Đức An tại cuộc họp giao ban tháng 4
1. Giao Phòng Quản lý thương mại chủ trì, rà soát các cửa hàng xăng dầu, hoàn thành trước ngày 20/4.
2. Đề nghị Văn phòng ở tầng hai sửa chữa những gì đã hỏng; ý kiến gửi về Sở.`;

describe('repairing a text', () => {
  it.each([
    ['tcvn3', inTcvn3(notice)],
    ['vni', inVni(notice)],
    ['utf-8-twice', new TextDecoder('windows-1252').decode(new TextEncoder().encode(notice))],
  ])('recognises %s by its words and says so', (charset, damaged) => {
    const repaired = repairLegacy(damaged);
    expect(repaired?.text).toBe(notice);
    expect(repaired?.charset).toBe(charset);
    expect(repaired?.warning.message).toContain('Unicode');
  });

  it('leads back to the letters that were repaired', () => {
    const damaged = inVni(notice);
    const repaired = repairLegacy(damaged);
    const at = repaired?.text.indexOf('chủ trì') ?? -1;
    const [start, end] = repaired?.origin.spanToSource(at, at + 7) ?? [0, 0];
    expect(damaged.slice(start, end)).toBe(inVni('chủ trì'));
  });

  it('repairs the damaged lines only, where good ones stand beside them', () => {
    const mixed = `Các phòng, đơn vị thực hiện:\n${inTcvn3(notice)}\nGiám đốc đã ký.`;
    expect(repairLegacy(mixed)?.text).toBe(`Các phòng, đơn vị thực hiện:\n${notice}\nGiám đốc đã ký.`);
  });

  it.each([
    ['good Vietnamese', notice],
    ['Vietnamese with tones apart', notice.normalize('NFD')],
    ['English', 'The naïve café manager’s résumé: “25 °C ± 2”, §4, ½ cup, © 2024 — fiancée, façade, über.'],
    ['French', 'Le procès-verbal a été signé à Genève, où l’élève naïf reçut son prix; voilà l’œuvre achevée.'],
    ['German', 'Die Prüfung für größere Städte wäre öffentlich; Übung, Straße, Äpfel, möglich, natürlich.'],
    ['a table of figures', 'TT;Nội dung;Số lượng\n1;Xăng dầu;1.250 m³\n2;Điện;35 °C\n3;Diện tích;12 m²'],
    ['plain letters', 'Uy ban nhan dan tinh, so 12/KH-UBND'],
    ['marks of text', '«Kế hoạch» · mục 1 · § 2 · ± 5% · ¼ · Ⓒ'],
  ])('leaves %s alone', (_what, text) => {
    expect(repairLegacy(text)).toBeNull();
  });
});

describe('the spelling of syllables', () => {
  it.each([
    'nghiêng',
    'quyết',
    'giếng',
    'gì',
    'yên',
    'khuya',
    'hoà',
    'hòa',
    'thuở',
    'Ủy',
    'KHUỶU',
    'xoong',
    'quốc',
    'giữ',
  ])('knows %s', (word) => expect(isVietnameseSyllable(word)).toBe(true));
  it.each(['héi', 'tat', 'bàc', 'chịk', 'fục', 'áá', ''])('refuses %s', (word) =>
    expect(isVietnameseSyllable(word)).toBe(false),
  );
});
