import { ageingBands, type AgeingBandKey } from '@giao-ban/analytics-model';
import { registerEnumType } from '@nestjs/graphql';

/** Length of one step of a series. */
export const TimeStep = { MONTH: 'MONTH', QUARTER: 'QUARTER', YEAR: 'YEAR' } as const;
export type TimeStep = (typeof TimeStep)[keyof typeof TimeStep];

registerEnumType(TimeStep, {
  name: 'TimeStep',
  description: 'Length of one step of a series over time (bước thời gian).',
  valuesMap: {
    MONTH: { description: 'Month by month (tháng).' },
    QUARTER: { description: 'Quarter by quarter (quý).' },
    YEAR: { description: 'Year by year (năm).' },
  },
});

const words: Readonly<Record<AgeingBandKey, string>> = {
  UP_TO_30: '1 to 30 days past the deadline (quá hạn đến 30 ngày).',
  FROM_31_TO_60: '31 to 60 days (quá hạn 31–60 ngày).',
  FROM_61_TO_120: '61 to 120 days (quá hạn 61–120 ngày).',
  OVER_120: 'More than 120 days (quá hạn trên 120 ngày).',
};

/** Bands of overdue work, as the schema names them. */
export const AgeingBandEnum = Object.fromEntries(ageingBands.map(({ key }) => [key, key]));

registerEnumType(AgeingBandEnum, {
  name: 'AgeingBand',
  description: 'How long work is past its stated deadline (tuổi quá hạn).',
  valuesMap: Object.fromEntries(ageingBands.map(({ key }) => [key, { description: words[key] }])),
});
