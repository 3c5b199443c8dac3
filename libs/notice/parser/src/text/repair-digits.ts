/** Letters that scanners read for digits. */
const meant: Record<string, string> = { O: '0', o: '0', l: '1', I: '1', i: '1', L: '1', '|': '1' };
const suspicious = /(?<![\p{L}\p{N}])(?=[OolILi|]*\d)[\dOolILi|]{2,}(?![\p{L}\p{N}])/gu;

/** Most texts have no such token. */
const mixed = /\d[OolILi|]|[OolILi|]\d/u;

/**
 * The same text with letters among digits read as digits; positions stay. Only for finding numbers, never to be shown.
 * @example repairDigits('ngày l0/8/2O21') // 'ngày 10/8/2021'
 */
export function repairDigits(text: string): string {
  if (!mixed.test(text)) return text;
  return text.replace(suspicious, (token) => token.replace(/\D/gu, (char) => meant[char] ?? char));
}
