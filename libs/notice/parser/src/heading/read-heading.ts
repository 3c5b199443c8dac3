import type { ParsedNotice, PartialDate, Warning } from '@giao-ban/notice-model';
import { matchKey } from '@giao-ban/shared-kernel';
import { warning } from '../warnings';
import { Claims } from '../annotate/claims';
import { findReferences } from '../annotate/references';
import { dateLine, partialDate } from './date-line';
import { findChair } from './find-chair';
import { findKind } from './find-kind';
import { findPeriods, type FoundPeriods } from './find-periods';
import { findProvince } from './find-province';
import { findSigner } from './find-signer';
import { numberLine, type NumberLine } from './number-line';
import type { Regions } from './regions';

/** All that stands around the work itself. */
export type Heading = Omit<ParsedNotice, 'directives' | 'outcomes' | 'plans' | 'warnings'>;

const meetingDate =
  /(?<!\p{L})(?:ngày\s)?(?<day>\d{1,2})(?:\s?[/.-]\s?(?<month>\d{1,2})(?:\s?[/.-]\s?(?<year>20\d{2}))?|\stháng\s(?<month2>\d{1,2})(?:\snăm\s(?<year2>20\d{2}))?)(?!\d)/gu;

const isOfMeeting = /họp|giao ban|hội nghị|làm việc|phiên|buổi|liên tịch/u;
/** Papers without a type line have their number and date among the first lines. */
const headOfOther = 15;

/** The first date of the opening that is not one of a cited paper. */
function meetingIn(text: string, fallbackYear: number | null): PartialDate | null {
  const citations = Claims.over(text.length, findReferences(text, matchKey(text)));
  for (const match of matchKey(text).matchAll(meetingDate)) {
    if (citations.touches(match.index, match.index + 1)) continue;
    if (
      !/ngày|sáng|chiều|tối|\d/u.test(match[0]) ||
      /(?:quý|số|điều)\s$/u.test(text.slice(0, match.index).toLowerCase())
    )
      continue;
    const { day, month, year, month2, year2 } = match.groups ?? {};
    const written = year ?? year2;
    const found = partialDate(written ? Number(written) : (fallbackYear ?? 0), Number(month ?? month2), Number(day));
    if (found?.precision === 'day') return found;
  }
  return null;
}

const noPeriods: FoundPeriods = { reviewPeriod: null, planPeriod: null };

function first<T>(values: Iterable<T | null>): T | null {
  for (const value of values) if (value !== null) return value;
  return null;
}

const titleOf = (regions: Regions): string | null => {
  const text = regions.title.map((paragraph) => paragraph.text).join(' ');
  const bare = text.replace(/^THÔNG BÁO(?:\s+SỐ\s+\S+)?[\s:,-]*/iu, '').trim();
  return bare || null;
};

/** Reads number, dates, title, people and periods; what the paper does not say is `null`. */
export function readHeading(
  regions: Regions,
  all: readonly { key: string; text: string }[],
  headings: readonly string[],
): Heading {
  const kind = findKind(regions, all);
  const own = [...regions.letterhead, ...regions.typeLine, ...regions.title];
  const head = (own.length > 0 ? own : all.slice(0, headOfOther)).map(({ text }) => text);
  const dated = first(head.map(dateLine)) ?? first(regions.tail.map(({ text }) => dateLine(text)));
  const numbered: NumberLine | null = first(head.map(numberLine));
  const title = titleOf(regions);
  const opening = regions.opening.map(({ text }) => text);
  const year = dated ? Number(dated.issuedOn.date.slice(0, 4)) : null;
  const meetingOn = first(
    [...opening, title ?? ''].map((text) => (isOfMeeting.test(matchKey(text)) ? meetingIn(text, year) : null)),
  );
  const anchor = meetingOn?.date ?? dayOf(dated?.issuedOn ?? null);
  const periods =
    kind === 'other' ? noPeriods : findPeriods([...opening, ...headings, title ?? ''], meetingOn?.date ?? null, anchor);
  return {
    kind,
    province: findProvince(dated?.place ?? null, head.join('\n'), all.map(({ text }) => text).join('\n'), anchor),
    number: numbered?.number ?? null,
    symbol: numbered?.symbol ?? null,
    issuedOn: dated?.issuedOn ?? null,
    meetingOn,
    title,
    ...periods,
    chair: findChair(title, opening),
    signer: findSigner(regions.tail.map(({ text }) => text)),
  };
}

/** A day inside a date of any precision, to count from. */
export function dayOf(date: PartialDate | null): string | null {
  if (!date) return null;
  return date.precision === 'day' ? date.date : date.precision === 'month' ? `${date.date}-01` : `${date.date}-01-01`;
}

/** What a notice of conclusions should say and this one does not. */
export function headingWarnings(heading: Heading): Warning[] {
  if (heading.kind !== 'conclusion-notice') return [];
  const missing: Warning[] = [];
  if (!heading.number) missing.push(warning('missing-number', heading.symbol ? `Số: /${heading.symbol}` : undefined));
  if (!heading.symbol) missing.push(warning('missing-symbol'));
  if (!heading.issuedOn) missing.push(warning('missing-issue-date'));
  else if (heading.issuedOn.precision !== 'day') missing.push(warning('missing-issue-day', heading.issuedOn.date));
  if (!heading.meetingOn) missing.push(warning('missing-meeting-date'));
  if (!heading.title) missing.push(warning('missing-title'));
  if (!heading.province) missing.push(warning('missing-province'));
  if (!heading.reviewPeriod) missing.push(warning('missing-review-period'));
  if (!heading.planPeriod) missing.push(warning('missing-plan-period'));
  if (!heading.chair) missing.push(warning('missing-chair'));
  else if (!heading.chair.name) missing.push(warning('missing-chair-name', heading.chair.title ?? undefined));
  if (!heading.signer) missing.push(warning('missing-signer'));
  return missing;
}
