import { crc32 as crc, deflateRawSync } from 'node:zlib';

/** A file to put into an archive; the odd fields let a test lie. */
export interface ZipEntry {
  name: string;
  data: Uint8Array | string;
  claimedSize?: number;
  isEncrypted?: boolean;
}

function header(signature: number, size: number, fields: [at: number, width: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(size);
  buffer.writeUInt32LE(signature, 0);
  for (const [at, width, value] of fields) {
    if (width === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value, at);
  }
  return buffer;
}

/** Writes a zip archive for tests. */
export function makeZip(entries: ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, claimedSize, isEncrypted } of entries) {
    const raw = Buffer.from(data);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    const shared = (shift: number): [number, 2 | 4, number][] => [
      [6 + shift, 2, 0x0800 | (isEncrypted ? 1 : 0)],
      [8 + shift, 2, 8],
      [14 + shift, 4, crc(raw)],
      [18 + shift, 4, packed.length],
      [22 + shift, 4, claimedSize ?? raw.length],
      [26 + shift, 2, title.length],
    ];
    parts.push(header(0x04034b50, 30, shared(0)), title, packed);
    directory.push(header(0x02014b50, 46, [...shared(2), [42, 4, at]]), title);
    at += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = header(0x06054b50, 22, [
    [8, 2, entries.length],
    [10, 2, entries.length],
    [12, 4, list.length],
    [16, 4, at],
  ]);
  return Buffer.concat([...parts, list, end]);
}
