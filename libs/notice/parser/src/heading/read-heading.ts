import type { Finding, HeadingField, ParsedNotice, PartialDate, ReadingRule, Warning } from '@giao-ban/notice-model';
import { warning } from '../warnings';
import { foundBy, type Found } from '../found';
import { dateLine, type DateLine } from './date-line';
import { findChair } from './find-chair';
import { findKind } from './find-kind';
import { findPeriods, type FoundPeriods, type PeriodText } from './find-periods';
import { findProvince } from './find-province';
import { findSigner } from './find-signer';
import { meetingDay } from './meeting-day';
import { numberLine } from './number-line';
import type { Regions } from './regions';

/** All that stands around the work itself. */
export type Heading = Omit<ParsedNotice, 'directives' | 'outcomes' | 'plans' | 'warnings'>;

/** Papers without a type line have their number and date among the first lines. */
const headOfOther = 15;

const noPeriods: FoundPeriods = { reviewPeriod: null, planPeriod: null, found: {} };

function first<T>(values: Iterable<T | null>): T | null {
  for (const value of values) if (value !== null) return value;
  return null;
}

function titleOf({ title, typeLine }: Regions): Found<string> | null {
  const text = title.map((paragraph) => paragraph.text).join(' ');
  const bare = text.replace(/^THÔNG BÁO(?:\s+SỐ\s+\S+)?[\s:,-]*/iu, '').trim();
  return bare ? foundBy(bare, typeLine.length > 0 ? 'title-line' : 'title-in-type-line') : null;
}

/** The line of place and date, from the letterhead or else from the end. */
function findDateLine(head: readonly string[], tail: readonly string[]): Found<DateLine> | null {
  const inHead = first(head.map(dateLine));
  if (inHead) return foundBy(inHead, inHead.issuedOn.precision === 'day' ? 'date-line' : 'date-line-blank');
  const atEnd = first(tail.map(dateLine));
  return atEnd && foundBy(atEnd, 'date-line-at-end');
}

const said = (rule: ReadingRule, texts: readonly string[]): PeriodText[] => texts.map((text) => ({ text, rule }));

/** The findings of the values that were found. */
export function findingsOf(
  found: Partial<Record<HeadingField, Found<unknown> | Finding | null | undefined>>,
): Partial<Record<HeadingField, Finding>> {
  const named = Object.entries(found).flatMap(([field, value]) =>
    value ? [[field, 'finding' in value ? value.finding : value] as const] : [],
  );
  return Object.fromEntries(named);
}

/** Reads number, dates, title, people and periods; what the paper does not say is `null`. */
export function readHeading(
  regions: Regions,
  all: readonly { key: string; text: string }[],
  headings: readonly string[],
): Heading {
  const kind = findKind(regions, all);
  const own = [...regions.letterhead, ...regions.typeLine, ...regions.title];
  const head = (own.length > 0 ? own : all.slice(0, headOfOther)).map(({ text }) => text);
  const tail = regions.tail.map(({ text }) => text);
  const dated = findDateLine(head, tail);
  const numbered = first(head.map(numberLine));
  const title = titleOf(regions);
  const opening = regions.opening.map(({ text }) => text);
  const { place, issuedOn = null } = dated?.value ?? {};
  const meetingOn = meetingDay(opening, title?.value ?? null, issuedOn && Number(issuedOn.date.slice(0, 4)));
  const meeting = meetingOn?.value ?? null;
  const anchor = meeting?.date ?? dayOf(issuedOn);
  const texts = [
    ...said('period-in-opening', opening),
    ...said('period-in-section-heading', headings),
    ...said('period-in-title', [title?.value ?? '']),
  ];
  const periods = kind.value === 'other' ? noPeriods : findPeriods(texts, meeting?.date ?? null, anchor);
  const province = findProvince(place ?? null, head.join('\n'), all.map(({ text }) => text).join('\n'), anchor);
  const chair = findChair(title?.value ?? null, opening);
  const signer = findSigner(tail);
  return {
    kind: kind.value,
    province: province?.value ?? null,
    number: numbered?.value.number ?? null,
    symbol: numbered?.value.symbol ?? null,
    issuedOn,
    meetingOn: meeting,
    title: title?.value ?? null,
    reviewPeriod: periods.reviewPeriod,
    planPeriod: periods.planPeriod,
    chair: chair?.value ?? null,
    signer: signer?.value ?? null,
    found: findingsOf({
      kind,
      province,
      number: numbered?.value.number ? numbered : null,
      symbol: numbered,
      issuedOn: dated,
      meetingOn,
      title,
      ...periods.found,
      chair,
      signer,
    }),
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
