import { daysBetween } from '@giao-ban/shared-kernel';
import { Calendar, DateScalar } from '@giao-ban/shared-nest';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { asOfDescription } from '../as-of';
import { DirectiveLoaders } from '../directive.loaders';
import { DirectiveFilter } from '../filter/directive-filter.input';
import { CarryOver, CarryOverConnection, CarryOverMember, CarryOverOrder } from '../types/carry-over.type';
import { Directive } from '../types/directive.type';
import { CarryOverList } from './carry-over-list';

/** Work that is ordered again and again. */
@Resolver(() => CarryOver)
export class CarryOverResolver {
  constructor(
    private readonly list: CarryOverList,
    private readonly calendar: Calendar,
    private readonly loaders: DirectiveLoaders,
  ) {}

  @Query(() => CarryOverConnection, {
    description: 'Work that was ordered and then ordered again, one row per chain (nhiệm vụ chuyển kỳ).',
    complexity: 20,
  })
  carryOvers(
    @Args('filter', {
      type: () => DirectiveFilter,
      nullable: true,
      description: 'What the latest order of the chain must be.',
    })
    filter: DirectiveFilter | null | undefined,
    @Args('orderBy', { type: () => CarryOverOrder, defaultValue: CarryOverOrder.AGE, description: 'In which order.' })
    order: CarryOverOrder,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Rows of a page, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before.' })
    after: string | null | undefined,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfDescription })
    asOf: string | null | undefined,
  ): Promise<CarryOverConnection> {
    return this.list.page({
      filter: filter ?? {},
      order,
      first,
      after: after ?? null,
      asOf: asOf ?? this.calendar.today(),
    });
  }

  @ResolveField(() => [CarryOverMember], { description: 'Its orders, the oldest first, each as it was worded.' })
  async members(
    @Parent() { agencyId, lastId, asOf }: CarryOver,
    @Context() context: object,
  ): Promise<CarryOverMember[]> {
    const keys = await this.loaders.chain.load(context, { agencyId, id: lastId, asOf });
    const found = await Promise.all(keys.map((key) => this.loaders.directive.load(context, key)));
    const chain = found.filter((one) => one !== null);
    return chain.map(({ agencyId, id: directiveId, asOf, knownOn, text, bucket }, i) => {
      const before = chain[i - 1];
      return {
        agencyId,
        directiveId,
        asOf,
        day: knownOn,
        wording: text,
        status: bucket,
        daysSincePrevious: before ? daysBetween(before.knownOn, knownOn) : null,
      };
    });
  }
}

/** What hangs on one order of a chain. */
@Resolver(() => CarryOverMember)
export class CarryOverMemberResolver {
  constructor(private readonly loaders: DirectiveLoaders) {}

  @ResolveField(() => Directive, {
    nullable: true,
    description: 'The directive itself, for its notice, units, evidence.',
  })
  directive(
    @Parent() { agencyId, directiveId, asOf }: CarryOverMember,
    @Context() context: object,
  ): Promise<Directive | null> {
    return this.loaders.directive.load(context, { agencyId, id: directiveId, asOf });
  }
}
