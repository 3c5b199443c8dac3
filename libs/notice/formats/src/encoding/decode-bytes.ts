import type { Warning } from '@giao-ban/notice-model';
import { decodeText } from '@giao-ban/notice-reader';
import { OffsetMap, type Offsets } from '@giao-ban/shared-kernel';
import { repairLegacy } from './repair-legacy';
import { isVietnameseSyllable } from './vietnamese-syllable';

/** The characters of a text file, and what had to be done to see them. */
export interface DecodedBytes {
  text: string;
  /** For example `utf-8`, `windows-1258`, `tcvn3`, `vni`. */
  encoding: string;
  warnings: Warning[];
  /** From positions in `text` to positions in the file as first decoded. */
  toSource: Offsets;
}

const damagedLetters: Warning = {
  code: 'damaged-letters',
  message: 'Tệp có những ký tự bị hỏng, không khôi phục được. Hãy đối chiếu với bản gốc hoặc tải lên bản khác.',
};
const guessedEncoding = (encoding: string): Warning => ({
  code: 'encoding-guessed',
  message: `Không rõ bảng mã của tệp, đã đọc theo ${encoding}. Hãy kiểm tra lại chữ có dấu hoặc lưu tệp bằng UTF-8 (Unicode).`,
});
const legacyEncoding = (label: string): Warning => ({
  code: 'legacy-encoding',
  message: `Văn bản dùng bảng mã cũ ${label}; đã chuyển sang Unicode. Hãy đối chiếu các tên riêng với bản gốc.`,
});

const binaryBytes = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g;
const longestSample = 200_000;

function looksBinary(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('latin1').decode(bytes.subarray(0, longestSample));
  return (sample.match(binaryBytes)?.length ?? 0) > sample.length * 0.01;
}

const word = /[\p{L}\p{M}\ufffd\u0080-\u00bf]+/gu;
const longestWord = 40;

/** Good Vietnamese words less bad ones, among those that hold more than ASCII. */
function score(text: string): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (const [each] of text.slice(0, longestSample).normalize('NFC').matchAll(word)) {
    if (!/[\u0080-\uffff]/.test(each) || each.length > longestWord) continue;
    if (isVietnameseSyllable(each)) good++;
    else if (/[\p{L}\ufffd]/u.test(each)) bad++;
  }
  return { good, bad };
}

interface Candidate extends DecodedBytes {
  good: number;
  bad: number;
}

function candidate(text: string, encoding: string, warning: Warning): Candidate {
  const toSource = OffsetMap.identity(text.length);
  return { text, encoding, warnings: [warning], toSource, ...score(text) };
}

function candidates(bytes: Uint8Array): Candidate[] {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const repaired = repairLegacy(western);
  return [
    candidate(new TextDecoder('utf-8').decode(bytes), 'utf-8', damagedLetters),
    candidate(new TextDecoder('windows-1258').decode(bytes), 'windows-1258', legacyEncoding('Windows-1258')),
    ...(repaired
      ? [{ ...candidate(repaired.text, repaired.charset, repaired.warning), toSource: repaired.origin }]
      : []),
    candidate(western, 'windows-1252', guessedEncoding('Windows-1252')),
  ];
}

const fewestGoodWords = 3;
/** In a text that nobody can read as Vietnamese, at most this share of bytes may be beyond ASCII. */
const mostOddBytes = 0.1;

/** Bytes that are no valid UTF-8 or UTF-16: the reading that makes most sense as Vietnamese. */
function decodeDamaged(bytes: Uint8Array): DecodedBytes | null {
  if (looksLikeUtf16(bytes)) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return candidate(new TextDecoder(encoding).decode(bytes), encoding, damagedLetters);
  }
  if (looksBinary(bytes)) return null;
  const all = candidates(bytes);
  const best = [...all].sort((a, b) => b.good - b.bad - (a.good - a.bad))[0];
  if (best && best.good >= fewestGoodWords && best.good > best.bad) return best;
  const odd = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  return odd <= bytes.length * mostOddBytes ? (all.at(-1) ?? null) : null;
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isMarked && bytes.subarray(2, 400).some((byte) => byte === 0);
}

/**
 * The characters of a text file in any encoding that Vietnamese offices have used; `null` where it holds no text.
 * @example decodeBytes(Uint8Array.from([0x53, 0xeb, ...]))?.encoding // 'tcvn3'
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes | null {
  const plain = decodeText(bytes);
  if (!plain) return decodeDamaged(bytes);
  const repaired = repairLegacy(plain.text);
  if (!repaired) return { ...plain, toSource: OffsetMap.identity(plain.text.length) };
  return {
    text: repaired.text,
    encoding: repaired.charset,
    warnings: [...plain.warnings, repaired.warning],
    toSource: repaired.origin,
  };
}
