import { Calendar, DateScalar } from '@giao-ban/shared-nest';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { IngestFileList } from './lists/ingest-file-list';
import { NoticeFilter, NoticeOrder } from './lists/notice-filter.input';
import { NoticeList } from './lists/notice-list';
import { IngestFileConnection } from './types/ingest-file.type';
import { IngestState } from './types/notice-enums';
import { Notice, NoticeConnection } from './types/notice.type';

const asOfWords = 'The day whose knowledge is asked for; today unless given (tính đến ngày).';

/** Questions for notices and for the files they came in. */
@Resolver(() => Notice)
export class NoticeResolver {
  constructor(
    private readonly list: NoticeList,
    private readonly files: IngestFileList,
    private readonly calendar: Calendar,
  ) {}

  @Query(() => NoticeConnection, {
    description: 'Notices and reports by the day they are known from (danh sách thông báo).',
  })
  notices(
    @Args('filter', { type: () => NoticeFilter, nullable: true, description: 'Which notices.' })
    filter: NoticeFilter | null | undefined,
    @Args('orderBy', { type: () => NoticeOrder, nullable: true, description: 'Latest first unless given.' })
    orderBy: NoticeOrder | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Rows of a page, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before.' })
    after: string | null | undefined,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfWords }) asOf: string | null | undefined,
  ): Promise<NoticeConnection> {
    return this.list.page({
      filter: filter ?? {},
      direction: orderBy?.direction ?? 'DESC',
      first,
      after: after ?? null,
      asOf: asOf ?? this.calendar.today(),
    });
  }

  @Query(() => Notice, { description: 'One notice; `NOT_FOUND` where there is none.' })
  notice(
    @Args('id', { type: () => ID, description: 'Id of the notice.' }) id: string,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: asOfWords }) asOf: string | null | undefined,
  ): Promise<Notice> {
    return this.list.one(id, asOf ?? this.calendar.today());
  }

  @Query(() => IngestFileConnection, { description: 'Received files and what became of each, the latest first.' })
  ingestFiles(
    @Args('state', { type: () => IngestState, nullable: true, description: 'Only files in this state.' })
    state: IngestState | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Rows of a page, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before.' })
    after: string | null | undefined,
  ): Promise<IngestFileConnection> {
    return this.files.page(state ?? null, first, after ?? null);
  }
}
