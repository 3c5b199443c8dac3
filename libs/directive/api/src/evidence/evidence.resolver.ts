import { OutcomeStatus } from '@giao-ban/notice-api';
import { actorOf, Calendar, DateScalar, type TenantKey } from '@giao-ban/shared-nest';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { DirectiveLoaders } from '../directive.loaders';
import { DirectiveFilter } from '../filter/directive-filter.input';
import { EvidenceDecision } from '../types/directive-enums';
import { Evidence, EvidenceConnection } from '../types/evidence.type';
import { decideEvidence } from '../verbs/decide-evidence';
import { reportStatus } from '../verbs/report-status';
import { withdrawReport } from '../verbs/withdraw-report';
import { EvidenceList } from './evidence-list';

const version = { type: () => Int, description: 'The version that was seen; `STALE_VERSION` where it has moved on.' };
const by = {
  type: () => String,
  nullable: true,
  description: 'Name of the person who writes, up to 100 characters, for the audit trail (người thực hiện).',
};

/** People decide what became of an order. */
@Resolver(() => Evidence)
export class EvidenceResolver {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: Calendar,
    private readonly list: EvidenceList,
    private readonly loaders: DirectiveLoaders,
  ) {}

  @Query(() => EvidenceConnection, {
    description:
      'Evidence that the machine proposes and nobody has decided on, the newest first (minh chứng chờ xác nhận).',
  })
  reviewEvidence(
    @Args('filter', { type: () => DirectiveFilter, nullable: true, description: 'Of which directives.' })
    filter: DirectiveFilter | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Rows of a page, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before.' })
    after: string | null | undefined,
  ): Promise<EvidenceConnection> {
    return this.list.toReview({ filter: filter ?? {}, first, after: after ?? null, asOf: this.calendar.today() });
  }

  @Mutation(() => Evidence, {
    description:
      "Puts a person's decision over the machine's; it counts at once and survives recomputation (chấp nhận hoặc bác bỏ minh chứng). Undone by deciding again.",
  })
  async decideEvidence(
    @Args('id', { type: () => ID, description: 'Id of the evidence.' }) id: string,
    @Args('decision', {
      type: () => EvidenceDecision,
      description: "`PROPOSED` takes people's decision off: the machine's own holds again (trả lại cho máy).",
    })
    decision: EvidenceDecision,
    @Args('version', version) seen: number,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<Evidence> {
    return this.shown(context, await decideEvidence(this.source, actorOf(name), { id, decision, version: seen }));
  }

  @Mutation(() => Evidence, {
    description:
      'Writes down what a person knows of a directive; it is known from today on and counts at once (cập nhật tình trạng). Undone by `withdrawReport`.',
  })
  async reportStatus(
    @Args('directiveId', { type: () => ID, description: 'Id of the directive.' }) directiveId: string,
    @Args('status', { type: () => OutcomeStatus, description: 'How far the work is.' }) status: OutcomeStatus,
    @Args('on', {
      type: () => DateScalar,
      description: "The day on which it happened: from the directive's own day up to today (ngày diễn ra).",
    })
    on: string,
    @Args('note', { type: () => String, nullable: true, description: 'In own words, up to 2000 characters (ghi chú).' })
    note: string | null | undefined,
    @Args('attachment', {
      type: () => ID,
      nullable: true,
      description:
        'Id of a file sent to `/files/attachments` for this directive, up to 20 MB: PDF, picture, Word, Excel (tệp kèm theo).',
    })
    attachment: string | null | undefined,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<Evidence> {
    const asked = { directiveId, status, on, note: note ?? null, attachment: attachment ?? null };
    return this.shown(context, await reportStatus(this.source, actorOf(name), asked, this.calendar.today()));
  }

  @Mutation(() => Evidence, {
    description: "Takes a person's report back: it is kept, rejected, and counts no more (rút báo cáo).",
  })
  async withdrawReport(
    @Args('evidenceId', { type: () => ID, description: 'Id of the report.' }) evidenceId: string,
    @Args('version', version) seen: number,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<Evidence> {
    return this.shown(context, await withdrawReport(this.source, actorOf(name), { id: evidenceId, version: seen }));
  }

  private shown(context: object, key: TenantKey): Promise<Evidence> {
    this.loaders.forget(context);
    return this.list.one(key, this.calendar.today());
  }
}
