import { Notice } from '@giao-ban/notice-api';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DirectiveLoaders } from './directive.loaders';
import { Directive } from './types/directive.type';

/** The directives of a notice: a notice knows none of them itself. */
@Resolver(() => Notice)
export class NoticeDirectivesResolver {
  constructor(private readonly loaders: DirectiveLoaders) {}

  @ResolveField(() => [Directive], {
    description: 'The work that it orders, in its order (nhiệm vụ được giao).',
    complexity: 10,
  })
  directives(@Parent() notice: Notice, @Context() context: object): Promise<Directive[]> {
    return this.loaders.ofNotice.load(context, notice);
  }

  @ResolveField(() => Int, { description: 'How many directives it holds.', complexity: 1 })
  directiveCount(@Parent() notice: Notice, @Context() context: object): Promise<number> {
    return this.loaders.countOfNotice.load(context, notice);
  }
}
