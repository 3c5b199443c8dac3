import { type Actor, actorOf } from '@giao-ban/shared-nest';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { DirectiveCorrection, NoticeCorrection, OutcomeCorrection } from './correction.inputs';
import { ReviewFilter } from './queue/review-filter.input';
import { ReviewList } from './queue/review-list';
import { ReadingLoaders } from './reading.loaders';
import { RelationsLater } from './relations-later';
import { TargetFinder } from './review-item-fields.resolver';
import { CorrectionTarget } from './types/correction.type';
import { ReadingDecision } from './types/reading-decision.type';
import { ReviewItemConnection } from './types/review-item.type';
import { addDirective } from './verbs/add-directive';
import { noticeValues } from './verbs/checked-values';
import { correctReading, type AskedCorrection, type WrittenCorrections } from './verbs/correct-reading';
import { agreedValues, directiveValues, outcomeValues } from './verbs/field-values';
import { withdrawCorrection } from './verbs/withdraw-correction';

const idOf = (what: string) => ({ type: () => ID, description: `Id of the ${what}.` });
const seen = { type: () => Int, description: 'The version that was seen; `STALE_VERSION` where it has moved on.' };
const reason = { type: () => String, nullable: true, description: 'Why, in own words, up to 1000 characters (lý do).' };
const person = {
  type: () => String,
  nullable: true,
  description: 'Name of the person who writes, up to 100 characters, for the audit trail (người thực hiện).',
};
const overlays =
  'It lies over the reading, counts at once and survives reading the file again. Undone by `withdrawCorrection`.';

/** People put readings right. */
@Resolver(() => ReadingDecision)
export class CorrectionResolver {
  constructor(
    private readonly source: DataSource,
    private readonly list: ReviewList,
    private readonly loaders: ReadingLoaders,
    private readonly find: TargetFinder,
    private readonly relations: RelationsLater,
  ) {}

  @Query(() => ReviewItemConnection, {
    description:
      'Doubtful readings that wait for a person: unsure values, warnings, notices to look at; the least sure first (hàng đợi kiểm tra).',
  })
  reviewQueue(
    @Args('filter', { type: () => ReviewFilter, nullable: true, description: 'Which of them.' })
    filter: ReviewFilter | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'Rows of a page, 1 to 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before.' })
    after: string | null | undefined,
  ): Promise<ReviewItemConnection> {
    return this.list.page({ filter: filter ?? {}, first, after: after ?? null });
  }

  @Mutation(() => ReadingDecision, {
    description: `Says what the heading of a notice really says (sửa thông tin thông báo). ${overlays}`,
  })
  correctNotice(
    @Args('id', idOf('notice')) targetId: string,
    @Args('values', { type: () => NoticeCorrection, description: 'The fields to put right.' }) given: NoticeCorrection,
    @Args('version', seen) version: number,
    @Args('why', reason) why: string | null | undefined,
    @Args('by', person) by: string | null | undefined,
    @Context() context: object,
  ): Promise<ReadingDecision> {
    const values = noticeValues(given);
    return this.correct(context, by, { target: 'NOTICE', targetId, version, why: why ?? null, values: () => values });
  }

  @Mutation(() => ReadingDecision, {
    description: `Says what an order really says, or that it is none (sửa nhiệm vụ). ${overlays}`,
  })
  correctDirective(
    @Args('id', idOf('directive')) targetId: string,
    @Args('values', { type: () => DirectiveCorrection, description: 'The fields to put right.' })
    given: DirectiveCorrection,
    @Args('version', seen) version: number,
    @Args('why', reason) why: string | null | undefined,
    @Args('by', person) by: string | null | undefined,
    @Context() context: object,
  ): Promise<ReadingDecision> {
    return this.correct(context, by, {
      ...{ target: 'DIRECTIVE', targetId, version, why: why ?? null },
      values: (manager, hand) => directiveValues(manager, hand, given),
    });
  }

  @Mutation(() => ReadingDecision, {
    description: `Says what a statement on past work really says, or that it is none (sửa kết quả được nêu). ${overlays}`,
  })
  correctOutcome(
    @Args('id', idOf('outcome')) targetId: string,
    @Args('values', { type: () => OutcomeCorrection, description: 'The fields to put right.' })
    given: OutcomeCorrection,
    @Args('version', seen) version: number,
    @Args('why', reason) why: string | null | undefined,
    @Args('by', person) by: string | null | undefined,
    @Context() context: object,
  ): Promise<ReadingDecision> {
    return this.correct(context, by, {
      ...{ target: 'OUTCOME', targetId, version, why: why ?? null },
      values: (manager, hand) => outcomeValues(manager, hand, given),
    });
  }

  @Mutation(() => ReadingDecision, {
    description: `Marks words as an order that the machine did not see (thêm nhiệm vụ bị bỏ sót). ${overlays}`,
  })
  async addDirective(
    @Args('noticeId', idOf('notice')) noticeId: string,
    @Args('start', { type: () => Int, description: 'Where it begins in the reading text.' }) start: number,
    @Args('end', { type: () => Int, description: 'Where it ends; this position is outside.' }) end: number,
    @Args('why', reason) why: string | null | undefined,
    @Args('by', person) by: string | null | undefined,
    @Context() context: object,
  ): Promise<ReadingDecision> {
    const actor = actorOf(by);
    return this.shown(
      context,
      actor,
      await addDirective(this.source, actor, { noticeId, start, end, why: why ?? null }),
    );
  }

  @Mutation(() => ReadingDecision, {
    description:
      'Agrees with what the machine read: the item waits no more, and the value stays when rules change (xác nhận máy đọc đúng). Undone by `withdrawCorrection`.',
  })
  confirmReading(
    @Args('target', { type: () => CorrectionTarget, description: 'What it is about.' }) target: CorrectionTarget,
    @Args('id', idOf('notice, directive or outcome')) targetId: string,
    @Args('fields', { type: () => [String], description: 'The fields as the queue names them.' }) fields: string[],
    @Args('version', seen) version: number,
    @Args('by', person) by: string | null | undefined,
    @Context() context: object,
  ): Promise<ReadingDecision> {
    const values: AskedCorrection['values'] = (_, hand) => agreedValues(hand, fields);
    return this.correct(context, by, { target, targetId, version, why: null, values });
  }

  @Mutation(() => ReadingDecision, {
    description: 'Takes a decision back: what the machine read holds again (rút chỉnh sửa).',
  })
  async withdrawCorrection(
    @Args('id', idOf('correction')) id: string,
    @Args('version', seen) version: number,
    @Args('by', person) by: string | null | undefined,
    @Context() context: object,
  ): Promise<ReadingDecision> {
    const actor = actorOf(by);
    return this.shown(context, actor, await withdrawCorrection(this.source, actor, { id, version }));
  }

  private async correct(
    context: object,
    by: string | null | undefined,
    asked: AskedCorrection,
  ): Promise<ReadingDecision> {
    const actor = actorOf(by);
    return this.shown(context, actor, await correctReading(this.source, actor, asked));
  }

  private shown(context: object, actor: Actor, { changed, ...written }: WrittenCorrections): ReadingDecision {
    this.loaders.forget(context);
    this.find.forget(context);
    if (changed) this.relations.soon(written.agencyId, actor.name);
    return written;
  }
}
