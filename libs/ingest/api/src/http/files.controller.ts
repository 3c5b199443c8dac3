import { readFile } from 'node:fs/promises';
import { NoticeReader } from '@giao-ban/notice-formats';
import { CodedError } from '@giao-ban/shared-nest';
import {
  Controller,
  Get,
  Header,
  HttpCode,
  Logger,
  type OnModuleDestroy,
  Param,
  Post,
  StreamableFile,
  UploadedFiles,
  UseFilters,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { importFiles, type BatchReport } from '../import-files';
import { nameAlone } from '../rows/name-in-container';
import { attachment } from './content-disposition';
import { HttpErrorFilter } from './http-error.filter';
import { findOriginal, findShownOriginal } from './original';
import { SameOriginGuard } from './same-origin.guard';
import { removeUpload, UploadStorage, type StoredUpload } from './upload-storage';

const mostFiles = 200;
const uploads = FilesInterceptor('files', mostFiles, {
  storage: new UploadStorage(),
  // Multer takes names for Latin-1 unless told; browsers send UTF-8.
  defParamCharset: 'utf8',
  limits: { files: mostFiles, fields: 10, parts: mostFiles + 10 },
});

// The browser's own viewer needs its styles and its plug-in, and nothing else.
const viewPolicy =
  "default-src 'none'; object-src 'self'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Files go over plain HTTP beside GraphQL: in by the form, out as they came. */
@Controller('files')
@UseFilters(HttpErrorFilter)
export class FilesController implements OnModuleDestroy {
  private readonly log = new Logger('Files');
  private readonly stopping = new AbortController();

  constructor(
    private readonly source: DataSource,
    private readonly reader: NoticeReader,
  ) {}

  /** A server that is asked to stop finishes the file at hand, not the whole upload. */
  onModuleDestroy(): void {
    this.stopping.abort();
  }

  /**
   * One answer for each document, in the order sent, with the position of its file: an archive or a mail gives several. A
   * bad file never stops the others.
   */
  @Post()
  @HttpCode(200)
  @UseGuards(SameOriginGuard)
  @UseInterceptors(uploads)
  async upload(@UploadedFiles() files: StoredUpload[] | undefined): Promise<Omit<BatchReport, 'agencyId'>[]> {
    if (files === undefined || files.length === 0) {
      throw new CodedError('BAD_INPUT', 'Chưa có tệp nào được gửi.', { hint: 'Chọn ít nhất một tệp rồi gửi lại.' });
    }
    try {
      const batch = files.map((file) => ({ name: file.originalname, read: () => bytesOf(file) }));
      const onFailure = (name: string, error: unknown) =>
        this.log.error(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
      const options = { actor: 'upload', reader: this.reader, onFailure, signal: this.stopping.signal };
      const reports = await importFiles(this.source, batch, options);
      return reports.map(({ agencyId: _, ...report }) => report);
    } finally {
      await Promise.all(files.map(removeUpload));
    }
  }

  /** The bytes as they came, to be saved and never shown: a page in them must not run under our address. */
  @Get(':id/original')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "sandbox; default-src 'none'")
  @Header('Cache-Control', 'private, no-store')
  async original(@Param('id') id: string): Promise<StreamableFile> {
    const { name, bytes } = await findOriginal(this.source, id);
    return new StreamableFile(bytes, {
      type: 'application/octet-stream',
      disposition: attachment(nameAlone(name)),
      length: bytes.length,
    });
  }

  /** Shows a PDF or a picture as it is, so that a sentence can be seen on its page; kinds that could run are only saved. */
  @Get(':id/view')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', viewPolicy)
  @Header('Cache-Control', 'private, no-store')
  async view(@Param('id') id: string): Promise<StreamableFile> {
    const { bytes, mediaType } = await findShownOriginal(this.source, id);
    return new StreamableFile(bytes, { type: mediaType, disposition: 'inline', length: bytes.length });
  }
}

async function bytesOf({ path, whole }: StoredUpload) {
  return { bytes: await readFile(path), whole };
}
