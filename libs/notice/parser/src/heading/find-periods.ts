import { finding, type Finding, type Period, type ReadingRule } from '@giao-ban/notice-model';
import { matchKey, PatternScanner, type IsoDay } from '@giao-ban/shared-kernel';
import { periodExpressions, placeInYear, type PeriodExpression } from './period-expressions';

/** The period looked back on and the one that work is ordered for. */
export interface FoundPeriods {
  reviewPeriod: Period | null;
  planPeriod: Period | null;
  found: { reviewPeriod?: Finding; planPeriod?: Finding };
}

/** Words that may name a period, and what it is worth that they stand where they stand. */
export interface PeriodText {
  text: string;
  rule: ReadingRule;
}

type Role = 'review' | 'plan' | 'label';

const carriedOn =
  '(?:[, ]+(?:và )?(?:kết quả|tình hình|việc|công tác|thực hiện|triển khai|tổ chức|kế hoạch|nhiệm vụ|chương trình|chỉ đạo|điều hành|hoạt động|các|của|quản lý))*';
/** Words that say what a period is named for. A review word swallows the plan words that follow it. */
const cues: [Role, RegExp][] = [
  [
    'review',
    new RegExp(
      `(?<!\\p{L})(?:đánh giá|kết quả|tình hình|sơ kết|tổng kết|kiểm điểm|nhìn lại|đã (?:thực hiện|đạt|hoàn thành))${carriedOn}`,
      'gu',
    ),
  ],
  [
    'label',
    /(?<!\p{L})(?:giao ban|phiên họp|cuộc họp|buổi họp|buổi làm việc|hội ý)(?:[, ]+(?:liên tịch|giao ban|công tác|sở|định kỳ|thường kỳ|đánh giá(?= tháng)|lãnh đạo|cơ quan|mở rộng))*/gu,
  ],
  [
    'plan',
    /(?<!\p{L})(?:triển khai|phương hướng|trọng tâm|kế hoạch|chỉ đạo|chương trình công tác|nhiệm vụ|kết luận|thời gian tới|dự kiến|lịch công tác)/gu,
  ],
];

const scanner = new PatternScanner(cues.map(([, pattern]) => pattern));

function roleOf(before: string): Role | null {
  const found: { role: Role; start: number; end: number }[] = [];
  for (const { pattern, match } of scanner.matches(before).sort((a, b) => a.pattern - b.pattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const role = cues[pattern]?.[0];
    if (role && !found.some((other) => other.start <= start && end <= other.end)) found.push({ role, start, end });
  }
  return found.sort((a, b) => b.end - a.end)[0]?.role ?? null;
}

/** A year or a term that belongs to the name of a plan is no period of the meeting. */
function isPartOfName(key: string, { start, unit }: PeriodExpression): boolean {
  return (
    unit === 'year' &&
    !/(?:sơ kết|tổng kết|công tác|nhiệm vụ|phương hướng|trọng tâm|kết quả|giao ban|cuối)(?:\s\S+){0,4}\s$/u.test(
      key.slice(Math.max(0, start - 70), start),
    )
  );
}

interface NamedPeriod {
  role: Role;
  period: Period;
  rule: ReadingRule;
}

function rolesIn({ text, rule }: PeriodText, anchor: IsoDay | null): NamedPeriod[] {
  const key = matchKey(text);
  let done = 0;
  const roles: NamedPeriod[] = [];
  for (const expression of periodExpressions(key)) {
    const sentence = key.lastIndexOf('. ', expression.start) + 1;
    const between = key.slice(Math.max(done, sentence), expression.start);
    const period = placeInYear(expression, anchor);
    const last = roles.at(-1);
    if (last && period && /^\s*\(\s*$/u.test(between)) last.period = period;
    const role = isPartOfName(key, expression) ? null : roleOf(between);
    if (role && period) roles.push({ role, period, rule });
    done = expression.end;
  }
  return roles;
}

/**
 * Which period a meeting looked back on and which one it plans. The sentence that opens the notice says it best, then the
 * headings of its sections; the label of the meeting (`giao ban tháng 02`) only where nothing else is said.
 */
export function findPeriods(
  texts: readonly PeriodText[],
  meetingOn: IsoDay | null,
  anchor: IsoDay | null,
): FoundPeriods {
  const roles = texts.flatMap((text) => rolesIn(text, anchor));
  const first = (role: Role) => roles.find((found) => found.role === role) ?? null;
  const named = first('label');
  const label: NamedPeriod | null = named && { ...named, rule: 'period-of-meeting-label' };
  const plan = first('plan');
  const isBehind =
    label !== null &&
    ((meetingOn !== null && label.period.to < meetingOn) || (plan !== null && label.period.to < plan.period.from));
  const review = first('review') ?? (isBehind ? label : null);
  const planned = plan ?? (isBehind ? null : label);
  return {
    reviewPeriod: review?.period ?? null,
    planPeriod: planned?.period ?? null,
    found: {
      ...(review && { reviewPeriod: finding(review.rule) }),
      ...(planned && { planPeriod: finding(planned.rule) }),
    },
  };
}
