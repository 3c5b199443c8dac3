import { zipMembers } from './container/zip-archive';
import { UnreadableFile } from './format-error';

/** What a file is by its bytes, in the classes that are read differently. */
export type FileType = 'text' | 'docx' | 'doc' | 'rtf' | 'pdf' | 'image' | 'mail' | 'zip';

export interface DetectedType {
  type: FileType;
  mediaType: string;
}

interface Signature {
  bytes: number[];
  at?: number;
  /** Read as this, or refused under this name. */
  found: DetectedType | string;
}

const ascii = (text: string) => Array.from(text, (char) => char.charCodeAt(0));
const image = (kind: string): DetectedType => ({ type: 'image', mediaType: `image/${kind}` });

const signatures: Signature[] = [
  { bytes: ascii('{\\rtf'), found: { type: 'rtf', mediaType: 'application/rtf' } },
  { bytes: [0x89, ...ascii('PNG\r\n\x1a\n')], found: image('png') },
  { bytes: [0xff, 0xd8, 0xff], found: image('jpeg') },
  { bytes: [0x49, 0x49, 0x2a, 0x00], found: image('tiff') },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], found: image('tiff') },
  { bytes: ascii('GIF8'), found: 'ảnh GIF' },
  { bytes: ascii('WEBP'), at: 8, found: 'ảnh WebP' },
  { bytes: ascii('ftyp'), at: 4, found: 'ảnh HEIC hoặc phim' },
  { bytes: ascii('BM'), found: 'ảnh BMP hoặc tệp lạ' },
  { bytes: ascii('MZ'), found: 'chương trình (.exe)' },
  { bytes: [0x7f, ...ascii('ELF')], found: 'chương trình' },
  { bytes: [0x1f, 0x8b], found: 'tệp nén gzip' },
  { bytes: ascii('BZh'), found: 'tệp nén bzip2' },
  { bytes: [0xfd, ...ascii('7zXZ')], found: 'tệp nén xz' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], found: 'tệp nén 7z' },
  { bytes: ascii('Rar!'), found: 'tệp nén RAR' },
  { bytes: ascii('ID3'), found: 'tệp âm thanh' },
  { bytes: ascii('OggS'), found: 'tệp âm thanh' },
];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Two letters that a text may begin with too: only with bytes behind them that a text has not. */
const shortSignatures = new Set(['BM', 'MZ', 'BZh', 'ID3']);

const startsWith = (bytes: Uint8Array, expected: number[], at = 0) =>
  expected.every((byte, i) => bytes[at + i] === byte);
const beginning = (bytes: Uint8Array, length: number) => new TextDecoder('latin1').decode(bytes.subarray(0, length));

function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Buffer.from(name, 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted);
}

/** Word, Excel, Outlook and encrypted documents share one container; the names of its streams tell. */
function oleType(bytes: Uint8Array): DetectedType {
  if (holdsName(bytes, 'EncryptedPackage')) throw new UnreadableFile('ENCRYPTED');
  if (holdsName(bytes, 'WordDocument')) return { type: 'doc', mediaType: 'application/msword' };
  if (holdsName(bytes, 'Workbook')) throw new UnreadableFile('UNSUPPORTED_TYPE', 'bảng tính Excel cũ (.xls)');
  if (holdsName(bytes, '__substg1.0_')) throw new UnreadableFile('UNSUPPORTED_TYPE', 'thư Outlook (.msg)');
  throw new UnreadableFile('DAMAGED_FILE', 'không có nội dung Word');
}

const officeKinds: [part: RegExp, what: string][] = [
  [/^xl\//, 'bảng tính Excel (.xlsx)'],
  [/^ppt\//, 'bài trình chiếu (.pptx)'],
  [/^content\.xml$/, 'tệp OpenDocument (.odt)'],
];

function zipType(bytes: Uint8Array): DetectedType {
  const members = zipMembers(bytes);
  const isOffice = members.some(({ name }) => name === '[Content_Types].xml');
  if (members.some(({ name }) => name === 'word/document.xml') && isOffice) {
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    return { type: 'docx', mediaType };
  }
  const kind = officeKinds.find(([part]) => members.some(({ name }) => part.test(name)));
  if (kind && (isOffice || members.some(({ name }) => name === 'mimetype')))
    throw new UnreadableFile('UNSUPPORTED_TYPE', kind[1]);
  if (isOffice) throw new UnreadableFile('DAMAGED_FILE', 'thiếu phần nội dung Word');
  return { type: 'zip', mediaType: 'application/zip' };
}

const mailHeaders =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|reply-to|x-[\w-]+|dkim-signature|authentication-results|arc-[\w-]+|thread-[\w-]+|content-[\w-]+):/i;

/** @example beginsAsZip(bytesOfDocx) // true: archives, Word files, other office files */
export function beginsAsZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
}

/** A message begins with its header lines, some of which no other text begins with. */
export function beginsAsMail(bytes: Uint8Array): boolean {
  const head = beginning(bytes, 6000).split(/\r?\n\r?\n/)[0] ?? '';
  const lines = head.split(/\r?\n/).filter((line) => line !== '' && !/^[ \t]/.test(line));
  const known = lines.filter((line) => mailHeaders.test(line)).length;
  const isSure = /^(?:received|message-id|mime-version|return-path|delivered-to):/im.test(head);
  return isSure && known >= 2 && known >= lines.length * 0.6;
}

function bySignature(bytes: Uint8Array): DetectedType | null {
  for (const { bytes: expected, at, found } of signatures) {
    if (!startsWith(bytes, expected, at)) continue;
    if (shortSignatures.has(String.fromCharCode(...expected)) && !/[\x00-\x08]/.test(beginning(bytes, 200))) continue;
    if (typeof found === 'string') throw new UnreadableFile('UNSUPPORTED_TYPE', found);
    return found;
  }
  return null;
}

/**
 * What a file is by what it holds; its name is only a claim.
 * @throws UnreadableFile for kinds that are not read, encrypted documents and damaged containers
 * @example detectType(new TextEncoder().encode('%PDF-1.7 ...')).type // 'pdf'
 */
export function detectType(bytes: Uint8Array): DetectedType {
  if (beginning(bytes, 1024).includes('%PDF-')) return { type: 'pdf', mediaType: 'application/pdf' };
  if (beginsAsZip(bytes)) return zipType(bytes);
  if (startsWith(bytes, oleSignature)) return oleType(bytes);
  const signed = bySignature(bytes);
  if (signed) return signed;
  if (beginsAsMail(bytes)) return { type: 'mail', mediaType: 'message/rfc822' };
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(beginning(bytes, 1000)))
    throw new UnreadableFile('UNSUPPORTED_TYPE', 'ảnh SVG');
  return { type: 'text', mediaType: 'text/plain' };
}

/**
 * Whether a file is text of some kind, by its first bytes alone, so safe to ask of any file.
 * @example looksLikeText(new TextEncoder().encode('THÔNG BÁO')) // true
 */
export function looksLikeText(bytes: Uint8Array): boolean {
  const head = beginning(bytes, 1024);
  if (head.includes('%PDF-') || beginsAsZip(bytes) || startsWith(bytes, oleSignature) || beginsAsMail(bytes))
    return false;
  return !signatures.some(({ bytes: expected, at }) => startsWith(bytes, expected, at));
}

const namedTypes: [ending: RegExp, type: FileType][] = [
  [/\.docx$/i, 'docx'],
  [/\.doc$/i, 'doc'],
  [/\.rtf$/i, 'rtf'],
  [/\.pdf$/i, 'pdf'],
  [/\.(?:png|jpe?g|tiff?)$/i, 'image'],
  [/\.eml$/i, 'mail'],
  [/\.zip$/i, 'zip'],
  [/\.(?:txt|md|markdown|html?|csv)$/i, 'text'],
];

/** What the name claims; `null` where it claims nothing that is known. */
export function claimedType(name: string): FileType | null {
  return namedTypes.find(([ending]) => ending.test(name.trim()))?.[1] ?? null;
}

const neverRead: [ending: RegExp, what: string][] = [
  [/\.(?:exe|dll|com|bat|cmd|msi|scr|ps1|vbs|js|jar|sh|apk|lnk)$/i, 'chương trình'],
  [/\.(?:xlsx?|xlsm|ods)$/i, 'bảng tính'],
  [/\.(?:pptx?|odp)$/i, 'bài trình chiếu'],
  [/\.(?:mp3|mp4|m4a|wav|ogg|avi|mov|mkv)$/i, 'tệp âm thanh hoặc phim'],
  [/\.(?:rar|7z|gz|bz2|xz|tar|iso)$/i, 'tệp nén này'],
];

/**
 * What a name says of a file that is never read, whatever little text it holds; `null` for all other names.
 * @example neverReadType('cai-dat.exe') // 'chương trình'
 */
export function neverReadType(name: string): string | null {
  return neverRead.find(([ending]) => ending.test(name.trim()))?.[1] ?? null;
}
