import { type Counts, measureValues } from '@giao-ban/analytics-model';
import type { Measures } from '../types/measures.type';

/** All measures of a row of counts; sums are never null, only rates are. @example measuresOf(counts).directives // 4 */
export const measuresOf = (counts: Counts): Measures => measureValues(counts) as Measures;
