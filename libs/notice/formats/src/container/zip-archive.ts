import { inflateRawSync } from 'node:zlib';
import { UnreadableFile } from '../format-error';

/** One file in an archive, as its directory describes it; not yet unpacked. */
export interface ZipMember {
  name: string;
  /** Claimed size after unpacking. */
  size: number;
  packedSize: number;
  method: number;
  isEncrypted: boolean;
  headerAt: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const mostMembers = 2000;
const knownMethods = new Set([0, 8]);

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) if (view.getUint32(at, true) === endSignature) return at;
  throw new UnreadableFile('DAMAGED_FILE', 'thiếu mục lục tệp nén');
}

/** Names are UTF-8 where the archive says so or they happen to be; older programs wrote code page 437. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

function memberAt(bytes: Uint8Array, view: DataView, at: number): { member: ZipMember; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature)
    throw new UnreadableFile('DAMAGED_FILE', 'mục lục tệp nén sai');
  const nameLength = view.getUint16(at + 28, true);
  const member: ZipMember = {
    name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    headerAt: view.getUint32(at + 42, true),
  };
  return { member, next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
}

/**
 * The files of a zip archive by its directory; nothing is unpacked yet.
 * @throws UnreadableFile where the archive is damaged or holds too many files
 */
export function zipMembers(bytes: Uint8Array): ZipMember[] {
  if (bytes.length < 22) throw new UnreadableFile('DAMAGED_FILE', 'tệp nén quá ngắn');
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostMembers) throw new UnreadableFile('TOO_MANY_MEMBERS', String(mostMembers));
  const directorySize = view.getUint32(end + 12, true);
  // Bytes put before the archive shift everything; the directory's true place tells by how much.
  const shift = Math.max(0, end - directorySize - view.getUint32(end + 16, true));
  let at = Math.max(0, end - directorySize);
  const members: ZipMember[] = [];
  for (let i = 0; i < count; i++) {
    const { member, next } = memberAt(bytes, view, at);
    members.push({ ...member, headerAt: member.headerAt + shift });
    at = next;
  }
  return members;
}

/**
 * Unpacks one file, never more than `limit` bytes, whatever the archive claims.
 * @throws UnreadableFile for passwords, unknown packing, damage and bombs
 */
export function unpack(bytes: Uint8Array, member: ZipMember, limit: number): Uint8Array {
  const { headerAt, method, packedSize, size } = member;
  if (member.isEncrypted) throw new UnreadableFile('ENCRYPTED');
  if (!knownMethods.has(method)) throw new UnreadableFile('DAMAGED_FILE', 'kiểu nén lạ');
  if (size > limit) throw new UnreadableFile('UNPACKED_TOO_LARGE', megabytes(limit));
  const view = viewOf(bytes);
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== localSignature)
    throw new UnreadableFile('DAMAGED_FILE', 'tệp nén thiếu phần đầu');
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) throw new UnreadableFile('DAMAGED_FILE', 'tệp nén bị cụt');
  if (method === 0) return packed;
  // A size that was claimed too small is a lie: bombs do so to pass the check above.
  return inflate(packed, Math.min(limit, Math.max(size, 64)));
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new UnreadableFile(isTooLarge ? 'UNPACKED_TOO_LARGE' : 'DAMAGED_FILE', isTooLarge ? megabytes(limit) : '');
  }
}

const megabytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024 / 1024))} MB`;
