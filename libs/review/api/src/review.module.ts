import { DirectiveModule } from '@giao-ban/directive-api';
import { NoticeModule } from '@giao-ban/notice-api';
import { Module } from '@nestjs/common';
import { CorrectionResolver } from './correction.resolver';
import { ReviewList } from './queue/review-list';
import { DirectiveReadingResolver, NoticeReadingResolver, OutcomeReadingResolver } from './reading-fields.resolver';
import { ReadingLoaders } from './reading.loaders';
import { RelationsLater } from './relations-later';
import { ReadingDecisionFieldsResolver, ReviewItemFieldsResolver, TargetFinder } from './review-item-fields.resolver';

/** What people say of readings, and what waits for them. Needs a `DataSource` and a `Calendar`. */
@Module({
  imports: [NoticeModule, DirectiveModule],
  providers: [
    ReviewList,
    ReadingLoaders,
    RelationsLater,
    TargetFinder,
    CorrectionResolver,
    NoticeReadingResolver,
    DirectiveReadingResolver,
    OutcomeReadingResolver,
    ReviewItemFieldsResolver,
    ReadingDecisionFieldsResolver,
  ],
})
export class ReviewModule {}
