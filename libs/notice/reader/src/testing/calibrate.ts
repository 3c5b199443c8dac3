import { unsureBelow, type Finding, type NoticeReading } from '@giao-ban/notice-model';
import { readNotice } from '../read-notice';
import type { GoldCase, GoldNotice } from './gold-notice';
import { matchItems } from './match-items';
import { scoreNotice } from './score-notice';
import type { Measure, Tallies } from './tally';

/** A value that was read, how it was found, and whether a person read the same. */
export interface JudgedFinding extends Finding {
  field: string;
  right: boolean;
}

/** Which measure says whether the value of a finding is right. */
const measureOf: Record<string, Measure> = {
  department: 'department',
  cooperating: 'cooperating',
  deadline: 'deadline',
  topics: 'first topic',
  status: 'outcome status',
};

const isRight = (tallies: Tallies, measure: Measure) => tallies[measure].missed + tallies[measure].invented === 0;

/** The findings of one item, each with the measure that judges it; what nothing judges is left out. */
function judged(found: object, tallies: Tallies): JudgedFinding[] {
  return Object.entries(found as Record<string, Finding>).flatMap(([field, finding]) => {
    const measure = measureOf[field];
    return measure ? [{ field, ...finding, right: isRight(tallies, measure) }] : [];
  });
}

function judgeHeading(gold: GoldNotice, read: NoticeReading): JudgedFinding[] {
  const { differences } = scoreNotice({ ...gold, directives: [], outcomes: [] }, { ...read, directives: [] });
  const wrong = differences.filter(({ measure }) => measure === 'heading' || measure === 'title');
  return Object.entries(read.found ?? {}).map(([field, finding]) => ({
    field,
    ...finding,
    right: !wrong.some(({ what }) => what.startsWith(`${field}: `)),
  }));
}

function judgeOrders(gold: GoldNotice, read: NoticeReading): JudgedFinding[] {
  const { pairs, invented } = matchItems(gold.directives, read.directives, 0.8);
  const ignored = (gold.accept?.ignore ?? []).map((text) => ({ text }));
  const judgedPairs = pairs.flatMap(([wanted, found]) => {
    const only = { ...gold, directives: [wanted], outcomes: [] };
    const { tallies } = scoreNotice(only, { ...read, directives: [found], outcomes: [] });
    const own = found.found;
    return own ? [{ field: 'order', ...own.order, right: true }, ...judged(own, tallies)] : [];
  });
  const none = matchItems(ignored, invented, 0.8).invented;
  return [
    ...judgedPairs,
    ...none.flatMap(({ found }) => (found ? [{ field: 'order', ...found.order, right: false }] : [])),
  ];
}

function judgeOutcomes(gold: GoldNotice, read: NoticeReading): JudgedFinding[] {
  const { pairs } = matchItems(gold.outcomes, read.outcomes, 0.7);
  return pairs.flatMap(([wanted, found]) => {
    const { tallies } = scoreNotice(
      { ...gold, directives: [], outcomes: [wanted] },
      { ...read, directives: [], outcomes: [found] },
    );
    return found.found ? judged({ status: found.found.status }, tallies) : [];
  });
}

/** Every finding of the annotated notices, judged by the annotation. */
export function judgeFindings(cases: readonly GoldCase[]): JudgedFinding[] {
  return cases.flatMap(({ file, bytes, gold }) => {
    const read = readNotice(bytes, file);
    if ('error' in read) return [];
    return [...judgeHeading(gold, read), ...judgeOrders(gold, read), ...judgeOutcomes(gold, read)];
  });
}

/** How often values of one kind were right, and how often they were said to be. */
export interface Calibration {
  name: string;
  count: number;
  right: number;
  /** Mean of the stated confidences. */
  stated: number;
}

function calibrate(findings: readonly JudgedFinding[], nameOf: (finding: JudgedFinding) => string): Calibration[] {
  const groups = new Map<string, JudgedFinding[]>();
  for (const finding of findings) groups.set(nameOf(finding), [...(groups.get(nameOf(finding)) ?? []), finding]);
  return [...groups]
    .map(([name, all]) => ({
      name,
      count: all.length,
      right: all.filter(({ right }) => right).length,
      stated: all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** By rule: is a rule worth what it says? */
export const byRule = (findings: readonly JudgedFinding[]) =>
  calibrate(findings, ({ field, rule }) => `${field} · ${rule}`);

const bands = [0, 0.5, unsureBelow, 0.8, 0.9, 0.95];

/** By band of confidence: what is said to be surer must be right more often. */
export const byBand = (findings: readonly JudgedFinding[]) =>
  calibrate(
    findings,
    ({ confidence }) =>
      `from ${bands
        .filter((band) => confidence >= band)
        .at(-1)
        ?.toFixed(2)}`,
  );

/** The two tables as lines of text. */
export function calibrationLines(findings: readonly JudgedFinding[]): string[] {
  const line = ({ name, count, right, stated }: Calibration) =>
    `${name.padEnd(50)}${String(count).padStart(7)}${(right / count).toFixed(3).padStart(9)}${stated.toFixed(3).padStart(9)}`;
  const head = `${''.padEnd(50)}${'values'.padStart(7)}${'right'.padStart(9)}${'stated'.padStart(9)}`;
  return [head, ...byBand(findings).map(line), '', ...byRule(findings).map(line)];
}
