import { addMonths } from '@giao-ban/shared-kernel';
import { Calendar, CodedError, DateScalar } from '@giao-ban/shared-nest';
import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { asOfDescription } from '../as-of';
import { ThemeBands } from '../types/theme.type';
import { ThemeList } from './theme-list';
import { ThemeFilter, ThemeOrder } from './theme.inputs';
import { ThemeLoaders } from './theme.loaders';

const mostMonths = 120;

/** Themes as bands over time. */
@Resolver(() => ThemeBands)
export class ThemeBandsResolver {
  constructor(
    private readonly list: ThemeList,
    private readonly loaders: ThemeLoaders,
    private readonly calendar: Calendar,
  ) {}

  @Query(() => ThemeBands, { description: 'Themes as bands over the same months (nội dung lặp lại).', complexity: 40 })
  async themeBands(
    @Args('filter', { type: () => ThemeFilter, nullable: true, description: 'Which themes.' })
    filter: ThemeFilter | null | undefined,
    @Args('orderBy', { type: () => ThemeOrder, defaultValue: ThemeOrder.MEMBERS, description: 'In which order.' })
    orderBy: ThemeOrder,
    @Args('first', { type: () => Int, defaultValue: 12, description: 'How many themes, 1 to 100.' }) first: number,
    @Args('months', { type: () => Int, defaultValue: 24, description: 'How many months, 1 to 120.' }) months: number,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfDescription })
    asOf: string | null | undefined,
    @Context() context: object,
  ): Promise<ThemeBands> {
    const day = asOf ?? this.calendar.today();
    const span = await this.loaders.span.load(context, day);
    const shown = monthsUpTo(span?.last ?? day, months);
    const themes = await this.list.find(filter ?? {}, orderBy, first, day);
    const bands = themes.map(async (theme) => {
      const facts = await this.loaders.facts.load(context, theme);
      const counted = new Map(facts?.months.map(({ month, directives }) => [month, directives]));
      return { theme, counts: shown.map((month) => counted.get(month) ?? 0) };
    });
    return { months: shown, bands: await Promise.all(bands) };
  }
}

function monthsUpTo(lastDay: string, count: number): string[] {
  if (count < 1 || count > mostMonths) {
    throw new CodedError('BAD_INPUT', `Số tháng phải từ 1 đến ${mostMonths}.`, { at: 'months' });
  }
  const last = `${lastDay.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, i) => addMonths(last, i + 1 - count).slice(0, 7));
}
