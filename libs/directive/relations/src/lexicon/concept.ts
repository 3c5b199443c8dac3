/** A notion of the field with the wordings by which it is recognised. */
export interface Concept {
  code: string;
  /** Short Vietnamese name, used where the texts offer none of their own. */
  vi: string;
  /**
   * Each cue is enough. `a|b` one of them, `a ~ b` both in one clause, `a > b` a verb and
   * behind it its object, `!c` not where the words stand within `c`.
   */
  cues: readonly string[];
  /**
   * How much it says that two orders share it: `narrow` is nearly one piece of work, `broad` a field of work.
   * Default `middle`.
   */
  breadth?: 'narrow' | 'middle' | 'broad';
  /** `false` where sharing it does not make two orders one recurring matter. Default `true`. */
  theme?: boolean;
}
