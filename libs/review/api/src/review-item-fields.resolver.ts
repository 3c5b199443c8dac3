import { Directive, DirectiveLoaders } from '@giao-ban/directive-api';
import { Notice, NoticeLoaders, Outcome } from '@giao-ban/notice-api';
import { Calendar, CodedError, type TenantKey } from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReviewList } from './queue/review-list';
import { ReadingLoaders } from './reading.loaders';
import { Correction, type CorrectionTarget } from './types/correction.type';
import { ReadingDecision } from './types/reading-decision.type';
import { ReviewItem } from './types/review-item.type';

/** What an item or a decision is about. */
interface About {
  agencyId: string;
  noticeId: string;
  target: CorrectionTarget;
  targetId: string;
}

/** Finds what items and decisions are about, as it is today. */
@Injectable()
export class TargetFinder {
  constructor(
    private readonly notices: NoticeLoaders,
    private readonly directives: DirectiveLoaders,
    private readonly calendar: Calendar,
  ) {}

  async notice({ agencyId, noticeId }: About, context: object): Promise<Notice> {
    const key = { agencyId, id: noticeId, asOf: this.calendar.today() };
    const notice = await this.notices.notice.load(context, key);
    if (!notice) throw new CodedError('NOT_FOUND', 'Không còn thông báo của mục này.');
    return notice;
  }

  /** Null where a person said that it is no order. */
  async directive({ agencyId, target, targetId }: About, context: object): Promise<Directive | null> {
    if (target !== 'DIRECTIVE') return null;
    return this.directives.directive.load(context, { agencyId, id: targetId, asOf: this.calendar.today() });
  }

  async outcome({ agencyId, noticeId, target, targetId }: About, context: object): Promise<Outcome | null> {
    if (target !== 'OUTCOME') return null;
    const all = await this.notices.outcomes.load(context, { agencyId, id: noticeId });
    return all.find(({ id }) => id === targetId) ?? null;
  }

  /** After a write: what the rest of the request reads is asked again. */
  forget(context: object): void {
    this.notices.forget(context);
    this.directives.forget(context);
  }
}

const asItIs = {
  notice: 'The notice, as it is now.',
  directive: 'The order; null where it is about none, or none any more.',
};
const outcomeWords = 'The statement; null where it is about none, or none any more.';

/** What hangs on an item of the queue. */
@Resolver(() => ReviewItem)
export class ReviewItemFieldsResolver {
  constructor(
    private readonly find: TargetFinder,
    private readonly loaders: ReadingLoaders,
  ) {}

  @ResolveField(() => Int, { description: 'Decisions on its target so far, for `version` of the next one.' })
  async version(@Parent() { agencyId, targetId }: ReviewItem, @Context() context: object): Promise<number> {
    const corrections = await this.loaders.corrections.load(context, { agencyId, id: targetId });
    return Math.max(0, ...corrections.map(({ version }) => version));
  }

  @ResolveField(() => Notice, { description: asItIs.notice })
  notice(@Parent() item: ReviewItem, @Context() context: object): Promise<Notice> {
    return this.find.notice(item, context);
  }

  @ResolveField(() => Directive, { nullable: true, description: asItIs.directive })
  directive(@Parent() item: ReviewItem, @Context() context: object): Promise<Directive | null> {
    return this.find.directive(item, context);
  }

  @ResolveField(() => Outcome, { nullable: true, description: outcomeWords })
  outcome(@Parent() item: ReviewItem, @Context() context: object): Promise<Outcome | null> {
    return this.find.outcome(item, context);
  }
}

/** What a decision left behind. */
@Resolver(() => ReadingDecision)
export class ReadingDecisionFieldsResolver {
  constructor(
    private readonly find: TargetFinder,
    private readonly loaders: ReadingLoaders,
    private readonly list: ReviewList,
  ) {}

  @ResolveField(() => [Correction], { description: 'The decisions that were made or taken back.' })
  async corrections(@Parent() made: ReadingDecision, @Context() context: object): Promise<Correction[]> {
    const key: TenantKey = { agencyId: made.agencyId, id: made.targetId };
    const all = await this.loaders.corrections.load(context, key);
    return all.filter(({ id }) => made.corrections.includes(id));
  }

  @ResolveField(() => Notice, { description: asItIs.notice })
  notice(@Parent() made: ReadingDecision, @Context() context: object): Promise<Notice> {
    return this.find.notice(made, context);
  }

  @ResolveField(() => Directive, { nullable: true, description: asItIs.directive })
  directive(@Parent() made: ReadingDecision, @Context() context: object): Promise<Directive | null> {
    return this.find.directive(made, context);
  }

  @ResolveField(() => Outcome, { nullable: true, description: outcomeWords })
  outcome(@Parent() made: ReadingDecision, @Context() context: object): Promise<Outcome | null> {
    return this.find.outcome(made, context);
  }

  @ResolveField(() => Int, { description: 'How much still waits in `reviewQueue`, over all notices.', complexity: 20 })
  waiting(): Promise<number> {
    return this.list.count();
  }
}
