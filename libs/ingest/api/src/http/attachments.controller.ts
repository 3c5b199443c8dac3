import { CodedError } from '@giao-ban/shared-nest';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  StreamableFile,
  UploadedFile,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { memoryStorage } from 'multer';
import { DataSource } from 'typeorm';
import { attachment } from './content-disposition';
import { HttpErrorFilter } from './http-error.filter';
import { findProof, keepProof, type KeptProof, largestProof, type SentFile } from './proof-file';
import { SameOriginGuard } from './same-origin.guard';

const upload = FileInterceptor('file', {
  storage: memoryStorage(),
  defParamCharset: 'utf8',
  limits: { files: 1, fields: 2, parts: 3, fileSize: largestProof },
});

/** Files that prove a report: sent first, then named by `reportStatus`. */
@Controller('files/attachments')
@UseFilters(HttpErrorFilter)
export class AttachmentsController {
  constructor(private readonly source: DataSource) {}

  @Post()
  @HttpCode(200)
  @UseGuards(SameOriginGuard)
  @UseInterceptors(upload)
  async keep(
    @UploadedFile() file: SentFile | undefined,
    @Body() { directiveId }: { directiveId?: string },
  ): Promise<KeptProof> {
    if (file === undefined) {
      throw new CodedError('BAD_INPUT', 'Chưa có tệp nào được gửi.', { hint: 'Chọn một tệp rồi gửi lại.' });
    }
    return keepProof(this.source, directiveId ?? '', file);
  }

  /** Saved, never shown: nothing in it may run under our address. */
  @Get(':id')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "sandbox; default-src 'none'")
  @Header('Cache-Control', 'private, no-store')
  async original(@Param('id') id: string): Promise<StreamableFile> {
    const { name, bytes } = await findProof(this.source, id);
    const type = 'application/octet-stream';
    return new StreamableFile(bytes, { type, disposition: attachment(name), length: bytes.length });
  }
}
