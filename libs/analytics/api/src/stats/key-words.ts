import { completionBucketLabels } from '@giao-ban/directive-model';
import { CompletionBucket } from '@giao-ban/directive-api';
import { familyOf, UnitView } from '@giao-ban/unit-api';
import { provinceNames } from '@giao-ban/unit-model';
import type { StatsDimension } from '../types/stats-enums';
import type { StatsKey } from '../types/stats.type';
import { isTime, periodKey } from './time-dimension';

const notStated: Readonly<Partial<Record<StatsDimension, string>>> = {
  PROVINCE: 'Chưa rõ tỉnh',
  DEPARTMENT: 'Chưa rõ đơn vị',
  FAMILY: 'Chưa rõ nhóm chức năng',
  ROLE: 'Chưa rõ đơn vị',
  TOPIC: 'Chưa rõ chủ đề',
  THEME: 'Không lặp lại',
  LEGAL_DOCUMENT: 'Không viện dẫn văn bản',
};

const roles = new Map([
  ['LEAD', 'Chủ trì'],
  ['COOPERATE', 'Phối hợp'],
]);

const buckets: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(CompletionBucket).map((bucket) => [bucket, completionBucketLabels[bucket].vi]),
);

/**
 * The key of a row, in words.
 *
 * @param label what the database calls it, where it does
 * @example statsKey('MONTH', '2025-03-01', null, 'AS_ISSUED').label // 'Tháng 3/2025'
 */
export function statsKey(
  dimension: StatsDimension,
  key: string | null,
  label: string | null,
  view: UnitView,
): StatsKey {
  if (key === null) return { dimension, value: null, label: notStated[dimension] ?? 'Chưa rõ', from: null, to: null };
  if (isTime(dimension)) return { dimension, ...periodKey(dimension, key) };
  const value =
    dimension === 'PROVINCE' ? provinceKey(key, view) : { value: key, label: words(dimension, key) ?? label ?? key };
  return { dimension, ...value, from: null, to: null };
}

/** By its code, which today no two provinces share; among all of the past some did. */
function provinceKey(id: string, view: UnitView): Pick<StatsKey, 'value' | 'label'> {
  const province = provinceNames(id);
  if (!province) return { value: id, label: id };
  return view === UnitView.TODAY
    ? { value: province.code, label: province.name }
    : { value: province.key, label: province.label };
}

function words(dimension: StatsDimension, key: string): string | undefined {
  if (dimension === 'FAMILY') return familyOf(key).label;
  if (dimension === 'ROLE') return roles.get(key);
  return dimension === 'BUCKET' ? buckets[key] : undefined;
}
