import { measureKeys, measures } from '@giao-ban/analytics-model';
import { registerEnumType } from '@nestjs/graphql';

/** What directives can be grouped by. */
export const StatsDimension = {
  PROVINCE: 'PROVINCE',
  AGENCY: 'AGENCY',
  NOTICE: 'NOTICE',
  DEPARTMENT: 'DEPARTMENT',
  FAMILY: 'FAMILY',
  TOPIC: 'TOPIC',
  THEME: 'THEME',
  LEGAL_DOCUMENT: 'LEGAL_DOCUMENT',
  ROLE: 'ROLE',
  BUCKET: 'BUCKET',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  HALF: 'HALF',
  YEAR: 'YEAR',
} as const;
export type StatsDimension = (typeof StatsDimension)[keyof typeof StatsDimension];

registerEnumType(StatsDimension, {
  name: 'StatsDimension',
  description:
    'What directives are grouped by. A directive may stand in several rows of DEPARTMENT, FAMILY, ROLE, TOPIC, THEME and LEGAL_DOCUMENT.',
  valuesMap: {
    PROVINCE: {
      description:
        'Province (tỉnh): of the time of the notice, by its code, or by its id (`bac-giang`) where the code was given to another one in 2025; with units TODAY that of today, by its code.',
    },
    AGENCY: { description: 'Issuing agency, or with units TODAY the one that it is part of now (cơ quan ban hành).' },
    NOTICE: { description: 'Notice (thông báo).' },
    DEPARTMENT: {
      description:
        'Unit with an assignment, leading or taking part; with units TODAY the one that confirmed lineage leads to (phòng, đơn vị).',
    },
    FAMILY: { description: 'Function of such a unit (nhóm chức năng).' },
    TOPIC: { description: 'Subject (chủ đề).' },
    THEME: { description: 'Recurring matter (nội dung lặp lại).' },
    LEGAL_DOCUMENT: { description: 'Cited document (văn bản viện dẫn).' },
    ROLE: { description: 'Role of a unit (chủ trì, phối hợp).' },
    BUCKET: { description: 'Completion bucket on the day (nhóm tiến độ).' },
    WEEK: { description: "ISO week of the notice's day, Monday first, `2025-W09` (tuần)." },
    MONTH: { description: "Month of the notice's day, `2025-03` (tháng)." },
    QUARTER: { description: "Quarter of the notice's day, `2025-Q1` (quý)." },
    HALF: { description: "Half year of the notice's day, `2025-H1` (6 tháng)." },
    YEAR: { description: "Year of the notice's day, `2025` (năm)." },
  },
});

/** Which period the asked one is compared with. */
export const Comparison = {
  PREVIOUS_PERIOD: 'PREVIOUS_PERIOD',
  SAME_PERIOD_LAST_YEAR: 'SAME_PERIOD_LAST_YEAR',
} as const;
export type Comparison = (typeof Comparison)[keyof typeof Comparison];

registerEnumType(Comparison, {
  name: 'Comparison',
  description:
    'Which period the asked one (knownOn gte and lte) is compared with; both as known on the same day (so sánh).',
  valuesMap: {
    PREVIOUS_PERIOD: {
      description: 'The period of the same length just before; whole months stay whole months (kỳ trước).',
    },
    SAME_PERIOD_LAST_YEAR: { description: 'The same days a year earlier (cùng kỳ năm trước).' },
  },
});

/** Keys of all measures, as the schema names them. */
export const MeasureKeyEnum = Object.fromEntries(measureKeys.map((key) => [key, key]));

registerEnumType(MeasureKeyEnum, {
  name: 'MeasureKey',
  description: 'A measure; label and formula of each are in `measures`.',
  valuesMap: Object.fromEntries(
    measureKeys.map((key) => [key, { description: `${measures[key].label}. ${measures[key].formulaEn}` }]),
  ),
});
