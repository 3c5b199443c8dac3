import type { Counts } from '@giao-ban/analytics-model';
import { rowsOf, SqlParams } from '@giao-ban/shared-nest';
import { UnitView, undividedSplits, viewOf } from '@giao-ban/unit-api';
import type { DataSource } from 'typeorm';
import type { Measures } from '../types/measures.type';
import type { StatsDimension } from '../types/stats-enums';
import type { DirectiveStats, StatsRow } from '../types/stats.type';
import { groupSql, totalSql } from './group.sql';
import { statsKey } from './key-words';
import { measuresOf } from './measures-of';
import { periodShift, type PeriodShift, shiftRange, shiftStart } from './period-shift';
import { askedRange, isOverlapping, type StatsQuestion, withRange } from './stats-question';
import { isTime } from './time-dimension';

/** One group as the database answers it: keys `k0…`, labels `l0…`, counts. */
type GroupRow = Counts & Record<`k${number}` | `l${number}`, string | null> & UnitRow;
type UnitRow = { unitAgency?: string | null; unitProvince?: string | null };

/**
 * The answer to one question; each part is asked of the database when somebody looks at it, and once.
 *
 * @example await new StatsAnswer(source, question).total
 */
export class StatsAnswer implements DirectiveStats {
  readonly asOf: string;
  readonly overlapping: boolean;
  readonly units: UnitView;
  private page?: Promise<{ rows: StatsRow[]; truncated: boolean }>;

  constructor(
    private readonly source: DataSource,
    private readonly question: StatsQuestion,
  ) {
    this.asOf = question.asOf;
    this.overlapping = isOverlapping(question.groupBy);
    this.units = viewOf(question.filter);
  }

  get total(): Promise<Measures> {
    return this.totalOf(this.question);
  }

  get previousTotal(): Promise<Measures | null> {
    const before = previousQuestion(this.question);
    return before ? this.totalOf(before.question) : Promise.resolve(null);
  }

  get rows(): Promise<StatsRow[]> {
    return this.pageOnce().then(({ rows }) => rows);
  }

  get unitNotes(): Promise<string[]> {
    const { groupBy } = this.question;
    if (this.units !== UnitView.TODAY || !groupBy.includes('DEPARTMENT')) return Promise.resolve([]);
    return this.pageOnce().then(({ rows }) => {
      const units = rows.flatMap(({ keys }) => keys.filter(({ dimension }) => dimension === 'DEPARTMENT'));
      return undividedSplits(
        this.source,
        units.flatMap(({ value }) => value ?? []),
      );
    });
  }

  get truncated(): Promise<boolean> {
    return this.pageOnce().then(({ truncated }) => truncated);
  }

  private async totalOf(question: StatsQuestion): Promise<Measures> {
    const params = new SqlParams();
    const [counts] = await rowsOf<Counts>(this.source, totalSql(question, params), params.values);
    return measuresOf(counts ?? noCounts);
  }

  private pageOnce(): Promise<{ rows: StatsRow[]; truncated: boolean }> {
    this.page ??= this.question.groupBy.length === 0 ? Promise.resolve({ rows: [], truncated: false }) : this.ask();
    return this.page;
  }

  private async ask(): Promise<{ rows: StatsRow[]; truncated: boolean }> {
    const { groupBy, limit } = this.question;
    const before = previousQuestion(this.question);
    const [found, earlier] = await Promise.all([
      this.groups(this.question, limit + 1),
      before ? this.groups(before.question) : null,
    ]);
    const truncated = found.length > limit;
    const rows = found.slice(0, limit);
    const named = namer(groupBy, this.units, [...rows, ...(earlier ?? [])]);
    if (!before || !earlier) return { rows: rows.map((row) => ({ ...named(row), previous: null })), truncated };
    const past = new Map(earlier.map((row) => [keyText(keysOf(row, groupBy)), row]));
    const current = rows.map((row) => {
      const keys = shifted(keysOf(row, groupBy), groupBy, before.shift, -1);
      return { ...named(row), previous: keys && measuresOf(take(past, keyText(keys)) ?? noCounts) };
    });
    // Groups that had work before and have none now belong to the picture too.
    const gone = truncated || this.question.having.length > 0 ? [] : [...past.values()];
    const vanished = gone.flatMap((row) => {
      const keys = shifted(keysOf(row, groupBy), groupBy, before.shift, 1);
      return keys ? [{ ...named({ ...row, ...noCounts }, keys), previous: measuresOf(row) }] : [];
    });
    return { rows: [...current, ...vanished.slice(0, limit - current.length)], truncated };
  }

  private groups(question: StatsQuestion, limit?: number): Promise<GroupRow[]> {
    const params = new SqlParams();
    const sql = groupSql(question, params, limit);
    return rowsOf<GroupRow>(this.source, sql, params.values);
  }
}

function previousQuestion(question: StatsQuestion): { question: StatsQuestion; shift: PeriodShift } | null {
  if (!question.compareTo) return null;
  const range = askedRange(question.filter);
  const shift = periodShift(range, question.compareTo);
  return {
    question: { ...question, filter: withRange(question.filter, shiftRange(range, shift)), having: [], orderBy: [] },
    shift,
  };
}

type Keys = (string | null)[];
const keysOf = (row: GroupRow, groupBy: readonly StatsDimension[]): Keys =>
  groupBy.map((_, index) => row[`k${index}`] ?? null);
const keyText = (keys: Keys): string => JSON.stringify(keys);

/** The same keys in the other period; null where its periods do not line up with these. */
function shifted(keys: Keys, groupBy: readonly StatsDimension[], shift: PeriodShift, way: 1 | -1): Keys | null {
  const moved: Keys = [];
  for (const [index, dimension] of groupBy.entries()) {
    const key = keys[index] ?? null;
    const other = isTime(dimension) && key !== null ? shiftStart(dimension, key, shift, way) : key;
    if (other === null && key !== null) return null;
    moved.push(other);
  }
  return moved;
}

function take(rows: Map<string, GroupRow>, key: string): GroupRow | undefined {
  const row = rows.get(key);
  rows.delete(key);
  return row;
}

/** Names rows; units of several agencies get their province's name beside their own. */
function namer(groupBy: readonly StatsDimension[], view: UnitView, all: readonly GroupRow[]) {
  const several = new Set(all.map(({ unitAgency }) => unitAgency).filter(Boolean)).size > 1;
  return (row: GroupRow, keys: Keys = keysOf(row, groupBy)): Omit<StatsRow, 'previous'> => ({
    keys: groupBy.map((dimension, index) => {
      const key = statsKey(dimension, keys[index] ?? null, row[`l${index}`] ?? null, view);
      const beside = several && dimension === 'DEPARTMENT' && key.value !== null && row.unitProvince;
      return beside ? { ...key, label: `${key.label} (${beside})` } : key;
    }),
    measures: measuresOf(row),
  });
}

const noCounts: Counts = {
  directives: 0,
  instructions: 0,
  assignments: 0,
  completedOnTime: 0,
  completedLate: 0,
  completedNoDeadline: 0,
  inProgress: 0,
  overdue: 0,
  postponed: 0,
  cancelled: 0,
  continuous: 0,
  unknown: 0,
  pastDueUnknown: 0,
  withDeadline: 0,
  urgent: 0,
};
