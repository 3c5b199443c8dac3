import { AnalyticsModule } from '@giao-ban/analytics-api';
import { DirectiveModule } from '@giao-ban/directive-api';
import { IngestModule } from '@giao-ban/ingest-api';
import { NoticeModule } from '@giao-ban/notice-api';
import { NoticeReader } from '@giao-ban/notice-formats';
import { ReviewModule } from '@giao-ban/review-api';
import { Calendar } from '@giao-ban/shared-nest';
import { UnitModule } from '@giao-ban/unit-api';
import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { graphqlModule } from './graphql.module';
import { HealthController } from './health.controller';

/** What the slices need from outside. */
export interface AppModuleOptions {
  dataSource: DataSource;
  calendar: Calendar;
  reader: NoticeReader;
}

/** Database, calendar and the reader of files, for every slice. */
@Module({})
class OutsideModule {
  static forRoot({ dataSource, calendar, reader }: AppModuleOptions): DynamicModule {
    return {
      module: OutsideModule,
      global: true,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: Calendar, useValue: calendar },
        { provide: NoticeReader, useValue: reader },
      ],
      exports: [DataSource, Calendar, NoticeReader],
    };
  }
}

/** The whole API: it only puts slices together. */
@Module({})
export class AppModule {
  static forRoot(options: AppModuleOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        OutsideModule.forRoot(options),
        graphqlModule(),
        UnitModule,
        NoticeModule,
        DirectiveModule,
        AnalyticsModule,
        ReviewModule,
        IngestModule,
      ],
      controllers: [HealthController],
    };
  }
}
