/** What is compared. Each is a class of items with a precision and a recall of its own. */
export const measures = [
  'directives',
  'text',
  'department',
  'department name',
  'scope',
  'lead',
  'cooperating',
  'deadline',
  'deadline precision',
  'urgent',
  'continuing',
  'references',
  'first topic',
  'topics',
  'items',
  'heading',
  'title',
  'outcomes',
  'outcome status',
  'quantities',
  'spans',
] as const;

export type Measure = (typeof measures)[number];

/** A wrong value is both missed and invented, so that for single values all three figures are the share that is right. */
export interface Tally {
  right: number;
  missed: number;
  invented: number;
}

export interface Figures {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export type Tallies = Record<Measure, Tally>;

/** One thing that the reading has otherwise than the person: the unit of "gained and lost" between two runs. */
export interface Difference {
  notice: string;
  measure: Measure;
  what: string;
}

const none = (): Tally => ({ right: 0, missed: 0, invented: 0 });

export function emptyTallies(): Tallies {
  const entries = measures.map((measure) => [measure, none()] as const);
  return Object.fromEntries(entries) as Tallies;
}

/** @example figuresOf({ right: 8, missed: 2, invented: 0 }) // { precision: 1, recall: 0.8, f1: 0.889 } */
export function figuresOf({ right, missed, invented }: Tally): Figures {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    precision: share(right, right + invented),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + invented),
  };
}

/** The tallies of many notices as one. */
export function addUp(all: readonly Tallies[]): Tallies {
  const sum = emptyTallies();
  for (const tallies of all) {
    for (const measure of measures) {
      sum[measure].right += tallies[measure].right;
      sum[measure].missed += tallies[measure].missed;
      sum[measure].invented += tallies[measure].invented;
    }
  }
  return sum;
}
