/** A piece of RTF: a group's edge, a control word with its number, a byte of a letter, or plain letters. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; number: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string };

const token = /\{|\}|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|[^\\{}\r\n]+|[\r\n]+/gi;
const binary = 'bin';

/** The tokens of an RTF file; embedded binary is passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  token.lastIndex = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [all, name, number, byte, symbol] = match;
    if (all === '{') yield { kind: 'open' };
    else if (all === '}') yield { kind: 'close' };
    else if (name !== undefined) {
      const value = number === undefined ? null : Number(number);
      if (name === binary && value !== null && value > 0) token.lastIndex += value;
      else yield { kind: 'word', name, number: value };
    } else if (byte !== undefined) yield { kind: 'byte', value: Number.parseInt(byte, 16) };
    else if (symbol !== undefined) yield { kind: 'word', name: symbol, number: null };
    else if (!/^[\r\n]/.test(all)) yield { kind: 'text', text: all };
  }
}
