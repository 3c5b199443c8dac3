// `đồng chí Lê Văn A`, `Phó Giám đốc Sở Trần Thị B - Phó Chủ tịch`: a post or a form of address, then a name.
const address =
  /(?:đồng chí|đ\/c|ông|bà|giám đốc(?: sở)?|gđ sở|chủ tịch(?: ubnd tỉnh)?|bí thư|chánh văn phòng|chánh thanh tra|trưởng phòng)[\s:]+/giu;
const name = /^(?:\p{Lu}\p{Ll}+\s+){1,3}\p{Lu}\p{Ll}+(?!\p{L})/u;

/**
 * Blanks out the names of people in a key text of the same length: the leader who is reported to stands in every
 * second order and says nothing about the work.
 *
 * @example maskPeople('báo cáo đồng chí Lê Văn Tám xem xét', key) // 'báo cáo đồng chí            xem xét'
 */
export function maskPeople(text: string, key: string): string {
  let masked = key;
  for (const match of text.matchAll(address)) {
    const start = match.index + match[0].length;
    const length = name.exec(text.slice(start, start + 60))?.[0].length ?? 0;
    masked = masked.slice(0, start) + ' '.repeat(length) + masked.slice(start + length);
  }
  return masked;
}
