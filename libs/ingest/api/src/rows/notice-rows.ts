import type { EffectiveReading, NoticeReading, ParsedNotice } from '@giao-ban/notice-model';
import { searchKey, stableId, type NoticeEntity, type OutcomeEntity } from '@giao-ban/store';
import type { KnownOn } from '../reading/known-on';

/** What the rows of one notice have in common. */
export interface NoticeContext {
  agencyId: string;
  noticeId: string;
  sourceFileId: string;
  known: KnownOn;
  illustrative: boolean;
  storedAt: Date;
  /** Of the rules by which it was read. */
  parserVersion: string;
}

/** @example noticeIdOf(sha256) // the same file is the same notice, whoever brings it */
export function noticeIdOf(sha256: string): string {
  return stableId('notice', sha256);
}

/** @example sourceFileIdOf(sha256) */
export function sourceFileIdOf(sha256: string): string {
  return stableId('source-file', sha256);
}

/** The heading fields and the reading text, as they are stored. */
export function noticeRow(reading: NoticeReading, context: NoticeContext): NoticeEntity {
  const { agencyId, noticeId, sourceFileId, known, illustrative, storedAt, parserVersion } = context;
  return {
    agencyId,
    id: noticeId,
    sourceFileId,
    kind: reading.kind,
    title: reading.title,
    number: reading.number,
    symbol: reading.symbol,
    ...dates(reading),
    knownOn: known.day,
    knownBasis: known.basis,
    ...people(reading),
    text: reading.source.text,
    warnings: reading.warnings,
    found: reading.found ?? null,
    parserVersion,
    illustrative,
    storedAt,
    searchText: searchKey([reading.title, reading.number ?? reading.symbol].filter(Boolean).join(' ')),
  };
}

function dates({ issuedOn, meetingOn, reviewPeriod, planPeriod }: ParsedNotice) {
  return {
    issuedOn: issuedOn?.date ?? null,
    issuedPrecision: issuedOn?.precision ?? null,
    meetingOn: meetingOn?.date ?? null,
    meetingPrecision: meetingOn?.precision ?? null,
    reviewFrom: reviewPeriod?.from ?? null,
    reviewTo: reviewPeriod?.to ?? null,
    planFrom: planPeriod?.from ?? null,
    planTo: planPeriod?.to ?? null,
  };
}

function people({ chair, signer }: ParsedNotice) {
  return {
    chairName: chair?.name ?? null,
    chairTitle: chair?.title ?? null,
    signerName: signer?.name ?? null,
    signerTitle: signer?.title ?? null,
  };
}

/** What the paper says of past work, then what it plans. */
export function outcomeRows(
  { reading, ids }: EffectiveReading,
  { agencyId, noticeId }: Pick<NoticeContext, 'agencyId' | 'noticeId'>,
): OutcomeEntity[] {
  const outcomes = reading.outcomes.map((outcome, i) => ({ ...outcome, kind: 'outcome', id: ids.outcomes[i] ?? '' }));
  const plans = (reading.plans ?? []).map((plan, i) => ({
    ...plan,
    kind: 'plan',
    id: ids.plans[i] ?? '',
    found: null,
    status: 'in-progress' as const,
    department: null,
  }));
  return [...outcomes, ...plans].map((statement, position) => {
    const { id, kind, text, span, status, department, topics, quantities, found } = statement;
    return {
      ...{ agencyId, id, noticeId, kind, position, text, spanStart: span[0], spanEnd: span[1], status },
      departmentRaw: department?.raw ?? null,
      families: department?.families ?? [],
      topics,
      quantities,
      found: found ?? null,
    };
  });
}
