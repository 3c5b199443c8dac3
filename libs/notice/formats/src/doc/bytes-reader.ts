import { UnreadableFile } from '../format-error';

/** Reads numbers at places that the file itself names; a place outside of it is damage, not a fault. */
export class BytesReader {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.view.getUint8(this.inside(at, 1));
  }

  u16(at: number): number {
    return this.view.getUint16(this.inside(at, 2), true);
  }

  u32(at: number): number {
    return this.view.getUint32(this.inside(at, 4), true);
  }

  i32(at: number): number {
    return this.view.getInt32(this.inside(at, 4), true);
  }

  /** A part; it may be shorter than asked where the file ends. */
  part(at: number, length: number): BytesReader {
    return new BytesReader(this.bytes.subarray(Math.min(at, this.length), Math.min(at + length, this.length)));
  }

  utf16(at: number, letters: number): string {
    return new TextDecoder('utf-16le').decode(this.part(at, letters * 2).bytes);
  }

  private inside(at: number, width: number): number {
    if (!Number.isInteger(at) || at < 0 || at + width > this.length)
      throw new UnreadableFile('DAMAGED_FILE', 'tệp Word bị cụt');
    return at;
  }
}
