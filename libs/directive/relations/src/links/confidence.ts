import type { Agreement, Signals } from './signals';

/** What kind of statement is weighed: an outcome, a plan, or the same order given again. */
export type StatementKind = 'outcome' | 'plan' | 'directive';

// Log-odds. Calibrated on annotated notices and on made-up ones with near misses; see the tests beside `find-links`.
const start: Readonly<Record<StatementKind, number>> = { outcome: -3.2, plan: -4.2, directive: -4.2 };
const weigh = (agreement: Agreement, same: number, different: number): number =>
  agreement === 'same' ? same : agreement === 'different' ? different : 0;
const mostContent = 5;
// Even odds: proposed, never accepted.
const mostWhereDoubtful = 0;
const leastMutualCover = 0.5;
// About one rare name, or one document: the agency of a merged province does the same routine for two or three of them.
const leastNamingAcross = 2;
const leastOdds = -1.5;
// Much of the work comes back every year: without a name or a number, a statement a year later speaks of the next round.
const oneRound = 330;
// So many syllables in a row name one piece of work, not a place where many are done.
const wholeTitle = 9;

function staleness({ days, naming }: Signals): number {
  const rounds = Math.max(0, days - oneRound) / oneRound;
  return naming >= 3 ? Math.min(1.5, rounds) : Math.min(6, rounds * 8);
}

/** The short name of a station or district in both, and nothing else: other work on the same thing. */
function onlyName({ form, documents, shared, run }: Signals): number {
  const named = shared.some(({ feature }) => feature.naming);
  if (form === 'same' || !named || documents > 0) return 0;
  const { length, beyond } = run();
  return beyond >= 0.75 ? 0 : 3 * Math.min(1, Math.max(0, (wholeTitle - length) / 4));
}

/** An order given again asks for the same form of work; the review of a trial is no second trial. */
function otherStage({ form, formWanting, formAdded }: Signals, kind: StatementKind): number {
  return kind === 'directive' && form !== 'same' && (formWanting || formAdded) ? 3 : 0;
}

/** A plan or an order that only shares the programme behind it says nothing of this piece of work. */
function onlyProgramme(signals: Signals, kind: StatementKind): number {
  return kind !== 'outcome' && signals.documents > 0 && signals.content - signals.documents < 1.5 ? 2.5 : 0;
}

/** Two orders of one kind of work that comes every month are not yet the same work given again. */
function routine({ documents, particular, matter, onceOnly, shared }: Signals, kind: StatementKind): boolean {
  if (kind !== 'directive' || documents > 0) return false;
  const narrow = shared.some(({ feature }) => feature.kind === 'matter' && feature.concept?.breadth === 'narrow');
  return particular < 1.5 && !(narrow && matter === 'same' && onceOnly);
}

/** An order given again repeats most of the first one. */
const onlyNear = ({ coverA, coverB }: Signals, kind: StatementKind): boolean =>
  kind === 'directive' && Math.sqrt(coverA * coverB) < leastMutualCover;

/**
 * One of these is enough that a person must look: another year, place or form of work, an older paper, or the paper of a
 * successor that names nothing in particular.
 */
function doubtful(signals: Signals, kind: StatementKind): boolean {
  const otherRound = signals.naming < 3 && (signals.year === 'different' || signals.place === 'different');
  const otherWork = signals.form === 'different' || signals.eventWanting || signals.laterStage;
  const unnamed = signals.takenOver && signals.naming < leastNamingAcross;
  return otherRound || otherWork || unnamed || signals.older || onlyNear(signals, kind);
}

/**
 * How sure it is that a statement is about an order, 0 to 1.
 *
 * @example confidence(signals(order, part, outcome, clause, weights), 'outcome') // 0.93
 */
export function confidence(signals: Signals, kind: StatementKind): number {
  if (routine(signals, kind)) return 0;
  const odds =
    start[kind] +
    Math.min(mostContent, signals.content) +
    1.5 * signals.coverA +
    (kind === 'directive' ? 1.5 : 0.5) * signals.coverB +
    weigh(signals.form, 0.8, -4) +
    (signals.formWanting ? -0.8 : 0) +
    weigh(signals.matter, 0.5, -1.5) +
    weigh(signals.family, 0.7, -0.4) +
    weigh(signals.year, 0.3, -2) +
    weigh(signals.place, 0.5, -1.5) +
    (signals.otherDocuments ? -1.5 : 0) +
    (signals.laterStage ? -1 : 0) +
    (signals.older ? -2.5 : 0) -
    staleness(signals) -
    onlyProgramme(signals, kind) -
    otherStage(signals, kind);
  // Nobody asks how unlikely the unlikely is.
  const named = odds < leastOdds ? odds : odds - onlyName(signals);
  const held = doubtful(signals, kind) ? Math.min(named, mostWhereDoubtful) : named;
  return 1 / (1 + Math.exp(-held));
}
