import { AnalyticsModule } from '@giao-ban/analytics-api';
import { DirectiveModule } from '@giao-ban/directive-api';
import { IngestModule } from '@giao-ban/ingest-api';
import { NoticeModule } from '@giao-ban/notice-api';
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
}

/** Database and calendar, for every slice. */
@Module({})
class OutsideModule {
  static forRoot({ dataSource, calendar }: AppModuleOptions): DynamicModule {
    return {
      module: OutsideModule,
      global: true,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: Calendar, useValue: calendar },
      ],
      exports: [DataSource, Calendar],
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
        IngestModule,
      ],
      controllers: [HealthController],
    };
  }
}
