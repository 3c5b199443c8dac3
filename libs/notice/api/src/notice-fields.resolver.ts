import { CodedError } from '@giao-ban/shared-nest';
import { Agency, isSomewhere, Province, UnitLoaders } from '@giao-ban/unit-api';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NoticeLoaders } from './notice.loaders';
import { IngestFile } from './types/ingest-file.type';
import { Notice } from './types/notice.type';
import { Outcome } from './types/outcome.type';

/** What hangs on a notice. */
@Resolver(() => Notice)
export class NoticeFieldsResolver {
  constructor(
    private readonly loaders: NoticeLoaders,
    private readonly units: UnitLoaders,
  ) {}

  @ResolveField(() => Agency, { description: 'The issuing agency (cơ quan ban hành).' })
  async agency(@Parent() { agencyId }: Notice, @Context() context: object): Promise<Agency> {
    const agency = await this.units.agency.load(context, agencyId);
    if (!agency) throw new CodedError('NOT_FOUND', 'Không còn cơ quan ban hành của thông báo này.');
    return agency;
  }

  @ResolveField(() => Province, {
    nullable: true,
    description: 'The province of its time; null where nobody can tell.',
  })
  async province(@Parent() { agencyId }: Notice, @Context() context: object): Promise<Province | null> {
    const agency = await this.units.agency.load(context, agencyId);
    return agency && isSomewhere(agency.province) ? agency.province : null;
  }

  @ResolveField(() => String, {
    description: 'The reading text; every span points into it. Heavy: ask for it only where it is shown.',
    complexity: 5,
  })
  async text(@Parent() notice: Notice, @Context() context: object): Promise<string> {
    return (await this.loaders.text.load(context, notice))?.text ?? '';
  }

  @ResolveField(() => [Outcome], { description: 'What it says of past work, in its order (kết quả được nêu).' })
  outcomes(@Parent() notice: Notice, @Context() context: object): Promise<Outcome[]> {
    return this.loaders.outcomes.load(context, notice);
  }

  @ResolveField(() => Int, { description: 'How many statements on past work it makes.', complexity: 1 })
  outcomeCount(@Parent() notice: Notice, @Context() context: object): Promise<number> {
    return this.loaders.outcomeCount.load(context, notice);
  }

  @ResolveField(() => IngestFile, { description: 'The file that it came in.' })
  async file(@Parent() notice: Notice, @Context() context: object): Promise<IngestFile> {
    const file = await this.loaders.file.load(context, notice);
    if (!file) throw new CodedError('NOT_FOUND', 'Không còn thông tin về tệp của thông báo này.');
    return file;
  }
}
