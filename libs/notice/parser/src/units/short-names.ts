import { finding, type Unit } from '@giao-ban/notice-model';
import { escapePattern, matchKey } from '@giao-ban/shared-kernel';
import { familiesOf } from '@giao-ban/unit-model';
import type { UnitHeading } from './unit-heading';
import { allMatches } from '../text/all-matches';

/** `Trung tâm Ứng dụng tiến bộ khoa học và công nghệ (sau đây gọi tắt là Trung tâm)` */
const defined =
  /((?:Trung tâm|Chi cục|Phòng|Ban|Quỹ)\s[^();:.\n]{5,140}?)\s\((?:sau đây |dưới đây |sau )?(?:gọi|viết)(?: tắt| chung)? là:?\s["“]?([^()"”]{3,30}?)["”]?\)/gu;
/** `Kết luận tại buổi làm việc với Chi cục Tiêu chuẩn Đo lường Chất lượng`: the one that is spoken of. */
const visited = /(?:làm việc|họp|giao ban) (?:với|tại|của) ((Trung tâm|Chi cục)\s[^();:.,\n]{5,140})/u;

/** Short names that a notice uses for one unit, with that unit's functions. */
export type ShortNames = ReadonlyMap<string, Unit>;

/**
 * The short names of a notice: those that it defines, and the bare kind of the unit that the meeting was with.
 * @param about title and opening
 * @example shortNamesIn(['... với Trung tâm Ứng dụng KH&CN (gọi tắt là Trung tâm) ...']).get('trung tâm')?.families // ['application-centre']
 */
export function shortNamesIn(about: readonly string[]): ShortNames {
  const names = new Map<string, Unit>();
  const add = (full: string, short: string) => {
    const families = familiesOf(full);
    if (families.length > 0 && !names.has(matchKey(short)))
      names.set(matchKey(short), { raw: short, families, external: false });
  };
  for (const text of about) {
    for (const [, full = '', short = ''] of allMatches(defined, text)) add(full, short);
    const [, full, kind] = visited.exec(text) ?? [];
    if (full && kind) add(full, kind);
  }
  return names;
}

/** Most paragraphs have nothing of the name, and a pattern need not be made for them. */
const hasFirstWord = (key: string, short: string) => key.includes(short.split(' ', 1)[0] ?? '');

/** A heading that is a short name: `a) Trung tâm:`, `1. Trung tâm: Hoàn thành nhà lưới.` */
export function shortNameHeading(text: string, key: string, names: ShortNames): UnitHeading | null {
  for (const [short, unit] of names) {
    if (!hasFirstWord(key, short)) continue;
    const head = new RegExp(`^(?:đối với |giao |yêu cầu |đề nghị )?(${escapePattern(short)})\\s*(?::\\s*|$)`, 'u').exec(
      key,
    );
    if (!head) continue;
    const at = head[0].indexOf(short);
    return {
      unit: { ...unit, raw: text.slice(at, at + short.length) },
      finding: finding('unit-short-name'),
      orderAt: head[0].length,
    };
  }
  return null;
}

/** The short name that an order begins with: `Giao Trung tâm hoàn thành nhà lưới.` */
export function shortNameSubject(text: string, key: string, names: ShortNames): Unit | null {
  for (const [short, unit] of names) {
    if (!hasFirstWord(key, short)) continue;
    const head = new RegExp(
      `^(?:giao|yêu cầu|đề nghị)\\s(?:cho\\s)?(${escapePattern(short)})\\s(?=\\p{Ll})|^(${escapePattern(short)})\\s(?:cần|phải|có trách nhiệm|chủ động|khẩn trương|tiếp tục|phối hợp|chủ trì|tập trung)(?!\\p{L})`,
      'u',
    ).exec(key);
    if (!head) continue;
    const at = head[0].indexOf(short);
    const isLonger = /^\s\p{Lu}/u.test(text.slice(at + short.length));
    if (!isLonger) return { ...unit, raw: text.slice(at, at + short.length) };
  }
  return null;
}
