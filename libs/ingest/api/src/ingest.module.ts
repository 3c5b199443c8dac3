import { Module } from '@nestjs/common';
import { FilesController } from './http/files.controller';
import { IngestResolver } from './ingest.resolver';

/** Files in and out, and the removal of the illustrative notices. Needs a `DataSource` and a `NoticeReader`. */
@Module({ controllers: [FilesController], providers: [IngestResolver] })
export class IngestModule {}
