import { Directive } from '@giao-ban/directive-api';
import { Notice, Outcome } from '@giao-ban/notice-api';
import type { RequestLoader, TenantKey } from '@giao-ban/shared-nest';
import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReviewList } from './queue/review-list';
import { findingsOf, type ReadingFacts, ReadingLoaders } from './reading.loaders';
import { Reading } from './types/correction.type';

const description = 'How it was read, and what people say of it (cách đọc và chỉnh sửa).';

async function readingOf(
  loaders: ReadingLoaders,
  facts: RequestLoader<TenantKey, ReadingFacts | null>,
  key: TenantKey,
  context: object,
): Promise<Reading> {
  const [read, corrections] = await Promise.all([facts.load(context, key), loaders.corrections.load(context, key)]);
  return {
    parserVersion: read?.parserVersion ?? '',
    version: Math.max(0, ...corrections.map(({ version }) => version)),
    findings: findingsOf(read?.found),
    corrections,
  };
}

/** How a notice was read: a notice knows nothing of it itself. */
@Resolver(() => Notice)
export class NoticeReadingResolver {
  constructor(
    private readonly loaders: ReadingLoaders,
    private readonly list: ReviewList,
  ) {}

  @ResolveField(() => Reading, { description })
  reading(@Parent() { agencyId, id }: Notice, @Context() context: object): Promise<Reading> {
    return readingOf(this.loaders, this.loaders.notice, { agencyId, id }, context);
  }

  @ResolveField(() => Int, {
    description: 'How many items of it wait in `reviewQueue` (số mục chờ kiểm tra).',
    complexity: 1,
  })
  reviewCount(@Parent() { agencyId, id }: Notice, @Context() context: object): Promise<number> {
    return this.list.countOfNotice.load(context, { agencyId, id });
  }
}

/** How an order was read. */
@Resolver(() => Directive)
export class DirectiveReadingResolver {
  constructor(private readonly loaders: ReadingLoaders) {}

  @ResolveField(() => Reading, { description })
  reading(@Parent() { agencyId, id }: Directive, @Context() context: object): Promise<Reading> {
    return readingOf(this.loaders, this.loaders.directive, { agencyId, id }, context);
  }
}

/** How a statement on past work was read. */
@Resolver(() => Outcome)
export class OutcomeReadingResolver {
  constructor(private readonly loaders: ReadingLoaders) {}

  @ResolveField(() => Reading, { description })
  reading(@Parent() { agencyId, id }: Outcome, @Context() context: object): Promise<Reading> {
    return readingOf(this.loaders, this.loaders.outcome, { agencyId, id }, context);
  }
}
