import type { Unit } from '@giao-ban/notice-model';
import { anyPhrase, escapePattern, PatternScanner } from '@giao-ban/shared-kernel';
import orderVerbs from '../data/order-verbs.json';
import { scanUnit } from './scan-unit';
import { describeUnits, unitListAt, type NamedUnit } from './unit-list';

const verbs = [...orderVerbs]
  .sort((a, b) => b.length - a.length)
  .map(escapePattern)
  .join('|');
const gap =
  '[,:]?\\s+(?:(?:là (?:đầu mối|đơn vị chủ trì|đơn vị đầu mối)|cần|phải|có trách nhiệm|sớm|khẩn trương|nghiêm túc|tích cực|chủ động|kịp thời|thường xuyên|tiếp tục|căn cứ[^,.;]{0,120}),?\\s+)*';
const verbBehind = new RegExp(`^(?:\\s*\\([^()]{0,80}\\))?${gap}(?:${verbs})(?![\\p{L}\\p{N}])`, 'u');
const orderedTo = /(?:giao cho|giao|phân công|yêu cầu|đề nghị|chỉ đạo|ủy quyền cho|đôn đốc)\s+(?=\S)/uy;
/** What may stand before the unit at the start of an order. */
const opening =
  /^(?:(?:ngoài|bên cạnh|trong|trên cơ sở|để|căn cứ|về|đối với|thực hiện|nhằm|sau khi|khi)\s[^.;]{0,300}?[,:]\s*)?(?:(?:lãnh đạo sở|ban giám đốc|giám đốc sở|giám đốc|sở)\s+)?(?:(?:thống nhất|đồng ý|nhất trí|trước mắt|theo đó|riêng|đồng thời|ngoài ra)[,:]?\s+(?:chủ trương\s+)?)*(?:giao cho|giao|phân công|yêu cầu|đề nghị|ủy quyền cho)?\s*(?:cho\s+)?/u;
const anyHead = new PatternScanner([
  anyPhrase(
    'văn phòng,phòng,p.,chi cục,trung tâm,thanh tra,các,mỗi,tất cả,toàn thể,toàn bộ,lãnh đạo,trưởng,chánh,giám đốc,phó giám đốc,thủ trưởng,công đoàn,đoàn thanh niên,chi bộ,chi đoàn,đảng ủy,đoàn thể,cán bộ,công chức,đồng chí,người đứng đầu'.split(
      ',',
    ),
  ),
]);

/** Who an order is for when its own sentence says so. */
export interface SubjectUnit {
  unit: Unit;
  start: number;
  end: number;
}

function isSubject(key: string, unit: NamedUnit): boolean {
  return verbBehind.test(key.slice(unit.end, unit.end + 260)) || orderedBefore(key, unit.start);
}

function orderedBefore(key: string, at: number): boolean {
  const from = Math.max(0, at - 14);
  for (let i = from; i < at; i++) {
    orderedTo.lastIndex = i;
    if (orderedTo.test(key) && orderedTo.lastIndex === at && !/\p{L}/u.test(key.charAt(i - 1))) return true;
  }
  return false;
}

function subjectAt(text: string, key: string, at: number): SubjectUnit | null {
  const units = unitListAt(text, key, at, 'own');
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return null;
  const whole = { start: first.start, end: last.end, raw: text.slice(first.start, last.end) };
  return isSubject(key, whole) ? { unit: describeUnits(whole.raw, units), start: whole.start, end: whole.end } : null;
}

/**
 * The unit that an order names as the one to do it, at its beginning.
 * @example subjectUnit('Giao Văn phòng Sở tham mưu ...', key)?.unit.raw // 'Văn phòng Sở'
 * @example subjectUnit('Đôn đốc các phòng báo cáo.', key) // null: the phòng are the object
 */
export function subjectUnit(text: string, key: string): SubjectUnit | null {
  const at = opening.exec(key)?.[0].length ?? 0;
  return subjectAt(text, key, at) ?? (at > 0 ? subjectAt(text, key, 0) : null);
}

/** The same anywhere in the text, for paragraphs that begin with their matter: `Về hồ sơ X: Văn phòng Sở rà soát ...` */
export function subjectAnywhere(text: string, key: string): SubjectUnit | null {
  for (const { match } of anyHead.matches(key)) {
    const { index } = match;
    const begins =
      index === 0 || /[:;.,]\s*$/u.test(key.slice(Math.max(0, index - 3), index)) || orderedBefore(key, index);
    if (!begins || scanUnit(text, key, index) === null) continue;
    const found = subjectAt(text, key, index);
    if (found) return found;
  }
  return null;
}

/** `Đề nghị UBND huyện bố trí mặt bằng.`: a body outside that is asked to do it. */
export function outsideSubject(text: string, key: string): Unit | null {
  const asked = /^(?:giao|yêu cầu|đề nghị)\s+/u.exec(key);
  const units = asked ? unitListAt(text, key, asked[0].length, 'outside') : [];
  const [first, last] = [units[0], units.at(-1)];
  return first && last ? describeUnits(text.slice(first.start, last.end), units) : null;
}
