import type { ListLevel, ListPattern } from '../lists/list-numbers';
import type { BytesReader } from './bytes-reader';
import type { WordBinary } from './word-binary';

const formats: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};
const suffixes = ['tab', 'space', 'nothing'];
const patternSize = 28;
const levelHead = 28;
const listSize = 16;
const levelsOfPattern = 9;
const mostLists = 3000;

/** Reads a level; its text has the number of a level where that level's number is to stand. */
function readLevel(table: BytesReader, at: number): { level: ListLevel; next: number } {
  const flags = table.u8(at + 5);
  const textAt = at + levelHead + table.u8(at + 24) + table.u8(at + 25);
  const letters = table.u16(textAt);
  const text = table.utf16(textAt + 2, letters).replace(/[\u0000-\u0008]/g, (sign) => `%${sign.charCodeAt(0) + 1}`);
  const level: ListLevel = {
    start: table.i32(at),
    format: formats[table.u8(at + 4)] ?? 'decimal',
    text,
    suffix: suffixes[table.u8(at + 15)] ?? 'tab',
    isPlain: (flags & 4) !== 0,
    restartsAfter: (flags & 8) !== 0 ? table.u8(at + 26) : null,
  };
  return { level, next: textAt + 2 + letters * 2 };
}

function readPatterns(word: WordBinary): Map<number, Map<number, ListLevel>> {
  const { at, length } = word.place('listPatterns');
  const patterns = new Map<number, Map<number, ListLevel>>();
  if (length < 2) return patterns;
  const count = Math.min(mostLists, word.table.u16(at));
  // The levels of all patterns stand behind the list of patterns, in the same order.
  let next = at + 2 + count * patternSize;
  for (let i = 0; i < count; i++) {
    const head = at + 2 + i * patternSize;
    const isSimple = (word.table.u8(head + 26) & 1) !== 0;
    const levels = new Map<number, ListLevel>();
    for (let depth = 0; depth < (isSimple ? 1 : levelsOfPattern); depth++) {
      const read = readLevel(word.table, next);
      levels.set(depth, read.level);
      next = read.next;
    }
    patterns.set(word.table.i32(head), levels);
  }
  return patterns;
}

/** The lists of a Word 97 to 2003 document by the number that paragraphs name them with, from 1. */
export function readDocLists(word: WordBinary): Map<string, ListPattern> {
  const patterns = readPatterns(word);
  const { at, length } = word.place('lists');
  const lists = new Map<string, ListPattern>();
  if (length < 4) return lists;
  const { table } = word;
  const count = Math.min(mostLists, table.u32(at));
  let next = at + 4 + count * listSize;
  for (let i = 0; i < count; i++) {
    const head = at + 4 + i * listSize;
    const pattern = table.i32(head);
    const levels = new Map(patterns.get(pattern) ?? []);
    const startOverrides = new Map<number, number>();
    next += 4;
    for (let change = 0; change < Math.min(levelsOfPattern, table.u8(head + 12)); change++) {
      const [start, flags] = [table.i32(next), table.u32(next + 4)];
      const depth = flags & 0xf;
      next += 8;
      if ((flags & 0x20) !== 0) {
        const read = readLevel(table, next);
        levels.set(depth, read.level);
        next = read.next;
        if ((flags & 0x10) !== 0) startOverrides.set(depth, read.level.start);
      } else if ((flags & 0x10) !== 0) startOverrides.set(depth, start);
    }
    lists.set(String(i + 1), { pattern: String(pattern), levels, startOverrides });
  }
  return lists;
}
