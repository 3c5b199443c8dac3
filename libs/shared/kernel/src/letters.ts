/** Code units below this are looked up in a table; what lies beyond is rare in Vietnamese texts. */
export const knownCodes = 0x2000;

/** 1 for each code unit below `knownCodes` that is a letter: `/\p{L}/u` without the price of a pattern. */
export const letterTable = new Uint8Array(knownCodes);
for (let code = 0; code < knownCodes; code++) letterTable[code] = /\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0;

/** Whether a letter stands at that place of a text. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < knownCodes) return letterTable[code] === 1;
  return at < text.length && /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
