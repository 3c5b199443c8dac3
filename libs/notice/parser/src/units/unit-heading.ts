import { finding, type Finding, type Unit } from '@giao-ban/notice-model';
import { matchKey } from '@giao-ban/shared-kernel';
import { misspeltHeading } from './misspelt-heading';
import { describeUnits, unitListAt } from './unit-list';

/** A paragraph, or its beginning, that names the unit that the following orders are for. */
export interface UnitHeading {
  unit: Unit;
  finding: Finding;
  /** Where the order in the same line begins, in the text of the paragraph; its length where there is none. */
  orderAt: number;
}

const prefix =
  /^(?:(?:các )?nhiệm vụ (?:của|giao|cho|đối với|cụ thể của) |phần (?:việc|nhiệm vụ) của |công việc của |đối với |về phía |riêng |giao cho |giao |phân công |yêu cầu |đề nghị |các đồng chí |đồng chí |đ\/c )+/u;
/** `(chủ trì)` behind the name. */
const role = /^\s*(?:\([^()]{0,200}\)|(?:là đơn vị )?chủ trì)?\s*/u;
/** Before a colon more may stand: `Phòng A chủ trì, phối hợp với Phòng B thực hiện các nhiệm vụ sau:` */
const announcement =
  /^\s*(?:\([^()]{0,200}\)\s*)?(?:(?:là đơn vị )?chủ trì(?:,? phối hợp(?: với)? [^:.;]{0,160})?|có (?:trách nhiệm|nhiệm vụ))?\s*(?:(?:tập trung |khẩn trương |tiếp tục )?(?:triển khai |thực hiện |triển khai thực hiện )?(?:tốt )?(?:một số |các )?(?:nhiệm vụ|nội dung|công việc)?(?: (?:trọng tâm|chủ yếu|cụ thể))?(?: (?:như )?sau(?: đây)?)?)\s*$/u;
/** A name that no list knows: `Phòng Hợp tác và Hội nhập:`, `Tổ Chuyển đổi số`. */
const unknownUnit = /^(?:phòng|trung tâm|chi cục|ban|tổ|quỹ|văn phòng|bộ phận)\s[^:.;]{3,100}:?$/u;
const unknownWithOrder = /^((?:phòng|trung tâm|chi cục|bộ phận)\s[^:.;]{3,100}):\s+\S/u;

/**
 * Reads a paragraph without its number as the heading of a unit.
 * @example unitHeading('Đối với Văn phòng Sở:', key)?.unit.raw // 'Văn phòng Sở'
 * @example unitHeading('Thanh tra Sở: Triển khai kế hoạch.', key)?.orderAt // 14
 */
export function unitHeading(text: string, key: string): UnitHeading | null {
  if (text.startsWith('|')) return null;
  const start = prefix.exec(key)?.[0].length ?? 0;
  const units = unitListAt(text, key, start, /^đề nghị|^đối với|^yêu cầu/u.test(key) ? 'outside' : 'own');
  const last = units.at(-1);
  if (!last) return personHeading(text, key) ?? misspeltHeading(text, key, start) ?? unknownHeading(text, key, start);
  const rest = key.slice(last.end);
  const behind = endOfRole(rest) + last.end;
  const unit = describeUnits(text.slice(start, last.end), units);
  const named = { unit, finding: findingOf(unit) };
  if (behind >= key.length || /^[.,;]?$/u.test(key.slice(behind))) return { ...named, orderAt: text.length };
  if (key.charAt(behind) === ':') return { ...named, orderAt: skipBlanks(key, behind + 1) };
  if (behindDash.test(text.slice(behind))) return { ...named, orderAt: text.indexOf(' ', behind + 1) + 1 };
  return misspeltHeading(text, key, start) ?? unknownHeading(text, key, start);
}

/** `Phòng Quản lý công nghệ - Kiểm tra việc ...`: a dash where others have a colon. */
const behindDash = /^\s?[-–]\s\p{Lu}\p{Ll}+\s\p{Ll}/u;

function findingOf({ families, external }: Unit): Finding {
  if (families.length > 0) return finding('unit-heading');
  return finding(external ? 'unit-heading-outside' : 'unit-heading-unknown');
}

/** `Đồng chí Lê Văn Bách - Phó Giám đốc Sở:`: orders under the name of a leader. */
const namedLeader =
  /^(?:đồng chí|đ\/c|ông|bà)\s[^:;.]{5,50}?\s?[-–,(]\s?(?:phó giám đốc|giám đốc|quyền giám đốc)[^:;.]{0,60}:?$/u;

function personHeading(text: string, key: string): UnitHeading | null {
  if (!namedLeader.test(key)) return null;
  const unit: Unit = { raw: text.replace(/:$/u, ''), families: ['leadership'], external: false };
  return { unit, finding: finding('unit-heading-leader'), orderAt: text.length };
}

/** How much behind the name still belongs to the heading: its role, and before a colon an announcement. */
function endOfRole(rest: string): number {
  const colon = rest.indexOf(':');
  if (colon >= 0 && announcement.test(rest.slice(0, colon))) return colon;
  return role.exec(rest)?.[0].length ?? 0;
}

function unknownHeading(text: string, key: string, start: number): UnitHeading | null {
  const [own, ownKey] = [text.slice(start), key.slice(start)];
  const whole = unknownUnit.test(ownKey) && own.length <= 110 && isName(own);
  const name = whole ? own.replace(/:$/u, '') : own.slice(0, (unknownWithOrder.exec(ownKey)?.[1] ?? '').length);
  if (!name || !isName(name)) return null;
  const unit: Unit = describeUnits(name, [{ start: 0, end: name.length, raw: name }]);
  return { unit, finding: findingOf(unit), orderAt: whole ? text.length : skipBlanks(key, start + name.length + 1) };
}

const headAndCapital =
  /^(?:[Pp]hòng|PHÒNG|[Tt]rung tâm|TRUNG TÂM|[Cc]hi cục|CHI CỤC|[Bb]an|BAN|[Tt]ổ|TỔ|[Qq]uỹ|QUỸ|[Vv]ăn phòng|VĂN PHÒNG|[Bb]ộ phận|BỘ PHẬN)\s+\p{Lu}/u;

/** Names carry capitals after their first word; sentences seldom do. */
function isName(text: string): boolean {
  return (
    headAndCapital.test(text) &&
    !/(?<!\p{L})(?:đã|sẽ|cần|phải|thực hiện|triển khai|tham mưu)(?!\p{L})/u.test(matchKey(text))
  );
}

function skipBlanks(key: string, at: number): number {
  while (key.charAt(at) === ' ') at++;
  return at;
}
