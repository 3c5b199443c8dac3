import { Module } from '@nestjs/common';
import { DatasetResolver } from './dataset/dataset.resolver';
import { ProgressResolver } from './progress/progress.resolver';
import { StatsResolver } from './stats/stats.resolver';

/** Counts, rates, how they develop and what there is to count. Needs a `DataSource` and a `Calendar`. */
@Module({ providers: [StatsResolver, ProgressResolver, DatasetResolver] })
export class AnalyticsModule {}
