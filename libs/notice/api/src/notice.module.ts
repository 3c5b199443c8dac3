import { UnitModule } from '@giao-ban/unit-api';
import { Module } from '@nestjs/common';
import { IngestFileList } from './lists/ingest-file-list';
import { NoticeList } from './lists/notice-list';
import { NoticeFieldsResolver } from './notice-fields.resolver';
import { NoticeLoaders } from './notice.loaders';
import { NoticeResolver } from './notice.resolver';
import { IngestFileFieldsResolver, OutcomeFieldsResolver } from './outcome-fields.resolver';
import { TextSpanFieldsResolver } from './text-span-fields.resolver';

/** Notices, their statements on past work, and the files they came in. Needs a `DataSource` and a `Calendar`. */
@Module({
  imports: [UnitModule],
  providers: [
    NoticeLoaders,
    NoticeList,
    IngestFileList,
    NoticeResolver,
    NoticeFieldsResolver,
    OutcomeFieldsResolver,
    IngestFileFieldsResolver,
    TextSpanFieldsResolver,
  ],
  exports: [NoticeLoaders],
})
export class NoticeModule {}
