import type { Finding, NoticeReading, ParsedDirective, ParsedOutcome } from '../notice';
import {
  correctableFields,
  personsRule,
  type Correction,
  type CorrectionTarget,
  type DirectiveValues,
  type NoticeValues,
  type OutcomeValues,
} from './correction';

/** Under which ids the parts of a reading are stored, each list in the order of the reading. */
export interface ReadingIds {
  notice: string;
  directives: string[];
  outcomes: string[];
  plans: string[];
}

/** A reading with the ids of its parts. */
export interface IdentifiedReading {
  reading: NoticeReading;
  ids: ReadingIds;
}

/** A reading with people's values over it. */
export interface EffectiveReading extends IdentifiedReading {
  /** Ids of corrections whose target this reading does not have. */
  lost: string[];
}

/**
 * Lays people's corrections over what the machine read. What is counted, listed and shown is this, never the machine's
 * reading alone; without corrections the two are the same.
 *
 * @param corrections those in force, at most one for each field of a target
 * @example overlayCorrections({ reading, ids }, []).reading // reading
 */
export function overlayCorrections(machine: IdentifiedReading, corrections: readonly Correction[]): EffectiveReading {
  const { reading, ids } = machine;
  const byTarget = byTargetId(corrections);
  const found = (target: CorrectionTarget, id: string) =>
    (byTarget.get(id) ?? []).filter((correction) => correction.target === target);
  const known = withAdded(machine, corrections);
  const directives = known.flatMap(({ id, directive }) => {
    const corrected = correctDirective(directive, found('DIRECTIVE', id));
    return corrected ? [{ id, directive: corrected }] : [];
  });
  const outcomes = reading.outcomes.flatMap((outcome, i) => {
    const id = ids.outcomes[i] ?? '';
    const corrected = correctOutcome(outcome, found('OUTCOME', id));
    return corrected ? [{ id, outcome: corrected }] : [];
  });
  const targets = new Set([ids.notice, ...ids.outcomes, ...known.map(({ id }) => id)]);
  return {
    reading: {
      ...correctHeading(reading, found('NOTICE', ids.notice)),
      directives: directives.map(({ directive }) => directive),
      outcomes: outcomes.map(({ outcome }) => outcome),
    },
    ids: { ...ids, directives: directives.map(({ id }) => id), outcomes: outcomes.map(({ id }) => id) },
    lost: corrections.filter(({ targetId }) => !targets.has(targetId)).map(({ id }) => id),
  };
}

function byTargetId(corrections: readonly Correction[]): Map<string, Correction[]> {
  const groups = new Map<string, Correction[]>();
  for (const one of corrections) groups.set(one.targetId, [...(groups.get(one.targetId) ?? []), one]);
  return groups;
}

interface KnownDirective {
  id: string;
  directive: ParsedDirective;
}

/** The machine's orders and those that people saw, in the order of the text. */
function withAdded({ reading, ids }: IdentifiedReading, corrections: readonly Correction[]): KnownDirective[] {
  const known = reading.directives.map((directive, i) => ({ id: ids.directives[i] ?? '', directive }));
  const added = corrections.filter((one) => one.field === 'added' && one.value === true && one.span !== null);
  for (const correction of added) {
    const directive = addedDirective(reading.source.text, correction);
    if (directive === null || known.some(({ id }) => id === correction.targetId)) continue;
    const next = known.findIndex((other) => other.directive.span[0] > directive.span[0]);
    const at = next === -1 ? known.length : next;
    // Its path says after which order it stands: `2/1/3+`.
    const path = `${known[at - 1]?.directive.id ?? '0'}+`;
    known.splice(at, 0, { id: correction.targetId, directive: { ...directive, id: path } });
  }
  return known;
}

function addedDirective(text: string, { span, quote }: Correction): ParsedDirective | null {
  if (span === null || quote === null || text.slice(...span) !== quote) return null;
  return {
    ...{ id: '', text: quote, span, scope: 'department', department: null, cooperating: [], deadline: null },
    ...{ urgent: false, continuing: false, topics: [], references: [], items: [] },
    found: { order: byPerson },
  };
}

const byPerson: Finding = { rule: personsRule, confidence: 1 };

function correctHeading(reading: NoticeReading, corrections: readonly Correction[]): NoticeReading {
  const values = valuesOf<NoticeValues>('NOTICE', corrections);
  const fields = corrections.map(({ field }) => field).filter((field) => !field.includes(':') && field !== 'review');
  if (fields.length === 0) return reading;
  return { ...reading, ...values, found: { ...reading.found, ...findings(fields) } };
}

function correctDirective(directive: ParsedDirective, corrections: readonly Correction[]): ParsedDirective | null {
  const { dismissed, added: _, ...values } = valuesOf<DirectiveValues>('DIRECTIVE', corrections);
  if (dismissed === true) return null;
  const fields = corrections.map(({ field }) => field).filter((field) => field !== 'added');
  if (fields.length === 0) return directive;
  const { found } = directive;
  const said = findings(fields.map((field) => (field === 'dismissed' ? 'order' : field)));
  return {
    ...directive,
    ...values,
    // Whoever names the unit means the one that leads.
    ...(values.department === undefined ? {} : { lead: true }),
    ...(found ? { found: { ...found, ...said } } : {}),
  };
}

function correctOutcome(outcome: ParsedOutcome, corrections: readonly Correction[]): ParsedOutcome | null {
  const { dismissed, ...values } = valuesOf<OutcomeValues>('OUTCOME', corrections);
  if (dismissed === true) return null;
  if (corrections.length === 0) return outcome;
  const { found } = outcome;
  const said = findings(corrections.map(({ field }) => (field === 'dismissed' ? 'status' : field)));
  return { ...outcome, ...values, ...(found ? { found: { ...found, ...said } } : {}) };
}

const findings = (fields: readonly string[]): Record<string, Finding> =>
  Object.fromEntries(fields.map((field) => [field, byPerson]));

/** Corrections of one target by field. Their values were checked for their fields when people gave them. */
function valuesOf<Values>(target: CorrectionTarget, corrections: readonly Correction[]): Partial<Values> {
  const fields: readonly string[] = correctableFields[target];
  const given = corrections.filter(({ field }) => fields.includes(field));
  return Object.fromEntries(given.map(({ field, value }) => [field, value ?? null])) as Partial<Values>;
}
