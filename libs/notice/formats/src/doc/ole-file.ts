import { UnreadableFile } from '../format-error';

const endOfChain = 0xfffffffe;
const headerSize = 512;
const entrySize = 128;
const smallSector = 64;
const mostSectors = 200_000;

interface Entry {
  name: string;
  start: number;
  size: number;
  isRoot: boolean;
}

const damaged = (what: string) => new UnreadableFile('DAMAGED_FILE', what);

/** The container of Word 97 to 2003: a small file system inside of a file. */
export class OleFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: Uint32Array;
  private readonly entries: Entry[];
  private readonly smallTable: Uint32Array;
  private readonly smallStream: Uint8Array;
  private readonly smallLimit: number;

  /** @throws UnreadableFile where it is damaged */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < headerSize + 512) throw damaged('tệp Word quá ngắn');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift < 7 || shift > 16) throw damaged('phần đầu tệp Word sai');
    this.sectorSize = 1 << shift;
    this.smallLimit = this.view.getUint32(56, true);
    this.table = this.readTable();
    this.entries = this.readDirectory();
    const root = this.entries.find(({ isRoot }) => isRoot);
    this.smallStream = root ? this.chain(root.start, root.size) : new Uint8Array();
    this.smallTable = numbersOf(this.chain(this.view.getUint32(60, true), Infinity));
  }

  /** The bytes of a stream by its name; `null` where there is none. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find((each) => each.name === name);
    if (!entry) return null;
    return entry.size < this.smallLimit ? this.smallChain(entry) : this.chain(entry.start, entry.size);
  }

  private sector(number: number): Uint8Array {
    const at = headerSize + number * this.sectorSize;
    return this.bytes.subarray(at, at + this.sectorSize);
  }

  /** The table that says which sector follows which; its own sectors are listed in the header and beyond. */
  private readTable(): Uint32Array {
    const sectors: number[] = [];
    for (let i = 0; i < 109; i++) sectors.push(this.view.getUint32(76 + i * 4, true));
    let next = this.view.getUint32(68, true);
    for (let i = 0; i < 1000 && next < endOfChain - 2; i++) {
      const list = numbersOf(this.sector(next));
      sectors.push(...list.slice(0, -1));
      next = list.at(-1) ?? endOfChain;
    }
    const used = sectors.filter((sector) => sector < this.bytes.length / this.sectorSize);
    return numbersOf(joined(used.map((sector) => this.sector(sector))));
  }

  private readDirectory(): Entry[] {
    const bytes = this.chain(this.view.getUint32(48, true), Infinity);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: Entry[] = [];
    for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
      const length = Math.min(64, view.getUint16(at + 64, true));
      const kind = view.getUint8(at + 66);
      if (kind === 0 || length < 2) continue;
      const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
      const [start, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)];
      entries.push({ name, start, size, isRoot: kind === 5 });
    }
    return entries;
  }

  private chain(start: number, size: number): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let sector = start; sector < endOfChain - 2 && length < size; sector = this.table[sector] ?? endOfChain) {
      if (parts.length > mostSectors || length > this.bytes.length) throw damaged('tệp Word có vòng lặp');
      const part = this.sector(sector);
      if (part.length === 0) break;
      parts.push(part);
      length += part.length;
    }
    return joined(parts).subarray(0, Math.min(size, length));
  }

  private smallChain({ start, size }: Entry): Uint8Array {
    const parts: Uint8Array[] = [];
    for (
      let at = start;
      at < endOfChain - 2 && parts.length * smallSector < size;
      at = this.smallTable[at] ?? endOfChain
    )
      parts.push(this.smallStream.subarray(at * smallSector, (at + 1) * smallSector));
    return joined(parts).subarray(0, size);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}
