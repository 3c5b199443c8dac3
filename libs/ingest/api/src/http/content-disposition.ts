import { foldInPlace } from '@giao-ban/shared-kernel';

const percent = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * The header that makes a browser save an answer under a Vietnamese name, and never show it (RFC 6266): plain letters
 * for old programs, UTF-8 for all others. Nothing in a name can end the header or name a folder.
 *
 * @example attachment('thông báo.txt') // `attachment; filename="thong bao.txt"; filename*=UTF-8''th%C3%B4ng%20b%C3%A1o.txt`
 */
export function attachment(name: string): string {
  const plain = foldInPlace(name.normalize('NFC')).replace(/[^a-z0-9 ._()-]/g, '_');
  // Half a surrogate pair has no place in UTF-8; the way through a buffer replaces it.
  const wellFormed = Buffer.from(name).toString().replace(/[/\\]/g, '_');
  const encoded = encodeURIComponent(wellFormed).replace(/['()*]/g, percent);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
