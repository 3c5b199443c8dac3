/** Vietnamese letters as they are compared: composed, lower-cased, with or without tones. */

/** Composes letters and tone marks into single code points; the form in which all texts of the product are kept. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

const baseLetters = new Map<string, string>([
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ð', 'd'],
  ['Ð', 'd'],
]);

function baseLetter(char: string): string {
  const known = baseLetters.get(char);
  if (known !== undefined) return known;
  const bare = char
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const letter = bare.length === 1 ? bare : char;
  baseLetters.set(char, letter);
  return letter;
}

/**
 * Lower case without tones, code unit by code unit, so that positions stay those of the (composed) input.
 * @example foldInPlace('Sở Nội vụ') // 'so noi vu'
 */
export function foldInPlace(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += baseLetter(text.charAt(i));
  return folded;
}

/**
 * The search key of a text: composed, lower case, tones removed, đ as d, white space collapsed.
 * @example fold('Truy  xuất nguồn gốc') // 'truy xuat nguon goc'
 */
export function fold(text: string): string {
  return foldInPlace(nfc(text)).replace(/\s+/gu, ' ').trim();
}

const oldTonePlacement = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu;
const newTonePlacement: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const char = text.charAt(i).toLowerCase();
    return char.length === 1 ? char : text.charAt(i);
  }).join('');
}

/**
 * The key under which words are recognised: lower case, one way of placing tones (`hoà` as `hòa`, `uỷ` as `ủy`),
 * every kind of dash and quotation mark alike. Same length as the input, so that positions carry over.
 * @example matchKey('Uỷ ban – Hoà Bình') // 'ủy ban - hòa bình'
 */
export function matchKey(text: string): string {
  return lowerInPlace(text)
    .replace(oldTonePlacement, (pair) => newTonePlacement[pair] ?? pair)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\s\u00a0]/gu, ' ');
}
