import type { FoundReference } from '../annotate/references';
import { unitMentions } from '../units/unit-mentions';
import type { FaintRange } from './find-topics';
import { allMatches } from '../text/all-matches';

/** A quoted name; some are never closed and go on to the end of the order. */
const quotation = /[“"][^”"]{20,600}(?:[”"]|$)/gu;
/** Examples and details. */
const bracketed = /\([^()]{20,600}\)/gu;
/** Behind a cited paper its title follows: `... của UBND tỉnh về ban hành Quy định ...`. */
const title = /^[\s,]*(?:về (?:việc )?|ban hành |quy định |phê duyệt )[^.;]{10,400}/u;
/** The name of a research task says what is studied, not what is to be done: `nghiệm thu đề tài nuôi cua biển`. */
const nameOfTask =
  /(?:đề tài|đặt hàng về) (?!,|(?:và|dự án|không|đã|đang|đến|quá|chậm|cấp|mở|mới|chuyển|có|của|do|vì|bị|kh|năm|nghiệm|gia|xin|chưa|cần|trọng|thuộc|theo|để)(?!\p{L}))([^.;,()\n]{4,120}?)(?=$|[.;,()\n]| (?:nộp|gửi|trình|báo cáo|trước|hoàn thành|để|theo|trong (?:quý|tháng|năm|tuần|ngày|\d)|đến hạn|quá hạn|chậm|thẩm định|xong|kinh phí|dự toán|quyết toán|thanh|đã|xin|về|do|vì|bị|chưa)(?!\p{L}))/gu;
const partner = /(?:phối hợp[^.;]{0,200}|(?:^|[.;:]\s*)(?:giao |yêu cầu |đề nghị )?|(?<!\p{L})(?:của|cho) )$/u;

function weightOfUnit(key: string, { start, end }: { start: number; end: number }): number {
  if (partner.test(key.slice(Math.max(0, start - 220), start)))
    return key.startsWith('thanh tra tỉnh', start) ? 0.7 : 0;
  return /^(?:sở|bộ|ubnd|hđnd|trường|viện|liên hiệp)/u.test(key.slice(start, end)) ? 0.3 : 0.7;
}

/**
 * Stretches whose words say little about the work: names of partners say nothing, of other units something, and the
 * titles of cited papers and quoted names of programmes half of what the order's own words say.
 */
export function faintRanges(text: string, key: string, cited: readonly FoundReference[]): FaintRange[] {
  const titles = cited.flatMap(({ end }) => {
    const own = title.exec(key.slice(end, end + 420))?.[0];
    return own ? [{ start: end, end: end + own.length, factor: 0.6 }] : [];
  });
  return [
    ...unitMentions(text, key).map((unit) => ({ start: unit.start, end: unit.end, factor: weightOfUnit(key, unit) })),
    ...cited.map(({ start, end }) => ({ start, end, factor: 0.35 })),
    ...(text.includes('“') || text.includes('"') ? rangesOf(quotation, text, 0.45) : []),
    ...(text.includes('(') ? rangesOf(bracketed, text, 0.6) : []),
    ...titles,
    ...(key.includes('đề tài ') || key.includes('đặt hàng về ') ? rangesOf(nameOfTask, key, 0.4) : []),
    ...listedBelow(text),
  ];
}

/** Where the pattern's last group, or else the whole of it, stands. */
const rangesOf = (pattern: RegExp, text: string, factor: number): FaintRange[] =>
  allMatches(pattern, text).map(({ index, 0: all, 1: part = all }) => {
    const end = index + all.length;
    return { start: end - part.length, end, factor };
  });

/** What is listed under an order: each thing has words of its own, the work is said above. */
function listedBelow(text: string): FaintRange[] {
  const start = text.indexOf('\n');
  return start < 0 ? [] : [{ start, end: text.length, factor: 0.75 }];
}
