import type { Warning } from '@giao-ban/notice-model';

export interface DecodedText {
  text: string;
  encoding: string;
  warnings: Warning[];
}

/** Tries one way of writing letters as bytes; `null` where the bytes are none of it. */
type Decoder = (bytes: Uint8Array) => DecodedText | null;

function decodeAs(encoding: string, bytes: Uint8Array, warnings: Warning[] = []): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, warnings };
  } catch {
    return null;
  }
}

/** `FF FE` and `FE FF` at the start say UTF-16; UTF-8's own mark is removed by the decoder. */
const utf16WithMark: Decoder = (bytes) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  return null;
};

/** Without a mark, UTF-16 shows by its blanks and digits: every second byte of them is zero. */
const utf16WithoutMark: Decoder = (bytes) => {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => byte === 0 && (zeros[i % 2] = (zeros[i % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length * 0.08;
  if (odd > enough && even === 0) return decodeAs('utf-16le', bytes);
  if (even > enough && odd === 0) return decodeAs('utf-16be', bytes);
  return null;
};

const utf8: Decoder = (bytes) => decodeAs('utf-8', bytes);

/** The place for windows-1258, TCVN3 and VNI: tables that are not there yet. */
const legacy: Decoder = () => null;

const decoders: Decoder[] = [utf16WithMark, utf16WithoutMark, utf8, legacy];

/** More control characters than this share of a text, and it is none. */
const toleratedControls = 0.01;

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/[\u0000-\u0008\u000b\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return controls <= sample.length * toleratedControls;
}

/** The characters of a text file, or `null` where the bytes are no text in any encoding that is known. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  for (const decode of decoders) {
    const decoded = decode(bytes);
    if (decoded) return looksLikeText(decoded.text) ? decoded : null;
  }
  return null;
}
