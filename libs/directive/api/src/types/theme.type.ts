import { DateTimeScalar } from '@giao-ban/shared-nest';
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

@ObjectType({ description: 'How often one unit was given a theme.' })
export class ThemeUnit {
  agencyId!: string;
  departmentId!: string;

  @Field(() => Int, { description: 'Directives of the theme that it leads or takes part in.' })
  directives!: number;
}

/** What a person did to a theme; the same words in the store. */
export const ThemeEditKind = { RENAME: 'rename', MERGE: 'merge', SPLIT: 'split', PIN: 'pin' } as const;
export type ThemeEditKind = (typeof ThemeEditKind)[keyof typeof ThemeEditKind];

registerEnumType(ThemeEditKind, {
  name: 'ThemeEditKind',
  description: 'What a person did to a theme.',
  valuesMap: {
    RENAME: { description: 'Gave it a name (đổi tên).' },
    MERGE: { description: 'Took other themes into it (gộp).' },
    SPLIT: { description: 'Made a theme of its own of some members (tách).' },
    PIN: { description: 'Held on to it (ghim).' },
  },
});

@ObjectType({
  description:
    'What a person did to a theme; it is applied again whenever themes are computed (chỉnh sửa nội dung lặp lại).',
})
export class ThemeEdit {
  @Field(() => ID, { description: 'Id, for `undoThemeEdit`.' })
  id!: string;

  @Field(() => ThemeEditKind, { description: 'What was done.' })
  kind!: ThemeEditKind;

  @Field(() => String, { nullable: true, description: 'The name given; null where none was.' })
  label!: string | null;

  @Field(() => [String], { description: 'Names of the themes that were taken in or made.' })
  otherLabels!: string[];

  @Field({ description: 'Who did it.' })
  editedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'A matter that recurs over notices, units or provinces (nội dung lặp lại).' })
export class Theme {
  asOf!: string;

  @Field(() => ID, { description: 'Stable id, for filters.' })
  id!: string;

  @Field({ description: "A short Vietnamese phrase in its members' own words, or the name that a person gave." })
  label!: string;

  @Field({ description: 'What it is called by itself, where no person names it.' })
  foundLabel!: string;

  @Field({ description: 'A person holds on to it: it keeps its members whatever is found later (đã ghim).' })
  pinned!: boolean;

  @Field(() => Int, { description: 'Grows with every edit; an edit names the version that was seen.' })
  version!: number;
}

@ObjectType({ description: 'One theme over the months of a picture: a band (dải).' })
export class ThemeBand {
  @Field(() => Theme, { description: 'The theme.' })
  theme!: Theme;

  @Field(() => [Int], { description: 'Directives in each month, 0 where there are none.' })
  counts!: number[];
}

@ObjectType({ description: 'Themes as bands over the same months (nội dung lặp lại theo tháng).' })
export class ThemeBands {
  @Field(() => [String], { description: 'The months, `2025-03`, up to that of the latest notice known on the day.' })
  months!: string[];

  @Field(() => [ThemeBand], { description: 'One band per theme, in the order asked.' })
  bands!: ThemeBand[];
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
  units: ThemeUnit[];
  months: ThemePoint[];
}
