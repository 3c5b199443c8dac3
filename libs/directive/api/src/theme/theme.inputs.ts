import { StringFilter, TextFilter } from '@giao-ban/shared-nest';
import { UnitView } from '@giao-ban/unit-api';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';

/** Which themes are meant. */
@InputType({ description: 'Which themes are meant: those with a member that meets each condition.' })
export class ThemeFilter {
  @Field(() => UnitView, {
    nullable: true,
    description: 'Under which organisation the province is meant; AS_ISSUED unless given.',
  })
  units?: UnitView | null;

  @Field(() => StringFilter, { nullable: true, description: 'Province code of a member.' })
  province?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Topic code of a member.' })
  topic?: StringFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'Words of a member.' })
  text?: TextFilter | null;
}

/** How themes are listed. */
export const ThemeOrder = {
  MEMBERS: 'MEMBERS',
  LAST_SEEN: 'LAST_SEEN',
  FIRST_SEEN: 'FIRST_SEEN',
  GROWTH: 'GROWTH',
} as const;
export type ThemeOrder = (typeof ThemeOrder)[keyof typeof ThemeOrder];

registerEnumType(ThemeOrder, {
  name: 'ThemeOrder',
  description: 'How themes are listed.',
  valuesMap: {
    MEMBERS: { description: 'Most directives first.' },
    LAST_SEEN: { description: 'Most recently seen first.' },
    FIRST_SEEN: { description: 'Most recently begun first.' },
    GROWTH: { description: 'Strongest growth first: last six months less the six before.' },
  },
});
