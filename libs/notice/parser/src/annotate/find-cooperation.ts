import { finding, type Finding, type ReadingRule, type Unit } from '@giao-ban/notice-model';
import { canonicalUnitKey } from '@giao-ban/unit-model';
import { lessSure } from '../found';
import { scanUnit } from '../units/scan-unit';
import { describeUnit, unitListAt, type NamedUnit } from '../units/unit-list';
import { orderWalk } from '../text/order-walk';
import { allMatches } from '../text/all-matches';

/** `quy chế phối hợp với X` is the name of a paper, no cooperation in the order. */
const cooperates = orderWalk.scanner([
  /(?<!\p{L})(?<!(?:quy chế|chương trình|kế hoạch|thỏa thuận|quy trình|biên bản|văn bản) (?:ký kết )?)(?:(?:phối hợp|p\/h)(?:,?\s(?:và\s)?(?:chặt chẽ|tốt|đồng bộ|kịp thời|thường xuyên|tích cực|hiệu quả|nhịp nhàng))*,?(?!\sgiữa)(?:\s(?:với|cùng với|cùng))?\s*:?\s*|(?:cùng với|đơn vị phối hợp\s*:)\s)/gu,
]);
const head =
  /(?<!\p{L})(?:văn phòng|phòng|các phòng|các đơn vị|chi cục|trung tâm|thanh tra|công đoàn|đoàn thanh niên)(?!\p{L})/gu;
const lookBack = 130;

/** `Phòng A chủ trì, Văn phòng Sở phối hợp thực hiện`: the unit stands before the word. */
function unitBefore(text: string, key: string, at: number): NamedUnit[] {
  const from = Math.max(0, at - lookBack);
  const found: NamedUnit[] = [];
  for (const { index } of allMatches(head, key.slice(from, at))) {
    const end = scanUnit(text, key, from + index);
    if (end === null || found.some((unit) => from + index < unit.end)) continue;
    found.push({ start: from + index, end, raw: text.slice(from + index, end) });
  }
  const last = found.at(-1);
  const separated = last && /[,;]\s*(?:các\s)?$/u.test(key.slice(Math.max(0, last.start - 4), last.start));
  return last && separated && /^\s?$/u.test(key.slice(last.end, at)) ? [last] : [];
}

/** Partners and how they were found; no finding where no cooperation is spoken of. */
export interface Cooperation {
  units: Unit[];
  finding: Finding | null;
}

/**
 * The units that an order names as partners, each once.
 * @param department the unit that does the work; it is no partner of itself
 * @example findCooperation('Chủ trì, phối hợp với Văn phòng Sở rà soát', key, null).units[0]?.raw // 'Văn phòng Sở'
 */
export function findCooperation(text: string, key: string, department: Unit | null): Cooperation {
  const matches = cooperates.matches(key);
  if (matches.length === 0) return { units: [], finding: null };
  const own = department ? canonicalUnitKey(department.raw) : '';
  const partners = new Map<string, Unit>();
  let sure: Finding | null = null;
  const add = (rule: ReadingRule) => {
    sure = sure ? lessSure(sure, finding(rule)) : finding(rule);
  };
  for (const { match } of matches) {
    const behind = unitListAt(text, key, match.index + match[0].length, 'partners');
    const named = behind.length > 0 ? behind : unitBefore(text, key, match.index);
    if (named.length === 0 && /với\s*$/u.test(match[0])) add('partner-unread');
    for (const { raw } of named) {
      const unitKey = canonicalUnitKey(raw);
      if (unitKey === own || partners.has(unitKey)) continue;
      const unit = describeUnit(raw);
      partners.set(unitKey, unit);
      add(behind.length > 0 ? ruleOf(unit) : 'partner-before-verb');
    }
  }
  return { units: [...partners.values()], finding: sure };
}

function ruleOf({ families, external }: Unit): ReadingRule {
  if (families.length > 0) return 'partner-named';
  return external ? 'partner-outside' : 'partner-by-capitals';
}

/** Whether the order gives its own unit the lead in so many words. */
export function saysLead(key: string): boolean {
  return key.includes('chủ trì') && /(?<!\p{L})chủ trì(?=,| phối|$| thực| tham| rà| triển| xây| tổ| theo)/u.test(key);
}
