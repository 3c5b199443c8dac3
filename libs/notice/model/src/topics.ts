import rows from './topics.json';

/** A subject of work. */
export interface TopicRow {
  code: string;
  /** The label for people. */
  vi: string;
  /** What belongs to it, in the words of the field. */
  covers: string;
}

/** The subjects of the contract. @example topics[0].code // 'research-programme' */
export const topics: readonly TopicRow[] = rows;
