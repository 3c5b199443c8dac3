import { createHash } from 'node:crypto';

/**
 * A UUID made from what it names (name-based, as version 5): the same parts give the same id on every machine, so that
 * reading a file again or computing links again finds its own rows.
 *
 * @example stableId('directive', sha256OfTheFile, '2/1/3')
 */
export function stableId(kind: string, ...parts: readonly (string | number)[]): string {
  const digest = createHash('sha1')
    .update(JSON.stringify(['giao-ban', kind, ...parts]))
    .digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
