import type { Finding, PartialDate, ReadingRule } from '@giao-ban/notice-model';
import { isoDay, matchKey } from '@giao-ban/shared-kernel';
import { foundBy, type Found } from '../found';
import type { Paragraph } from '../page/reading-text';
import { partialDate } from './date-line';
import { findPeriods } from './find-periods';
import { findProvince } from './find-province';
import { findingsOf, type Heading } from './read-heading';

const headline = /hội nghị|sơ kết|tổng kết|giao ban|cuộc họp|báo cáo|kết quả/u;
/** `23/07/2021`, `Thứ Sáu, 23/7/2021, 08:30`, `Ngày đăng: 23-07-2021` */
const dateAlone =
  /^(?:(?:thứ \p{L}+|chủ nhật|ngày đăng|đăng ngày|cập nhật(?: lúc)?|ngày)\s?[:,]?\s*)*(?:\d{1,2}:\d{2}(?::\d{2})?\s?(?:am|pm)?,?\s*(?:ngày\s)?)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d{2})(?:\s*[,|-]?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)?(?:\s*\(gmt.*)?\s*$/iu;
const dateInText =
  /(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối)\s(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(20\d{2}))?|\stháng\s(\d{1,2})(?:\snăm\s(20\d{2}))?)/u;

const searched = 12;

function articleDate(paragraphs: readonly Paragraph[]): PartialDate | null {
  for (const { key } of paragraphs.slice(0, searched)) {
    const [, day, month, year] = dateAlone.exec(key) ?? [];
    if (year) return partialDate(Number(year), Number(month), Number(day));
  }
  return null;
}

function eventDate(paragraphs: readonly Paragraph[], year: number | null): PartialDate | null {
  for (const { key } of paragraphs.slice(0, searched)) {
    if (key.length < 60 || !headline.test(key)) continue;
    const [, day, month, y, month2, y2] = dateInText.exec(key) ?? [];
    const in_ = Number(y ?? y2 ?? year ?? 0);
    if (day && isoDay(in_, Number(month ?? month2), Number(day)))
      return partialDate(in_, Number(month ?? month2), Number(day));
  }
  return null;
}

function titleOf(paragraphs: readonly Paragraph[]): string | null {
  const candidates = paragraphs
    .slice(0, searched)
    .filter(({ key, text }) => headline.test(key) && text.length < 300 && !dateInText.test(key));
  const named = candidates.find(({ text }) => text.length > 25);
  return named?.text ?? null;
}

/**
 * What a report says of itself; who wrote the article is no signer, and a report has no number.
 * @param kind how it was known to be a report
 */
export function readReportHeading(paragraphs: readonly Paragraph[], kind: Finding | undefined): Heading {
  const issued = articleDate(paragraphs);
  const meetingOn = eventDate(paragraphs, issued ? Number(issued.date.slice(0, 4)) : null);
  const title = titleOf(paragraphs);
  const anchor = meetingOn?.date ?? issued?.date ?? null;
  const opening = paragraphs.slice(0, searched).filter(({ text }) => text !== title);
  const letterhead = paragraphs.slice(0, 3).map(({ text }) => text);
  const province = findProvince(
    null,
    letterhead.filter((text) => text.length < 80 && matchKey(text) !== '').join('\n'),
    paragraphs.map(({ text }) => text).join('\n'),
    anchor,
  );
  const said = [
    { text: title ?? '', rule: 'period-in-title' as const },
    ...opening.map(({ text }) => ({ text, rule: 'period-in-opening' as const })),
  ];
  const { found, ...periods } = findPeriods(said, meetingOn?.date ?? null, anchor);
  return {
    kind: 'conference-report',
    province: province?.value ?? null,
    number: null,
    symbol: null,
    issuedOn: issued,
    meetingOn,
    title,
    ...periods,
    chair: null,
    signer: null,
    found: findingsOf({
      kind,
      province,
      issuedOn: optional(issued, 'article-date'),
      meetingOn: optional(meetingOn, 'event-day'),
      title: optional(title, 'title-headline'),
      ...found,
    }),
  };
}

function optional<T>(value: T | null, rule: ReadingRule): Found<T> | null {
  return value === null ? null : foundBy(value, rule);
}
