import type { NoticeReading, ParsedDirective, ParsedOutcome, Unit } from '@giao-ban/notice-model';
import {
  referenceKey,
  sameDue,
  sameFamilies,
  sameLetters,
  sameName,
  sameQuantity,
  sameUnit,
  tallyLists,
} from './compare-values';
import type { GoldDirective, GoldNotice, GoldOutcome } from './gold-notice';
import { matchItems } from './match-items';
import { scoreHeading } from './score-heading';
import { ScoreSheet, shorten } from './score-sheet';
import type { Difference, Tallies, Tally } from './tally';

export interface NoticeScore {
  tallies: Tallies;
  differences: Omit<Difference, 'notice'>[];
}

const sameOrder = 0.8;
const sameOutcome = 0.7;

/** Compares what was read of one notice with what a person read in it. */
export function scoreNotice(gold: GoldNotice, read: NoticeReading | null): NoticeScore {
  const sheet = new ScoreSheet();
  scoreHeading(sheet, gold, read);
  const orders = matchItems(gold.directives, read?.directives ?? [], sameOrder);
  const ignored = matchItems(
    (gold.accept?.ignore ?? []).map((text) => ({ text })),
    orders.invented,
    sameOrder,
  );
  sheet.count('directives', { right: orders.pairs.length, missed: 0, invented: 0 });
  for (const { text, optional } of orders.missed) if (!optional) sheet.missed('directives', text);
  for (const { text } of ignored.invented) sheet.invented('directives', text);
  for (const [wanted, found] of orders.pairs) scoreDirective(sheet, wanted, found);
  const outcomes = matchItems(gold.outcomes, read?.outcomes ?? [], sameOutcome);
  sheet.count('outcomes', { right: outcomes.pairs.length, missed: 0, invented: 0 });
  for (const { text, optional } of outcomes.missed) if (!optional) sheet.missed('outcomes', text);
  for (const { text } of outcomes.invented) sheet.invented('outcomes', text);
  for (const [wanted, found] of outcomes.pairs) scoreOutcome(sheet, wanted, found);
  if (read) scoreSpans(sheet, read);
  return { tallies: sheet.tallies, differences: sheet.differences };
}

/** The answers that count as right for one field of an item. */
function answers<T extends { accept?: object }, K extends keyof T & string>(item: T, field: K): T[K][] {
  const accepted = item.accept as Partial<Record<string, T[K][]>> | undefined;
  return [item[field], ...(accepted?.[field] ?? [])];
}

const unitOfScope = ({ department, scope }: { department: Unit | null; scope: string }): Unit | null =>
  department ?? (scope === 'department' ? null : { raw: '', families: [scope] });

function scoreDirective(sheet: ScoreSheet, gold: GoldDirective, read: ParsedDirective): void {
  const at = shorten(gold.text);
  sheet.value(
    'text',
    answers(gold, 'text').some((text) => sameLetters(text, read.text)),
    at,
    'to the letter',
    shorten(read.text),
  );
  scoreUnits(sheet, gold, read, at);
  const due = answers(gold, 'deadline');
  const dueRight = due.some((one) => sameDue(one, read.deadline));
  sheet.maybe('deadline', dueRight, at, gold.deadline?.due, read.deadline?.due);
  if (dueRight && read.deadline) {
    const precisions = due.filter((one) => sameDue(one, read.deadline)).map((one) => one?.precision);
    const precise = precisions.includes(read.deadline.precision);
    sheet.value('deadline precision', precise, at, precisions.join(' or '), read.deadline.precision);
  }
  for (const flag of ['urgent', 'continuing'] as const) {
    sheet.maybe(flag, answers(gold, flag).includes(read[flag]), at, gold[flag], read[flag]);
  }
  const keys = (references: GoldDirective['references']) => references.map(referenceKey);
  const found = keys(read.references);
  const references = bestOf(answers(gold, 'references').map((one) => tallyLists(keys(one), found, (a, b) => a === b)));
  sheet.list('references', references, at, keys(gold.references), found);
  const items = tallyLists(gold.items, read.items, sameLetters);
  sheet.list('items', items, at, gold.items, read.items);
  scoreTopics(sheet, gold, read, at);
}

function scoreUnits(sheet: ScoreSheet, gold: GoldDirective, read: ParsedDirective, at: string): void {
  const units = answers(gold, 'department').map((department) => unitOfScope({ ...gold, department }));
  const found = unitOfScope(read);
  const families = (unit: Unit | null | undefined) => unit?.families.join(', ') ?? null;
  sheet.value(
    'department',
    units.some((unit) => sameFamilies(unit, found)),
    at,
    families(units[0]),
    families(found),
  );
  if (gold.department && gold.scope === 'department') {
    const named = units.some((unit) => unit && sameName(unit.raw, found?.raw ?? ''));
    sheet.value('department name', named, at, gold.department.raw, found?.raw);
  }
  sheet.value('scope', answers(gold, 'scope').includes(read.scope), at, gold.scope, read.scope);
  if (typeof gold.lead === 'boolean') {
    sheet.value('lead', answers(gold, 'lead').includes(read.lead ?? true), at, gold.lead, read.lead ?? true);
  }
  const partners = bestOf(answers(gold, 'cooperating').map((one) => tallyLists(one, read.cooperating, sameUnit)));
  const names = (list: Unit[]) => list.map(({ raw }) => raw);
  sheet.list('cooperating', partners, at, names(gold.cooperating), names(read.cooperating));
}

function bestOf(tallies: Tally[]): Tally {
  const wrong = ({ missed, invented }: Tally) => missed + invented;
  return tallies.reduce((a, b) => (wrong(b) < wrong(a) || (wrong(b) === wrong(a) && b.right > a.right) ? b : a));
}

function scoreTopics(sheet: ScoreSheet, gold: GoldDirective, read: ParsedDirective, at: string): void {
  const also = gold.topicsAlso ?? [];
  const first = read.topics[0] ?? '';
  sheet.value('first topic', [...gold.topics, ...also].includes(first), at, gold.topics.join(', '), first);
  const judged = read.topics.filter((topic) => gold.topics.includes(topic) || !also.includes(topic));
  const tally = tallyLists(gold.topics, judged, (a, b) => a === b);
  sheet.list('topics', tally, at, gold.topics, read.topics);
}

function scoreOutcome(sheet: ScoreSheet, gold: GoldOutcome, read: ParsedOutcome): void {
  const at = shorten(gold.text);
  sheet.value('outcome status', answers(gold, 'status').includes(read.status), at, gold.status, read.status);
  const figures = (list: GoldOutcome['quantities']) => list.map(({ value, unit }) => `${value} ${unit}`);
  const tally = tallyLists(gold.quantities, read.quantities, sameQuantity);
  sheet.list('quantities', tally, at, figures(gold.quantities), figures(read.quantities));
}

function scoreSpans(sheet: ScoreSheet, read: NoticeReading): void {
  for (const { text, span } of [...read.directives, ...read.outcomes]) {
    const slice = read.source.text.slice(...span);
    sheet.value('spans', slice === text, shorten(text), 'its own text', shorten(slice));
  }
}
