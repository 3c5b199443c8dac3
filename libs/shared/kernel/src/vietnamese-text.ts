import { isLetterAt } from './letters';

/** Vietnamese letters as they are compared: composed, lower-cased, with or without tones. */

/** Composes letters and tone marks into single code points; the form in which all texts of the product are kept. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** By code unit, filled as they are met: a table of all would be made for nothing. */
const baseLetters: (string | undefined)[] = [];
for (const char of 'đĐðÐ') baseLetters[char.charCodeAt(0)] = 'd';

function baseLetterOf(code: number): string {
  const char = String.fromCharCode(code);
  const bare = char
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return bare.length === 1 ? bare : char;
}

/**
 * Lower case without tones, code unit by code unit, so that positions stay those of the (composed) input.
 * @example foldInPlace('Sở Nội vụ') // 'so noi vu'
 */
export function foldInPlace(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    folded += baseLetters[code] ??= baseLetterOf(code);
  }
  return folded;
}

/**
 * The search key of a text: composed, lower case, tones removed, đ as d, white space collapsed.
 * @example fold('Truy  xuất nguồn gốc') // 'truy xuat nguon goc'
 */
export function fold(text: string): string {
  return foldInPlace(nfc(text)).replace(/\s+/gu, ' ').trim();
}

/** The second letter of a pair whose tone was placed there once, to the pair as it is placed today. */
const oWithTone = new Map(
  Object.entries({ à: 'òa', á: 'óa', ả: 'ỏa', ã: 'õa', ạ: 'ọa', è: 'òe', é: 'óe', ẻ: 'ỏe', ẽ: 'õe', ẹ: 'ọe' }),
);
const uWithTone = new Map(Object.entries({ ỳ: 'ùy', ý: 'úy', ỷ: 'ủy', ỹ: 'ũy', ỵ: 'ụy' }));

function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i).toLowerCase();
    return char.length === 1 ? char : text.charAt(i);
  }).join('');
}

/** What a code unit is to a key: 0 itself, 1 to 3 one of `replacements`, 4 a second letter that may move its tone. */
const kinds = new Uint8Array(0x10000);
const replacements = ['', '-', '"', ' '] as const;
const mayMoveTone = 4;
for (const [kind, chars] of [
  [1, '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  [2, '\u201c\u201d\u201e\u00ab\u00bb'],
  [
    3,
    '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ],
  [mayMoveTone, [...oWithTone.keys(), ...uWithTone.keys()].join('')],
] as const) {
  for (const char of chars) kinds[char.charCodeAt(0)] = kind;
}

/** The pair that ends here with its tone where it is placed today, if it ends a word: `hoà` but not `hoàn`, `quý`. */
function movedTone(lower: string, at: number): string | undefined {
  const vowel = lower.charAt(at - 1);
  if ((vowel !== 'o' && vowel !== 'u') || isLetterAt(lower, at + 1)) return undefined;
  if (vowel === 'o') return oWithTone.get(lower.charAt(at));
  return lower.charAt(at - 2) === 'q' ? undefined : uWithTone.get(lower.charAt(at));
}

/**
 * The key under which words are recognised: lower case, one way of placing tones (`hoà` as `hòa`, `uỷ` as `ủy`),
 * every kind of dash and quotation mark alike. Same length as the input, so that positions carry over.
 * @example matchKey('Uỷ ban – Hoà Bình') // 'ủy ban - hòa bình'
 */
export function matchKey(text: string): string {
  const lower = lowerInPlace(text);
  let key = '';
  let done = 0;
  for (let at = 0; at < lower.length; at++) {
    const kind = kinds[lower.charCodeAt(at)] ?? 0;
    if (kind === 0) continue;
    const replacement = kind === mayMoveTone ? movedTone(lower, at) : replacements[kind];
    if (replacement === undefined) continue;
    key += lower.slice(done, at + 1 - replacement.length) + replacement;
    done = at + 1;
  }
  return done === 0 ? lower : key + lower.slice(done);
}
