import { Calendar, DateScalar } from '@giao-ban/shared-nest';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { DirectiveFilter } from './filter/directive-filter.input';
import { DirectiveList } from './lists/directive-list';
import { DirectiveOrder } from './lists/directive-order';
import { asOfDescription } from './as-of';
import { Directive, DirectiveConnection } from './types/directive.type';

/** Questions for directives. */
@Resolver(() => Directive)
export class DirectiveResolver {
  constructor(
    private readonly list: DirectiveList,
    private readonly calendar: Calendar,
  ) {}

  @Query(() => DirectiveConnection, { description: 'Directives that match, page by page (danh sách nhiệm vụ).' })
  directives(
    @Args('filter', { type: () => DirectiveFilter, nullable: true, description: 'Which directives.' })
    filter: DirectiveFilter | null | undefined,
    @Args('orderBy', {
      type: () => DirectiveOrder,
      nullable: true,
      description: 'By the notice, latest first, unless given.',
    })
    orderBy: DirectiveOrder | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Rows of a page, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before.' })
    after: string | null | undefined,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfDescription })
    asOf: string | null | undefined,
  ): Promise<DirectiveConnection> {
    return this.list.page({
      filter: filter ?? {},
      order: orderBy ?? { field: 'KNOWN_ON', direction: 'DESC' },
      first,
      after: after ?? null,
      asOf: asOf ?? this.calendar.today(),
    });
  }

  @Query(() => Directive, { description: 'One directive; `NOT_FOUND` where there is none on that day.' })
  directive(
    @Args('id', { type: () => ID, description: 'Id of the directive.' }) id: string,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfDescription })
    asOf: string | null | undefined,
  ): Promise<Directive> {
    return this.list.one(id, asOf ?? this.calendar.today());
  }
}
