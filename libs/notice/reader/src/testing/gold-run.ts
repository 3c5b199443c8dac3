import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotice } from '../read-notice';
import { calibrationLines, judgeFindings } from './calibrate';
import { readGoldFolder, readGoldPairs, type GoldCase } from './gold-notice';
import { scoreNotice } from './score-notice';
import { addUp, figuresOf, measures, type Difference, type Measure, type Tallies } from './tally';

export interface GoldScore {
  notices: { slug: string; habits: string[]; tallies: Tallies }[];
  total: Tallies;
  differences: Difference[];
}

/** Reads and scores annotated notices. */
export function scoreCases(cases: readonly GoldCase[]): GoldScore {
  const scored = cases.map(({ slug, file, bytes, gold }) => {
    const reading = readNotice(bytes, file);
    return { slug, habits: gold.habits ?? [], ...scoreNotice(gold, 'error' in reading ? null : reading) };
  });
  return {
    notices: scored.map(({ slug, habits, tallies }) => ({ slug, habits, tallies })),
    total: addUp(scored.map(({ tallies }) => tallies)),
    differences: scored.flatMap(({ slug, differences }) => differences.map((one) => ({ notice: slug, ...one }))),
  };
}

export type Floors = Partial<Record<Measure, number>>;

/** Measures whose F1 lies under its floor, said in words. */
export function belowFloor(total: Tallies, floors: Floors): string[] {
  return measures.flatMap((measure) => {
    const floor = floors[measure];
    const { f1 } = figuresOf(total[measure]);
    if (floor === undefined || (f1 !== null && f1 >= floor)) return [];
    return [`${measure}: ${show(f1)} is under the floor of ${floor}`];
  });
}

/** Floors never fall by themselves: the higher of what held so far and of what holds now, with a hundredth of room. */
export function raisedFloors(floors: Floors, total: Tallies): Floors {
  const raised: Floors = { ...floors };
  for (const measure of measures) {
    const { f1 } = figuresOf(total[measure]);
    if (f1 !== null) raised[measure] = Math.max(floors[measure] ?? 0, Math.floor(f1 * 100) / 100);
  }
  return raised;
}

const show = (value: number | null): string => (value === null ? '-' : value.toFixed(3));
const keyOf = ({ notice, measure, what }: Difference): string => `${notice} · ${measure} · ${what}`;

function table(total: Tallies): string[] {
  const rows = measures.map((measure) => {
    const { precision, recall, f1 } = figuresOf(total[measure]);
    const { right, missed, invented } = total[measure];
    const counts = [right, missed, invented].map((count) => String(count).padStart(9));
    return measure.padEnd(20) + [precision, recall, f1].map((one) => show(one).padStart(10)).join('') + counts.join('');
  });
  const heads = ['precision', 'recall', 'F1'].map((head) => head.padStart(10)).join('');
  return [''.padEnd(20) + heads + ['right', 'missed', 'invented'].map((head) => head.padStart(9)).join(''), ...rows];
}

function byHabit({ notices }: GoldScore): string[] {
  const habits = [...new Set(notices.flatMap((notice) => notice.habits))].sort();
  return habits.map((habit) => {
    const own = notices.filter((notice) => notice.habits.includes(habit));
    const sum = addUp(own.map(({ tallies }) => tallies));
    const wrong = measures.reduce((count, measure) => count + sum[measure].missed + sum[measure].invented, 0);
    const f1 = show(figuresOf(sum.directives).f1);
    return `${habit.padEnd(28)}${String(own.length).padStart(8)}${f1.padStart(16)}${String(wrong).padStart(14)}`;
  });
}

interface SavedRun {
  figures: Record<string, number | null>;
  differences: string[];
}

/** A saved run is our own file; it is taken at its word. */
const asSavedRun = (json: string): SavedRun => JSON.parse(json) as SavedRun;
const asFloors = (json: string): Floors => JSON.parse(json) as Floors;

/** What is wrong in another way than before is neither gained nor lost. */
const matterOf = (difference: string): string => difference.split(', read ')[0] ?? difference;

/** @returns what was otherwise before and is right now, and what was right before and is otherwise now */
export function gainedAndLost(before: readonly string[], now: readonly string[]): { gained: string[]; lost: string[] } {
  const [then, today] = [before, now].map((list) => new Set(list.map(matterOf)));
  return {
    gained: before.filter((one) => !today?.has(matterOf(one))),
    lost: now.filter((one) => !then?.has(matterOf(one))),
  };
}

function compared(before: SavedRun, now: readonly string[]): string[] {
  const { gained, lost } = gainedAndLost(before.differences, now);
  return [
    `\nGained, ${gained.length} (was otherwise before):`,
    ...gained.map((one) => `  + ${one}`),
    `Lost, ${lost.length} (was right before):`,
    ...lost.map((one) => `  - ${one}`),
  ];
}

const usage = `npm run gold -- [NOTICE...] [--brief] [--dir FOLDER] [--rules] [--save FILE] [--baseline FILE] [--raise]
  NOTICE      only the notices whose name contains this
  --brief     without the list of what is read otherwise
  --rules     how often each reading rule was right, and how sure it says to be
  --dir       other annotated notices than those of the project
  --save      keep this run for a later comparison
  --baseline  print what is gained and lost since a kept run
  --raise     lift the floors to the present figures`;

const valueOf = (args: readonly string[], name: string): string | undefined => args[args.indexOf(name) + 1];

/**
 * The `gold` command: scores the reader on the annotated notices of the project, and on those beside it where there are any.
 * @param root the project's root folder
 * @returns 0 all floors hold, 1 one does not, 2 wrong usage
 */
export function runGold(args: readonly string[], root: string, print: (line: string) => void): 0 | 1 | 2 {
  const option = (name: string) => (args.includes(name) ? valueOf(args, name) : undefined);
  const [dir, save, baseline] = ['--dir', '--save', '--baseline'].map(option);
  const names = args.filter((arg) => !arg.startsWith('--') && ![dir, save, baseline].includes(arg));
  const own = join(root, 'libs/notice/reader/gold');
  const cases = readGoldFolder(dir ?? own).filter(({ slug }) => names.every((name) => slug.includes(name)));
  if (cases.length === 0 || args.includes('--help')) {
    print(usage);
    return 2;
  }
  const score = scoreCases(cases);
  const differences = score.differences.map(keyOf);
  if (!args.includes('--brief')) for (const line of differences) print(line);
  const orders = score.total.directives.right + score.total.directives.missed;
  print(`\n${cases.length} annotated notices, ${orders} orders`);
  for (const line of table(score.total)) print(line);
  if (names.length === 0) {
    print(`\n${'habit'.padEnd(28)} notices  F1 of orders  wrong things`);
    for (const line of byHabit(score)) print(line);
  }
  const beside = readGoldPairs(join(root, '../shared/seeds'), join(root, '../shared/gold'));
  if (beside.length > 0 && !dir && names.length === 0) {
    print(`\n${beside.length} real notices beside the project`);
    for (const line of table(scoreCases(beside).total)) print(line);
  }
  if (args.includes('--rules')) {
    print('\nHow sure the rules are, and how often they were right');
    for (const line of calibrationLines(judgeFindings([...cases, ...(dir ? [] : beside)]))) print(line);
  }
  if (baseline) for (const line of compared(asSavedRun(readFileSync(baseline, 'utf8')), differences)) print(line);
  if (save) {
    const figures = Object.fromEntries(measures.map((measure) => [measure, figuresOf(score.total[measure]).f1]));
    const run: SavedRun = { figures, differences };
    writeFileSync(save, `${JSON.stringify(run, null, 2)}\n`);
  }
  return dir || names.length > 0
    ? 0
    : holdFloors(join(own, 'floors.json'), score.total, args.includes('--raise'), print);
}

function holdFloors(file: string, total: Tallies, raise: boolean, print: (line: string) => void): 0 | 1 {
  const floors = existsSync(file) ? asFloors(readFileSync(file, 'utf8')) : {};
  if (raise) writeFileSync(file, `${JSON.stringify(raisedFloors(floors, total), null, 2)}\n`);
  const fallen = belowFloor(total, floors);
  for (const line of fallen) print(line);
  return fallen.length === 0 ? 0 : 1;
}
