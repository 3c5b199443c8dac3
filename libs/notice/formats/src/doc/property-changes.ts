import type { BytesReader } from './bytes-reader';

/** One change to how text looks, as the old Word writes it: an operation and its operand. */
export interface PropertyChange {
  operation: number;
  operand: BytesReader;
}

/** Names of the operations that matter to a reader; the numbers are those of the format. */
export const operations = {
  isDeleted: 0x0800,
  isInserted: 0x0801,
  isCapitals: 0x083b,
  isHidden: 0x083c,
  isSpecial: 0x0855,
  fontAscii: 0x4a4f,
  fontOther: 0x4a51,
  symbol: 0x6a09,
  characterStyle: 0x4a30,
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  endsRow: 0x2417,
  tableDefinition: 0xd608,
} as const;

/** Bytes of the operand by the three highest bits of the operation; the sixth kind says its own length. */
const fixedLengths = [1, 1, 2, 4, 2, 2, null, 3];
const tabStops = 0xc615;

/** The changes in a list of them. */
export function* propertyChanges(list: BytesReader): Generator<PropertyChange> {
  for (let at = 0; at + 2 < list.length;) {
    const operation = list.u16(at);
    at += 2;
    const fixed = fixedLengths[operation >> 13] ?? null;
    let length = fixed ?? list.u8(at);
    if (fixed === null) {
      const isLong = operation === operations.tableDefinition;
      if (operation === tabStops && length === 255) return;
      if (isLong && at + 2 > list.length) return;
      length = isLong ? list.u16(at) - 1 : length;
      at += isLong ? 2 : 1;
    }
    if (length < 0) return;
    yield { operation, operand: list.part(at, length) };
    at += length;
  }
}
