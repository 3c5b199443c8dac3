import { Module } from '@nestjs/common';
import { AttachmentsController } from './http/attachments.controller';
import { FilesController } from './http/files.controller';
import { IngestResolver } from './ingest.resolver';

/** Files in and out, and the removal of the illustrative notices. Needs a `DataSource` and a `NoticeReader`. */
@Module({ controllers: [FilesController, AttachmentsController], providers: [IngestResolver] })
export class IngestModule {}
