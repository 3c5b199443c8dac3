import { lastDayOfMonth, type IsoDay } from '@giao-ban/shared-kernel';
import type { ParsedNotice, Period } from '@giao-ban/notice-model';
import { agencyIdOfProvince, provinceIdOf } from '@giao-ban/unit-model';

/** What relations need of one order. */
export interface CorpusDirective {
  /** Ordinal path within its notice. */
  id: string;
  text: string;
  families: readonly string[];
  scope: 'department' | 'all-units' | 'mass-organisations';
  due: IsoDay | null;
}

/** What relations need of one statement on past work. */
export interface CorpusOutcome {
  text: string;
  status: 'completed' | 'in-progress' | 'not-completed' | 'postponed';
  families: readonly string[];
  /** Number of the paragraph in its notice; statements of one paragraph lend each other their subject. */
  paragraph: number;
}

/** Work to come that a report mentions. */
export interface CorpusPlan {
  text: string;
}

/** One notice or report, as far as relations need it. */
export interface CorpusNotice {
  /** Unique in the corpus; decides every tie, so that nothing depends on the order of the input. */
  key: string;
  /** Whose paper it is; it may tell of its own orders and of those of agencies that it took over. `null` where it does not say. */
  agency: string | null;
  /** Name of the province; said in nearly every sentence, so that it says nothing. */
  place: string | null;
  /** The day from which its content counts as known; `null` where nothing in the paper tells. */
  knownOn: IsoDay | null;
  reviewed: Period | null;
  directives: readonly CorpusDirective[];
  outcomes: readonly CorpusOutcome[];
  plans: readonly CorpusPlan[];
}

/**
 * The day from which a notice counts as known: its issue date; the meeting where the day was left blank; else the end
 * of the stated month or year.
 *
 * @example knownDayOf(reading) // '2024-02-05' for `ngày tháng 02 năm 2024` with a meeting on 05/02/2024
 */
export function knownDayOf(notice: Pick<ParsedNotice, 'issuedOn' | 'meetingOn' | 'planPeriod'>): IsoDay | null {
  const exact = [notice.issuedOn, notice.meetingOn].find((date) => date?.precision === 'day');
  if (exact) return exact.date;
  const rough = notice.issuedOn ?? notice.meetingOn;
  if (!rough) return notice.planPeriod?.from ?? null;
  const [year = 0, month = 12] = rough.date.split('-').map(Number);
  return lastDayOfMonth(year, month);
}

/** Paragraph numbers from the positions of the statements in the reading text. */
function paragraphs(text: string | undefined, starts: readonly number[]): number[] {
  return starts.map((start) => (text === undefined ? 0 : text.slice(0, start).split('\n').length));
}

/** Further facts about a parsed notice that the notice itself does not hold. */
export interface NoticeOrigin {
  key: string;
  /** The agency's id; made from the province where it is left out. */
  agency?: string;
  /** The reading text, which tells the paragraphs of the outcomes. */
  text?: string;
}

/** The id of the agency, where the province is one that ever was; else whatever tells it from others. */
function agencyNamed({ code, name }: { code: string; name: string }): string {
  const id = provinceIdOf(code, name);
  return id === null ? `${code} ${name.toLowerCase()}` : agencyIdOfProvince(id);
}

/**
 * Takes a parsed notice into the corpus.
 *
 * @example toCorpusNotice(reading, { key: 'thang-3.txt', text: reading.source.text })
 */
export function toCorpusNotice(notice: ParsedNotice, origin: NoticeOrigin): CorpusNotice {
  const province = notice.province;
  const at = paragraphs(
    origin.text,
    notice.outcomes.map((outcome) => outcome.span[0]),
  );
  return {
    key: origin.key,
    agency: origin.agency ?? (province ? agencyNamed(province) : null),
    place: province?.name ?? null,
    knownOn: knownDayOf(notice),
    reviewed: notice.reviewPeriod,
    directives: notice.directives.map((directive) => ({
      id: directive.id,
      text: directive.text,
      families: directive.department?.families ?? [],
      scope: directive.scope,
      due: directive.deadline?.due ?? null,
    })),
    outcomes: notice.outcomes.map((outcome, i) => ({
      text: outcome.text,
      status: outcome.status,
      families: outcome.department?.families ?? [],
      paragraph: at[i] ?? 0,
    })),
    plans: (notice.plans ?? []).map(({ text }) => ({ text })),
  };
}
