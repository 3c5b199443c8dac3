import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How a theme develops. */
export const ThemeTrend = { GROWING: 'GROWING', STEADY: 'STEADY', FADING: 'FADING', NEW: 'NEW' } as const;
export type ThemeTrend = (typeof ThemeTrend)[keyof typeof ThemeTrend];

registerEnumType(ThemeTrend, {
  name: 'ThemeTrend',
  description:
    'How a theme develops: its directives of the last six months against the six months before, counted back from the month of the latest notice known on the day (xu hướng).',
  valuesMap: {
    NEW: { description: 'First seen within the last six months, while older notices are there (mới xuất hiện).' },
    GROWING: { description: 'At least half as many again as before, and two or more (đang tăng).' },
    FADING: { description: 'At most two thirds of what it was before, or none any more (đang giảm).' },
    STEADY: { description: 'Neither (ổn định).' },
  },
});

@ObjectType({ description: 'How often a theme was ordered in one month.' })
export class ThemePoint {
  @Field({ description: 'Month, `2025-03`.' })
  month!: string;

  @Field(() => Int, { description: 'Directives of that month; months without any are left out.' })
  directives!: number;
}

@ObjectType({ description: 'A matter that recurs over notices, units or provinces (nội dung lặp lại).' })
export class Theme {
  asOf!: string;

  @Field(() => ID, { description: 'Stable id, for filters.' })
  id!: string;

  @Field({ description: "A short Vietnamese phrase in its members' own words." })
  label!: string;
}

/** All figures of one theme on one day. */
export interface ThemeFacts {
  id: string;
  asOf: string;
  memberCount: number;
  noticeCount: number;
  firstSeen: string;
  lastSeen: string;
  provinces: { code: string; name: string }[];
  months: ThemePoint[];
}
