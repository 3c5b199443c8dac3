import type { Warning } from '@giao-ban/notice-model';
import { TraceBuilder, type TracedText } from '@giao-ban/shared-kernel';
import { legacyCharsets, type LegacyCharset, type LegacyName, type RepairedPiece } from './legacy-charset';
import { isVietnameseSyllable } from './vietnamese-syllable';

/** A text whose letters were repaired, with the way back, and what was done. */
export interface RepairedText extends TracedText {
  charset: LegacyName;
  /** Share of the words with special letters that are good Vietnamese after the repair, 0 to 1. */
  confidence: number;
  warning: Warning;
}

interface Evidence {
  /** Words that make no sense as they stand and do after the repair. */
  gained: number;
  /** Words that are good as they stand and would be lost. */
  lost: number;
  /** Words that make no sense either way. */
  neither: number;
}

const word = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00ff\u0152-\u2122]+/gu;
const sign = /[\u0080-\u00ff\u0152-\u2122]/;
/** Twice as long as the longest syllable with its marks apart; anything longer is no word. */
const longestWord = 40;

const edges = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;

const isGood = (word: string) => isVietnameseSyllable(word.replace(edges, ''));

/** Puts the pieces in place of what they repair. */
function apply(line: string, pieces: readonly RepairedPiece[]): string {
  let out = '';
  let done = 0;
  for (const { text, start, end } of pieces) {
    out += line.slice(done, start) + text;
    done = end;
  }
  return out + line.slice(done);
}

function weigh(line: string, { repair }: LegacyCharset, sum: Evidence, gainedWords: Set<string>): void {
  for (const [each] of line.matchAll(word)) {
    if (each.length > longestWord || !sign.test(each)) continue;
    const repaired = apply(each, repair(each));
    const wasGood = isGood(each);
    if (isGood(repaired)) {
      if (wasGood) continue;
      sum.gained++;
      if (gainedWords.size < 1000) gainedWords.add(repaired);
    } else if (wasGood) sum.lost++;
    else sum.neither++;
  }
}

interface Verdict {
  charset: LegacyCharset;
  /** Numbers of the lines to repair. */
  lines: Set<number>;
  gained: number;
  confidence: number;
}

/** Fewer different words than this prove nothing: a name, a sign for paragraphs, a degree. */
const fewestWords = 3;
const surestShare = 0.7;

function judge(lines: readonly string[], charset: LegacyCharset): Verdict | null {
  const chosen = new Set<number>();
  const words = new Set<string>();
  const total: Evidence = { gained: 0, lost: 0, neither: 0 };
  lines.forEach((line, i) => {
    if (!charset.signs.test(line)) return;
    const own: Evidence = { gained: 0, lost: 0, neither: 0 };
    weigh(line, charset, own, words);
    if (own.gained <= own.lost + own.neither / 2) return;
    chosen.add(i);
    total.gained += own.gained;
    total.lost += own.lost;
    total.neither += own.neither;
  });
  const confidence = total.gained / Math.max(1, total.gained + total.lost + total.neither);
  if (words.size < fewestWords || confidence < surestShare) return null;
  return { charset, lines: chosen, gained: total.gained, confidence };
}

function rebuild(lines: readonly string[], { charset, lines: chosen }: Verdict): TracedText {
  const out = new TraceBuilder();
  let start = 0;
  lines.forEach((line, i) => {
    let done = 0;
    for (const piece of chosen.has(i) ? charset.repair(line) : []) {
      out.copy(line.slice(done, piece.start), start + done);
      const isAsLong = piece.text.length === piece.end - piece.start;
      if (isAsLong) out.copy(piece.text, start + piece.start);
      else out.insert(piece.text, start + piece.start);
      done = piece.end;
    }
    out.copy(line.slice(done), start + done);
    start += line.length;
  });
  return out.finish();
}

function warningOf({ label, name }: LegacyCharset): Warning {
  const cause =
    name === 'utf-8-twice' ? 'Chữ tiếng Việt bị lỗi do đọc sai bảng mã' : `Văn bản dùng bảng mã cũ ${label}`;
  return {
    code: name === 'utf-8-twice' ? 'repaired-letters' : 'legacy-encoding',
    message: `${cause}; đã chuyển sang Unicode. Hãy đối chiếu các tên riêng và chữ in hoa với bản gốc.`,
  };
}

/**
 * Repairs Vietnamese that was written in a way older than Unicode (TCVN3, VNI) or was read with the wrong table.
 * Line by line, since such lines stand among good ones; `null` where there is nothing to repair.
 * @example repairLegacy('Céng hßa x· héi chñ nghÜa ViÖt Nam')?.text // 'Cộng hòa xã hội chủ nghĩa Việt Nam'
 */
export function repairLegacy(text: string): RepairedText | null {
  if (!legacyCharsets.some(({ signs }) => signs.test(text))) return null;
  const lines = text.split(/(?<=\n)/);
  const verdicts = legacyCharsets.flatMap((charset) => judge(lines, charset) ?? []);
  const best = verdicts.sort((a, b) => b.gained - a.gained)[0];
  if (!best) return null;
  const { charset, confidence } = best;
  return { ...rebuild(lines, best), charset: charset.name, confidence, warning: warningOf(charset) };
}
