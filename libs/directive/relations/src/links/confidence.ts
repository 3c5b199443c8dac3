import type { Agreement, Signals } from './signals';

/** What kind of statement is weighed: an outcome, a plan, or the same order given again. */
export type StatementKind = 'outcome' | 'plan' | 'directive';

// Log-odds. Calibrated on annotated notices and on made-up ones with near misses; see the tests beside `find-links`.
const start: Readonly<Record<StatementKind, number>> = { outcome: -3.2, plan: -4.2, directive: -4.2 };
const weigh = (agreement: Agreement, same: number, different: number): number =>
  agreement === 'same' ? same : agreement === 'different' ? different : 0;
const mostContent = 6;
// Much of the work comes back every year: without a name or a number, a statement a year later speaks of the next round.
const oneRound = 330;

function staleness({ days, documents, particular }: Signals): number {
  const rounds = Math.max(0, days - oneRound) / oneRound;
  return documents + particular >= 3 ? Math.min(1.5, rounds) : Math.min(6, rounds * 4);
}

/** A plan or an order that only shares the programme behind it says nothing of this piece of work. */
function onlyProgramme(signals: Signals, kind: StatementKind): number {
  return kind !== 'outcome' && signals.documents > 0 && signals.content - signals.documents < 1.5 ? 2.5 : 0;
}

/** An order given again names the same thing; two orders of one kind of work are not yet the same work. */
function onlyRoutine({ documents, particular, matter, shared }: Signals, kind: StatementKind): number {
  if (kind !== 'directive' || documents > 0) return 0;
  const narrow = shared.some(({ feature }) => feature.kind === 'matter' && feature.concept?.breadth === 'narrow');
  return particular >= 1.5 || (narrow && matter === 'same') ? 0 : 2.5;
}

/**
 * How sure it is that a statement is about an order, 0 to 1.
 *
 * @example confidence(signals(order, part, outcome, clause, weights), 'outcome') // 0.93
 */
export function confidence(signals: Signals, kind: StatementKind): number {
  const odds =
    start[kind] +
    Math.min(mostContent, signals.content) +
    1.5 * signals.coverA +
    (kind === 'directive' ? 1.5 : 0.5) * signals.coverB +
    weigh(signals.form, 0.8, -2) +
    (signals.formWanting ? -0.8 : 0) +
    weigh(signals.matter, 0.5, -1.5) +
    weigh(signals.family, 0.7, -0.4) +
    weigh(signals.year, 0.3, -2) +
    (signals.otherDocuments ? -1.5 : 0) +
    (signals.older ? -2.5 : 0) -
    staleness(signals) -
    onlyProgramme(signals, kind) -
    onlyRoutine(signals, kind);
  return 1 / (1 + Math.exp(-odds));
}
