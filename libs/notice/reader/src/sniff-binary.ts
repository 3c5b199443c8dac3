interface Signature {
  mediaType: string;
  /** In Vietnamese, after `Chưa đọc được`. */
  what: string;
  bytes: number[];
  at?: number;
}

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));

/** What a file is by its first bytes; the name of a file is only a claim. */
const signatures: Signature[] = [
  { mediaType: 'application/pdf', what: 'tệp PDF', bytes: ascii('%PDF-') },
  { mediaType: 'application/zip', what: 'tệp Word (.docx) hoặc tệp nén', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { mediaType: 'application/zip', what: 'tệp nén rỗng', bytes: [0x50, 0x4b, 0x05, 0x06] },
  {
    mediaType: 'application/msword',
    what: 'tệp Word cũ (.doc)',
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  },
  { mediaType: 'application/rtf', what: 'tệp RTF', bytes: ascii('{\\rtf') },
  { mediaType: 'image/png', what: 'ảnh PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/jpeg', what: 'ảnh JPEG', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/gif', what: 'ảnh GIF', bytes: ascii('GIF8') },
  { mediaType: 'image/tiff', what: 'ảnh TIFF', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: 'image/tiff', what: 'ảnh TIFF', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { mediaType: 'image/webp', what: 'ảnh WebP', bytes: ascii('WEBP'), at: 8 },
  { mediaType: 'application/gzip', what: 'tệp nén gzip', bytes: [0x1f, 0x8b] },
  { mediaType: 'application/x-7z-compressed', what: 'tệp nén 7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { mediaType: 'application/vnd.rar', what: 'tệp nén RAR', bytes: ascii('Rar!') },
];

/**
 * The kind of a file that is no text, or `null`.
 * @example sniffBinary(new TextEncoder().encode('%PDF-1.7'))?.mediaType // 'application/pdf'
 */
export function sniffBinary(bytes: Uint8Array): { mediaType: string; what: string } | null {
  const fits = ({ bytes: expected, at = 0 }: Signature) => expected.every((byte, i) => bytes[at + i] === byte);
  return signatures.find(fits) ?? null;
}
