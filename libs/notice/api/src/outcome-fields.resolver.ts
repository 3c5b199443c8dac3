import { Calendar } from '@giao-ban/shared-nest';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NoticeLoaders } from './notice.loaders';
import { IngestFile } from './types/ingest-file.type';
import { Topic } from './types/notice-parts.type';
import { Notice } from './types/notice.type';
import { Outcome } from './types/outcome.type';

/** What hangs on a statement on past work. */
@Resolver(() => Outcome)
export class OutcomeFieldsResolver {
  constructor(private readonly loaders: NoticeLoaders) {}

  @ResolveField(() => [Topic], { description: 'Its subjects, the most specific first.' })
  async topics(@Parent() { topicCodes }: Outcome, @Context() context: object): Promise<Topic[]> {
    const topics = await Promise.all(topicCodes.map((code) => this.loaders.topic.load(context, code)));
    return topics.flatMap(
      (topic, index) => topic ?? { code: topicCodes[index] ?? '', label: topicCodes[index] ?? '', covers: '' },
    );
  }
}

/** What hangs on a received file. */
@Resolver(() => IngestFile)
export class IngestFileFieldsResolver {
  constructor(
    private readonly loaders: NoticeLoaders,
    private readonly calendar: Calendar,
  ) {}

  @ResolveField(() => Notice, { nullable: true, description: 'The notice that it holds; null where none was stored.' })
  notice(@Parent() { agencyId, noticeId }: IngestFile, @Context() context: object): Promise<Notice | null> | null {
    if (noticeId === null) return null;
    return this.loaders.notice.load(context, { agencyId, id: noticeId, asOf: this.calendar.today() });
  }
}
