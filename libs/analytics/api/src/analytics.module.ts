import { Module } from '@nestjs/common';
import { DatasetResolver } from './dataset/dataset.resolver';
import { StatsResolver } from './stats/stats.resolver';

/** Counts, rates and what there is to count. Needs a `DataSource` and a `Calendar`. */
@Module({ providers: [StatsResolver, DatasetResolver] })
export class AnalyticsModule {}
