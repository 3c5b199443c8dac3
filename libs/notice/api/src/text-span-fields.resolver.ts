import { placesOf } from '@giao-ban/notice-model';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NoticeLoaders } from './notice.loaders';
import { TextSpan } from './types/notice-parts.type';

/** Where a stretch of the reading text stands in the file as people see it. */
@Resolver(() => TextSpan)
export class TextSpanFieldsResolver {
  constructor(private readonly loaders: NoticeLoaders) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Page of the original on which it begins, from 1 (trang); null where the file has no pages.',
    complexity: 1,
  })
  async page(@Parent() { notice, start, end }: TextSpan, @Context() context: object): Promise<number | null> {
    const places = notice === undefined ? null : await this.loaders.places.load(context, notice);
    const [first] = places === null ? [] : placesOf(places, start, end);
    return first?.kind === 'box' ? first.page : null;
  }
}
