import type { ParsedOutcome, ParsedPlan, PartialDate, Period, Unit } from '@giao-ban/notice-model';
import { PatternScanner } from '@giao-ban/shared-kernel';
import { familiesOf } from '@giao-ban/unit-model';
import { foundBy, type Found } from '../found';
import type { Paragraph } from '../page/reading-text';
import { hasOrderVerb } from '../directives/order-words';
import { periodExpressions, placeInYear } from '../heading/period-expressions';
import type { Range } from '../text/split-sentences';
import { scanUnit } from '../units/scan-unit';
import { describeUnit } from '../units/unit-list';
import { describeOutcome, describePlan, type Source } from './describe-outcome';
import { outcomeClauses } from './outcome-clauses';
import { allMatches } from '../text/all-matches';

const caption =
  /^(?:phát biểu|quang cảnh|toàn cảnh|\(?ảnh|hình ảnh|nguồn|tác giả|tin|bài|(?:đ\/c|đồng chí|ông|bà) [^.;]{3,160}(?:phát biểu|báo c[aá]o|trình bày|chủ trì|kết luận|điều hành|khai mạc))/u;
const aboutTheMeeting =
  /^(?:(?:sáng|chiều|tối) ngày|ngày \d|sáng \d|chiều \d|tham gia hội nghị|tham dự|dự hội nghị|hội nghị (?:có|do|đã nghe|được)|tại hội nghị|chủ trì|để đảm bảo trong công tác phòng|thành phần|vừa qua)/u;
const future = new PatternScanner([
  /(?<!\p{L})(?:(?:trong )?(?:6|sáu|3|ba) tháng cuối năm|thời gian tới|trong (?:quý|tháng) tới|(?:nhiệm vụ|phương hướng) (?:trọng tâm )?(?:6 tháng cuối|thời gian tới|quý|tháng)|cần tập trung|sẽ (?:tập trung|tiếp tục|tổ chức|triển khai)|yêu cầu (?:công chức|các phòng|cán bộ|toàn|tập thể)|đề nghị các|trong năm tới|cần (?:tiếp tục|đẩy mạnh))|^(?:phát biểu|kết luận|bế mạc)[^.;]{0,120}(?:đề nghị|yêu cầu|nhấn mạnh|chỉ đạo|giao)(?!\p{L})/u,
]);
const background = new PatternScanner([
  /(?<!\p{L})(?:diễn biến (?:hết sức )?phức tạp|làm ảnh hưởng đến|ảnh hưởng đến trong|tình hình chung|bối cảnh)(?!\p{L})/u,
]);
const told = new PatternScanner([
  /(?<!\p{L})(?:đã|được|đạt|đang|chưa|có|đảm bảo|bảo đảm|tạm hoãn|chậm|phải)(?!\p{L})/u,
  /\d/u,
]);
const workOf =
  /^(?:công tác|hoạt động|lĩnh vực|về (?:công tác|lĩnh vực|hoạt động))\s(?:quản lý(?: nhà nước)?(?: về)?\s)?/u;

/** When the meeting was and what it looked back on. */
export interface ReportTimes {
  meetingOn: PartialDate | null;
  reviewPeriod: Period | null;
}

/** `Năm 2024, Phòng Quản lý khoa học đã ...` */
const leadingTime = /^(?:trong |đến )?(?:năm|tháng|quý|\d tháng)[^,;.]{0,30}, /u;

interface Telling {
  outcomes: ParsedOutcome[];
  plans: ParsedPlan[];
  leftOver: Range[];
}

/** `Phát biểu ý kiến của Phòng Quản lý khoa học.`: whose work the next paragraph tells. */
function unitInCaption({ text, key }: Paragraph): Found<Unit> | null {
  for (const head of allMatches(
    /(?<!\p{L})(?:văn phòng|phòng|chi cục|trung tâm|thanh tra|chánh thanh tra|chánh văn phòng)(?!\p{L})/gu,
    key,
  )) {
    const end = scanUnit(text, key, head.index);
    if (end !== null) return foundBy(describeUnit(text.slice(head.index, end)), 'unit-caption');
    const name = /^phòng\s([^.;:]{4,80})/u.exec(key.slice(head.index))?.[0];
    if (name) return foundBy(describeUnit(text.slice(head.index, head.index + name.length)), 'unit-heading-unknown');
  }
  return null;
}

/** `Công tác quản lý tiêu chuẩn đo lường chất lượng đã ...`: the words that make the unit plain. */
function unitInOpening({ text, key }: Paragraph): Found<Unit> | null {
  const subject = /^.{8,110}?(?=\s(?:đã|được|đang|có|luôn|tiếp tục|phát sinh)(?!\p{L})|[,:;])/u.exec(key)?.[0];
  if (!subject || !(workOf.test(subject) || /^quản lý/u.test(subject))) return null;
  const families = familiesOf(`phòng ${subject.replace(workOf, 'quản lý ')}`);
  const unit = { raw: text.slice(0, subject.length), families, external: false };
  return families.length > 0 ? foundBy(unit, 'unit-of-matter') : null;
}

/** `Trong năm 2025, Sở tập trung ...` in a report of January 2025 on 2024. */
function opensInFuture(own: string, { meetingOn, reviewPeriod }: ReportTimes): boolean {
  const [first] = periodExpressions(own.slice(0, 40));
  const period = first && first.start <= 12 ? placeInYear(first, meetingOn?.date ?? null) : null;
  const past = reviewPeriod?.to ?? meetingOn?.date;
  return period !== null && past !== undefined && period.from > past;
}

/** `Trung tâm Kỹ thuật ... đã kiểm định ...`: the clause names its unit itself. */
function namedFirst({ text, key }: Paragraph, { start }: Range): Found<Unit> | null {
  const from = start + (leadingTime.exec(key.slice(start, start + 80))?.[0].length ?? 0);
  const end = scanUnit(text, key, from);
  return end !== null && /^\s(?:đã|được|tiếp tục|luôn|đang)/u.test(key.slice(end))
    ? foundBy(describeUnit(text.slice(from, end)), 'unit-subject')
    : null;
}

/** `Năm 2023 là năm bản lề.`, `... đạt được các kết quả sau:`, `Thanh tra Sở đề nghị được bổ sung biên chế`: no work is told. */
const tellsNothing =
  /:\s*$|^(?:năm|tháng|quý) [^,.;]{1,12} là |^[^.;]{0,60}(?:đề nghị được|kiến nghị|xin phép)(?!\p{L})/u;

function isWork(key: string): boolean {
  return !tellsNothing.test(key) && (told.test(key) || hasOrderVerb(key));
}

/** Banner, headline and date line come before the first paragraph that ends as a sentence does. */
function firstProse(paragraphs: readonly Paragraph[]): number {
  return Math.max(
    0,
    paragraphs.findIndex(({ text }) => text.length >= 60 && /[.;:…!?”"]\s*$/u.test(text)),
  );
}

/** Reads the paragraphs of a report: what was done, what is to come, and what only tells of the meeting. */
export function readReport(source: Source, paragraphs: readonly Paragraph[], times: ReportTimes): Telling {
  const telling: Telling = { outcomes: [], plans: [], leftOver: [] };
  let captionUnit: Found<Unit> | null = null;
  const body = firstProse(paragraphs);
  for (const [place, paragraph] of paragraphs.entries()) {
    const { key } = paragraph;
    if (place < body) {
      telling.leftOver.push(paragraph);
      continue;
    }
    if (caption.test(key) && paragraph.text.length < 260 && !/yêu cầu|đề nghị|nhấn mạnh/u.test(key)) {
      captionUnit = unitInCaption(paragraph);
      continue;
    }
    if (paragraph.text.length < 60 || aboutTheMeeting.test(key)) telling.leftOver.push(paragraph);
    else readParagraph(source, paragraph, captionUnit ?? unitInOpening(paragraph), telling, times);
    captionUnit = null;
  }
  return telling;
}

function readParagraph(
  source: Source,
  paragraph: Paragraph,
  unit: Found<Unit> | null,
  telling: Telling,
  times: ReportTimes,
): void {
  let isFuture = false;
  for (const clause of outcomeClauses(paragraph.text, paragraph.key)) {
    const own = paragraph.key.slice(clause.start, clause.end);
    const range = { start: paragraph.start + clause.start, end: paragraph.start + clause.end };
    isFuture ||= future.test(own) || opensInFuture(own, times);
    if (isFuture) telling.plans.push(describePlan(source, range));
    else if (background.test(own) || !isWork(own)) telling.leftOver.push(range);
    else telling.outcomes.push(describeOutcome(source, range, namedFirst(paragraph, clause) ?? unit));
  }
}

/** What an assessment inside a notice says of past work. */
export function readRemarks(
  source: Source,
  remarks: readonly (Range & { unit: Found<Unit> | null })[],
): ParsedOutcome[] {
  const { text, key } = source;
  return remarks.flatMap(({ start, end, unit }) =>
    outcomeClauses(text.slice(start, end), key.slice(start, end))
      .map((clause) => ({ start: start + clause.start, end: start + clause.end }))
      .filter((range) => isWork(key.slice(range.start, range.end)) && range.end - range.start > 15)
      .map((range) => describeOutcome(source, range, unit)),
  );
}
