const isShouted = (name: string) => name === name.toUpperCase();
const withCapital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * The better of two names of one unit for people to read: not in capitals alone, then the longer one.
 *
 * @example fullerName('phòng KH-TC', 'Phòng Kế hoạch - Tài chính') // 'Phòng Kế hoạch - Tài chính'
 */
export function fullerName(a: string, b: string): string {
  if (isShouted(a) !== isShouted(b)) return withCapital(isShouted(a) ? b : a);
  return withCapital(b.length > a.length ? b : a);
}
