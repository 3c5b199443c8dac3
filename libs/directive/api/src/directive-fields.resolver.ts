import { Notice, NoticeLoaders, Topic } from '@giao-ban/notice-api';
import { sharedPlaces } from '@giao-ban/directive-relations';
import { CodedError } from '@giao-ban/shared-nest';
import { Department, UnitLoaders } from '@giao-ban/unit-api';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DirectiveLoaders } from './directive.loaders';
import { bucketIfAccepted } from './evidence/bucket-if-accepted';
import { CompletionBucket } from './types/directive-enums';
import { CarryOver } from './types/carry-over.type';
import { Assignment, Directive } from './types/directive.type';
import { Evidence, SharedWords } from './types/evidence.type';
import { DirectiveReference } from './types/legal-document.type';
import { Theme } from './types/theme.type';

/** What hangs on a directive. */
@Resolver(() => Directive)
export class DirectiveFieldsResolver {
  constructor(
    private readonly loaders: DirectiveLoaders,
    private readonly notices: NoticeLoaders,
  ) {}

  @ResolveField(() => Notice, { description: 'The notice that orders it.' })
  async notice(@Parent() { agencyId, noticeId, asOf }: Directive, @Context() context: object): Promise<Notice> {
    const notice = await this.notices.notice.load(context, { agencyId, id: noticeId, asOf });
    if (!notice) throw new CodedError('NOT_FOUND', 'Không còn thông báo của nhiệm vụ này.');
    return notice;
  }

  @ResolveField(() => [Assignment], { description: 'Units and their roles, leaders first; empty where none is named.' })
  assignments(@Parent() directive: Directive, @Context() context: object): Promise<Assignment[]> {
    return this.loaders.assignments.load(context, directive);
  }

  @ResolveField(() => [Topic], { description: 'Its subjects, the most specific first.' })
  topics(@Parent() directive: Directive, @Context() context: object): Promise<Topic[]> {
    return this.loaders.topics.load(context, directive);
  }

  @ResolveField(() => [DirectiveReference], { description: 'Documents that it cites, in their order.' })
  async references(@Parent() directive: Directive, @Context() context: object): Promise<DirectiveReference[]> {
    const rows = await this.loaders.references.load(context, directive);
    return rows.map(({ raw, legalDocument }) => ({
      raw,
      relation: null,
      legalDocument: { ...legalDocument, asOf: directive.asOf },
    }));
  }

  @ResolveField(() => [Evidence], { description: 'What was said of it up to the day asked, the latest first.' })
  evidence(@Parent() directive: Directive, @Context() context: object): Promise<Evidence[]> {
    return this.loaders.evidence.load(context, directive);
  }

  @ResolveField(() => [Theme], { description: 'Recurring matters that it belongs to; mostly none.' })
  async themes(@Parent() directive: Directive, @Context() context: object): Promise<Theme[]> {
    const rows = await this.loaders.themes.load(context, directive);
    return rows.map((theme) => ({ ...theme, asOf: directive.asOf }));
  }

  @ResolveField(() => [Directive], {
    description:
      'The same work ordered before and again, oldest first, this one included; empty where it was ordered once.',
  })
  async carryOver(@Parent() directive: Directive, @Context() context: object): Promise<Directive[]> {
    const keys = await this.loaders.chain.load(context, directive);
    if (keys.length < 2) return [];
    const chain = await Promise.all(keys.map((key) => this.loaders.directive.load(context, key)));
    return chain.filter((one) => one !== null);
  }

  @ResolveField(() => CarryOver, {
    nullable: true,
    description: 'The chain that `carryOver` lists, with its age and how often it was given again; null without one.',
  })
  async carryOverChain(@Parent() directive: Directive, @Context() context: object): Promise<CarryOver | null> {
    const [first, second] = await this.loaders.chain.load(context, directive);
    return first && second ? this.loaders.carryOver.load(context, first) : null;
  }
}

/** What hangs on an assignment. */
@Resolver(() => Assignment)
export class AssignmentFieldsResolver {
  constructor(private readonly units: UnitLoaders) {}

  @ResolveField(() => Department, { nullable: true, description: 'The unit.' })
  department(@Parent() { agencyId, departmentId }: Assignment, @Context() context: object): Promise<Department | null> {
    return this.units.department.load(context, { agencyId, id: departmentId });
  }
}

/** What hangs on a piece of evidence. */
@Resolver(() => Evidence)
export class EvidenceFieldsResolver {
  constructor(
    private readonly notices: NoticeLoaders,
    private readonly loaders: DirectiveLoaders,
  ) {}

  @ResolveField(() => Directive, { description: 'The directive of which it speaks.' })
  async directive(@Parent() evidence: Evidence, @Context() context: object): Promise<Directive> {
    const { agencyId, directiveId, asOf } = evidence;
    const directive = await this.loaders.directive.load(context, { agencyId, id: directiveId, asOf });
    if (!directive) throw new CodedError('NOT_FOUND', 'Không còn nhiệm vụ của minh chứng này.');
    return directive;
  }

  @ResolveField(() => SharedWords, {
    description: 'What the order and the quote have in common, for marking; empty for a report by a person.',
    complexity: 2,
  })
  async sharedWords(@Parent() evidence: Evidence, @Context() context: object): Promise<SharedWords> {
    if (evidence.kind === 'person') return { directive: [], quote: [] };
    const { text } = await this.directive(evidence, context);
    const { order, statement } = sharedPlaces(text, evidence.quote);
    return { directive: order, quote: statement };
  }

  @ResolveField(() => CompletionBucket, {
    description:
      'The bucket in which the directive would stand on the day asked, were this evidence accepted (tình trạng nếu chấp nhận).',
    complexity: 2,
  })
  async bucketIfAccepted(@Parent() evidence: Evidence, @Context() context: object): Promise<CompletionBucket> {
    const { agencyId, directiveId, asOf } = evidence;
    const [directive, history] = await Promise.all([
      this.directive(evidence, context),
      this.loaders.evidence.load(context, { agencyId, id: directiveId, asOf }),
    ]);
    return bucketIfAccepted(asOf, directive, history, evidence);
  }

  @ResolveField(() => Notice, { nullable: true, description: "Where the quote stands; null for a person's report." })
  notice(
    @Parent() { sourceAgencyId: agencyId, sourceNoticeId, asOf }: Evidence,
    @Context() context: object,
  ): Promise<Notice | null> | null {
    if (sourceNoticeId === null) return null;
    return this.notices.notice.load(context, { agencyId, id: sourceNoticeId, asOf });
  }
}
