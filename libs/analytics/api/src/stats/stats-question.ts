import type { DirectiveFilter } from '@giao-ban/directive-api';
import { CodedError } from '@giao-ban/shared-nest';
import type { Comparison, StatsDimension } from '../types/stats-enums';
import type { DayRange } from './period-shift';
import { conjuncts } from './row-limits';
import type { MeasureCondition, StatsOrder } from './stats.inputs';

/** A question for counts and rates, as asked. */
export interface StatsQuestion {
  filter: DirectiveFilter;
  groupBy: readonly StatsDimension[];
  having: readonly MeasureCondition[];
  orderBy: readonly StatsOrder[];
  limit: number;
  compareTo: Comparison | null;
  asOf: string;
  /** Whether anybody looks at assignments: counting them costs a look at each directive. */
  wantsAssignments: boolean;
}

const mostDimensions = 4;
const mostRows = 5000;

/** Dimensions in which one directive may stand in several rows. */
const overlappingDimensions: readonly StatsDimension[] = [
  'TOPIC',
  'DEPARTMENT',
  'FAMILY',
  'THEME',
  'LEGAL_DOCUMENT',
  'ROLE',
];

/** @example isOverlapping(['MONTH', 'TOPIC']) // true */
export const isOverlapping = (groupBy: readonly StatsDimension[]): boolean =>
  groupBy.some((dimension) => overlappingDimensions.includes(dimension));

/** Refuses what cannot be answered as asked. @throws CodedError `BAD_INPUT` or `BAD_FILTER` */
export function checkQuestion(question: StatsQuestion): void {
  const { groupBy, orderBy, limit, compareTo, filter } = question;
  const bad = (message: string, at: string, hint: string) => new CodedError('BAD_INPUT', message, { at, hint });
  if (new Set(groupBy).size < groupBy.length) {
    throw bad('“groupBy” nêu một chiều hai lần.', 'groupBy', 'Mỗi chiều chỉ nêu một lần.');
  }
  if (groupBy.length > mostDimensions) {
    throw bad(`Nhóm theo tối đa ${mostDimensions} chiều.`, 'groupBy', 'Bớt chiều, hoặc hỏi nhiều lần.');
  }
  if (limit < 1 || limit > mostRows) {
    throw bad(`“limit” phải từ 1 đến ${mostRows}; đã nhận ${limit}.`, 'limit', `Chọn một số từ 1 đến ${mostRows}.`);
  }
  orderBy.forEach(({ by, key }, index) => {
    if (Boolean(by) === Boolean(key)) {
      throw bad(
        'Mỗi cách sắp xếp nêu “by” hoặc “key”, không nêu cả hai.',
        `orderBy.${index}`,
        'Giữ lại một trong hai.',
      );
    }
    if (key && !groupBy.includes(key)) {
      throw bad(
        `Không sắp xếp theo ${key} được vì không nhóm theo chiều này.`,
        `orderBy.${index}.key`,
        'Thêm chiều vào groupBy.',
      );
    }
  });
  if (compareTo) askedRange(filter);
}

/**
 * The period that a comparison starts from: `knownOn` with first and last day, in the filter itself or in its `and`.
 *
 * @throws CodedError `BAD_FILTER` where it has no beginning or no end
 */
export function askedRange(filter: DirectiveFilter): DayRange {
  const ranges = conjuncts(filter).flatMap(({ knownOn }) => (knownOn?.gte && knownOn.lte ? [knownOn] : []));
  const [range] = ranges;
  if (ranges.length === 1 && range?.gte && range.lte) return { from: range.gte, to: range.lte };
  throw new CodedError('BAD_FILTER', 'Muốn so sánh hai kỳ, bộ lọc phải nêu một khoảng ngày có đầu và cuối.', {
    at: 'filter.knownOn',
    hint: 'Thêm knownOn: { gte: "2025-01-01", lte: "2025-03-31" } vào bộ lọc.',
  });
}

/** The same filter over another period. */
export function withRange(filter: DirectiveFilter, { from, to }: DayRange): DirectiveFilter {
  const { knownOn, and } = filter;
  return {
    ...filter,
    ...(knownOn?.gte && knownOn.lte ? { knownOn: { ...knownOn, gte: from, lte: to } } : {}),
    ...(and ? { and: and.map((one) => withRange(one, { from, to })) } : {}),
  };
}
