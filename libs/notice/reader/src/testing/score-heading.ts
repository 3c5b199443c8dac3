import type { HeadingField, NoticeReading } from '@giao-ban/notice-model';
import { sameLetters, sameName, samePerson } from './compare-values';
import type { GoldNotice } from './gold-notice';
import type { ScoreSheet } from './score-sheet';

function sameSymbol(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameLetters(a.toUpperCase(), b.toUpperCase());
}

function sameEntries(a: object | null, b: object | null): boolean {
  const sorted = (value: object | null) => JSON.stringify(value && Object.entries(value).sort());
  return sorted(a) === sorted(b);
}

/** The facts of letterhead, opening and signature, one by one. */
export function scoreHeading(sheet: ScoreSheet, gold: GoldNotice, read: NoticeReading | null): void {
  const also = gold.accept ?? {};
  const check = <T>(
    field: HeadingField,
    wanted: T,
    more: readonly T[] | undefined,
    same: (a: T, b: T) => boolean,
    found?: T,
  ) => {
    const right = found !== undefined && [wanted, ...(more ?? [])].some((one) => same(one, found));
    sheet.value(field === 'title' ? 'title' : 'heading', right, field, wanted, found);
  };
  check('kind', gold.kind, also.kind, (a, b) => a === b, read?.kind);
  check('province', gold.province, also.province, (a, b) => a?.code === b?.code, read?.province);
  check('number', gold.number, also.number, sameSymbol, read?.number);
  check('symbol', gold.symbol, also.symbol, sameSymbol, read?.symbol);
  check('issuedOn', gold.issuedOn, also.issuedOn, sameEntries, read?.issuedOn);
  check('meetingOn', gold.meetingOn, also.meetingOn, sameEntries, read?.meetingOn);
  check('title', gold.title, also.title, (a, b) => (a && b ? sameName(a, b) : a === b), read?.title);
  check('reviewPeriod', gold.reviewPeriod, also.reviewPeriod, sameEntries, read?.reviewPeriod);
  check('planPeriod', gold.planPeriod, also.planPeriod, sameEntries, read?.planPeriod);
  check('chair', gold.chair, also.chair, samePerson, read?.chair);
  check('signer', gold.signer, also.signer, samePerson, read?.signer);
}
