import type { Finding, ParsedNotice, Warning } from '@giao-ban/notice-model';
import { matchKey, type OffsetMap } from '@giao-ban/shared-kernel';
import type { DeadlineContext } from './annotate/deadlines/deadline-candidate';
import { findDeadline } from './annotate/deadlines/find-deadline';
import { findReferences } from './annotate/references';
import type { ParseContext } from './context';
import { annotateDraft } from './directives/annotate-draft';
import { collectBody } from './directives/collect-body';
import type { Body } from './directives/draft';
import { leftOverOf } from './directives/left-over';
import { settleLead } from './directives/settle-lead';
import { uniquePaths } from './directives/unique-paths';
import { dayOf, headingWarnings, readHeading, type Heading } from './heading/read-heading';
import { readReportHeading } from './heading/read-report-heading';
import { regionsOf, type Regions } from './heading/regions';
import { outlineOf } from './outline/outline';
import { readRemarks, readReport } from './outcomes/report';
import { readingTextOf, type ReadingText } from './page/reading-text';
import { shortNamesIn, type ShortNames } from './units/short-names';
import { unitHeadingReader } from './units/heading-reader';
import { asWritten } from './tones/as-written';
import { isToneless, restoreTones } from './tones/restore-tones';
import { warning } from './warnings';
import { bodyWarnings } from './directives/body-warnings';

/** A notice and the reading text that its spans point into. */
export interface NoticeParse {
  notice: ParsedNotice;
  /** The reading text: paragraphs joined, page furniture removed. */
  text: string;
  /** From positions in the reading text to positions in the text that was given. */
  origin: OffsetMap;
  /** Stretches of the body that were read as neither order, outcome, plan nor heading. */
  leftOver: { start: number; end: number }[];
  /** Headings, addresses, recipients and the like: read, but neither order nor outcome. */
  used: { start: number; end: number }[];
}

/**
 * Reads a text as a notice of conclusions or as a report. A text without tones is read by a copy that has them; what is
 * given back is as it was written.
 * @example const { notice, text } = parseNotice(input); text.slice(...notice.directives[0].span)
 */
export function parseNotice(input: string, _context: ParseContext = {}): NoticeParse {
  return isToneless(input) ? asWritten(input, parseToned(restoreTones(input))) : parseToned(input);
}

/**
 * Text -> paragraphs -> regions -> outline -> heading, orders,
 * remarks -> details -> notice. Each step is a function of its own that can be tried alone.
 */
function parseToned(input: string): NoticeParse {
  const reading = readingTextOf(input);
  const regions = regionsOf(reading.paragraphs);
  const shortNames = shortNamesIn([...regions.title, ...regions.opening].map(({ text }) => text));
  const headingOf = unitHeadingReader(shortNames);
  const isUnitHeading = (text: string, key: string) => headingOf(text, key) !== null;
  const outlines = [regions.body, regions.annex].map((part) => outlineOf(part, isUnitHeading));
  const deadlines = deadlineReader(regions, reading);
  const body = collectBody(
    outlines,
    (text) => findDeadline(text, matchKey(text), deadlines(null), findReferences(text)).deadline,
    headingOf,
  );
  const heading = readHeading(regions, reading.paragraphs, body.headings);
  if (heading.kind === 'conference-report') return reportOf(regions, reading, heading.found?.kind);
  if (heading.kind === 'other') return otherOf(heading, reading);
  const leftOver = leftOverOf([...regions.body, ...regions.annex], body);
  const { letterhead, typeLine, title, opening, closing, tail } = regions;
  const used = [...body.used, ...letterhead, ...typeLine, ...title, ...opening, ...closing, ...tail];
  return conclusionOf(heading, { ...body, leftOver, used }, reading, deadlines(heading), shortNames);
}

/** What relative times count from; before the heading is read for good, its first reading serves. */
function deadlineReader(regions: Regions, reading: ReadingText): (heading: Heading | null) => DeadlineContext {
  let first: Heading | null = null;
  return (heading) => {
    const { meetingOn, issuedOn, planPeriod } = heading ?? (first ??= readHeading(regions, reading.paragraphs, []));
    return { anchor: dayOf(meetingOn) ?? dayOf(issuedOn), issuedOn: dayOf(issuedOn), planPeriod };
  };
}

function conclusionOf(
  heading: Heading,
  body: Body,
  reading: ReadingText,
  context: DeadlineContext,
  shortNames: ShortNames,
): NoticeParse {
  const { text, origin } = reading;
  const annotated = uniquePaths(body.drafts).map((draft) => annotateDraft(draft, reading, context, shortNames));
  const directives = settleLead(annotated.map(({ directive }) => directive));
  const outcomes = readRemarks(reading, body.remarks);
  const day = context.issuedOn ?? context.anchor;
  const warnings: Warning[] = [...headingWarnings(heading), ...bodyWarnings(annotated, body.leftOver, text, day)];
  return {
    notice: { ...heading, directives, outcomes, warnings },
    text,
    origin,
    leftOver: body.leftOver,
    used: body.used,
  };
}

/** A report orders nothing: what it quotes and announces are plans. */
function reportOf(regions: Regions, reading: ReadingText, kind: Finding | undefined): NoticeParse {
  const { text, origin, paragraphs } = reading;
  const heading = readReportHeading(paragraphs, kind);
  const { outcomes, plans, leftOver } = readReport(
    reading,
    [...regions.opening, ...regions.body, ...regions.closing, ...regions.annex],
    heading,
  );
  return {
    notice: { ...heading, directives: [], outcomes, plans, warnings: [] },
    text,
    origin,
    leftOver,
    used: [],
  };
}

function otherOf(heading: Heading, { text, origin, paragraphs }: ReadingText): NoticeParse {
  const warnings = [warning('not-a-notice')];
  return {
    notice: { ...heading, directives: [], outcomes: [], warnings },
    text,
    origin,
    leftOver: [...paragraphs],
    used: [],
  };
}
