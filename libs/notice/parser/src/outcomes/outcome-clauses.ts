import { splitClauses, trimmed, type Range } from '../text/split-sentences';
import { matchKey } from '@giao-ban/shared-kernel';
import { beginsWithOrder, hasOrderVerb } from '../directives/order-words';
import { allMatches } from '../text/all-matches';

/** `... truy xuất nguồn gốc Tiếp nhận 07 hồ sơ`: a full stop that was forgotten. */
const forgottenStop =
  / (?=(?:Tiếp nhận|Thực hiện|Triển khai|Tham mưu|Hướng dẫn|Thẩm định|Đã|Tổ chức thành công) )(?<=\p{Ll} )/gu;
/** `... như: Tham gia giám định ...`: the announcement and the first item are two. */
const announces = /^.{30,260}?(?:như|như sau|cụ thể(?: như sau)?|gồm|sau)\s*:\s+(?=\p{Lu})/u;
/** A list goes on: a number, a cited paper. */
const listGoesOn =
  /^(?:\d[\d.,/]*\s(?!.*(?<!\p{L})(?:đã|đang|chưa)(?!\p{L}))|(?:quyết định|kế hoạch|nghị quyết|chỉ thị|thông tư|công văn|chương trình|đề án|tờ trình|báo cáo)(?: số)? \d)/u;

function cutAt(text: string, range: Range, pattern: RegExp): Range[] {
  const cuts = allMatches(pattern, text.slice(range.start, range.end)).map(({ index }) => range.start + index);
  return [range.start, ...cuts].map((start, i) => trimmed(text, { start, end: cuts[i] ?? range.end }));
}

function withoutAnnouncement(text: string, range: Range): Range[] {
  const head = announces.exec(text.slice(range.start, range.end))?.[0];
  if (!head || !beginsWithOrder(matchKey(text.slice(range.start + head.length, range.end)))) return [range];
  const lead = head.replace(/\s*(?:(?:cụ thể )?như(?: sau)?|gồm|cụ thể|sau)\s*:\s+$/u, '');
  return [
    { start: range.start, end: range.start + lead.length },
    { start: range.start + head.length, end: range.end },
  ];
}

const isFragment = (own: string) => own.length < 40 && !/\d/u.test(own) && !hasOrderVerb(own);

/** Cuts prose on past work into statements: one per clause with a verb of its own; lists of nouns stay together. */
export function outcomeClauses(text: string, key: string): Range[] {
  const clauses: Range[] = [];
  for (const whole of splitClauses(text).flatMap((range) => cutAt(text, range, forgottenStop))) {
    for (const clause of withoutAnnouncement(text, whole)) {
      const own = key.slice(clause.start, clause.end);
      const last = clauses.at(-1);
      const follows = last && /^\s*;/u.test(text.slice(last.end));
      if (last && follows && (listGoesOn.test(own) || isFragment(own))) last.end = clause.end;
      else clauses.push({ ...clause });
    }
  }
  return clauses;
}
