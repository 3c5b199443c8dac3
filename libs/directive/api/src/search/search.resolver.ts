import { NoticeLoaders } from '@giao-ban/notice-api';
import { Calendar, DateScalar } from '@giao-ban/shared-nest';
import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { asOfDescription } from '../as-of';
import { DirectiveLoaders } from '../directive.loaders';
import { SearchHit, SearchResult } from '../types/search.type';
import { type FoundPlace, Search } from './search';
import { snippetOf } from './snippet';

/** The search box. */
@Resolver(() => SearchResult)
export class SearchResolver {
  constructor(
    private readonly search: Search,
    private readonly directives: DirectiveLoaders,
    private readonly notices: NoticeLoaders,
    private readonly calendar: Calendar,
  ) {}

  @Query(() => SearchResult, {
    name: 'search',
    description:
      'Finds all the words, tones and case ignored, in directives and in titles and numbers of notices (tìm kiếm không dấu).',
  })
  async find(
    @Args('text', { description: 'Words in any order; the last one may be a beginning.' }) text: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many hits, 1 to 100.' }) first: number,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfDescription })
    asOf: string | null | undefined,
    @Context() context: object,
  ): Promise<SearchResult> {
    const day = asOf ?? this.calendar.today();
    const places = await this.search.find(text, first, day);
    const hits = await Promise.all(places.map((place) => this.hit(place, text, day, context)));
    const count = () => this.search.count(text, day);
    return {
      hits: hits.filter((hit) => hit !== null),
      get totalCount() {
        return count();
      },
    };
  }

  private async hit(place: FoundPlace, typed: string, asOf: string, context: object): Promise<SearchHit | null> {
    const { agencyId, directiveId, noticeId, text } = place;
    const [directive, notice] = await Promise.all([
      directiveId === null ? null : this.directives.directive.load(context, { agencyId, id: directiveId, asOf }),
      this.notices.notice.load(context, { agencyId, id: noticeId, asOf }),
    ]);
    return notice && { directive, notice, ...snippetOf(text, typed) };
  }
}
