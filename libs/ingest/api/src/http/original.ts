import { CodedError, isUuid } from '@giao-ban/shared-nest';
import type { DataSource } from 'typeorm';

/** A file as it came. */
export interface Original {
  name: string;
  bytes: Buffer;
  /** As recognised from the bytes. */
  mediaType: string;
}

/**
 * @param id of the arrival (`IngestFile.id`)
 * @throws CodedError `NOT_FOUND` also where the bytes could not or may not be kept
 */
export async function findOriginal(source: DataSource, id: string): Promise<Original> {
  const rows: Original[] = isUuid(id)
    ? await source.query(
        `SELECT f.name, s.bytes, s.media_type AS "mediaType" FROM giaoban.ingest_file f
         JOIN giaoban.source_file s ON s.agency_id = f.agency_id AND s.id = f.source_file_id
         WHERE f.id = $1`,
        [id],
      )
    : [];
  const [found] = rows;
  if (found) return found;
  throw new CodedError('NOT_FOUND', 'Không có tệp gốc này.', {
    hint: 'Tệp bị từ chối thì không được giữ lại; các tệp khác mở từ danh sách thông báo.',
  });
}

/** Kinds that a browser shows without running anything of them. */
const shown: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/**
 * @param id of the arrival (`IngestFile.id`)
 * @throws CodedError `NOT_FOUND` also for a kind that is only to be saved
 */
export async function findShownOriginal(source: DataSource, id: string): Promise<Original> {
  const original = await findOriginal(source, id);
  if (shown.has(original.mediaType)) return original;
  throw new CodedError('NOT_FOUND', 'Tệp này không xem được trong trình duyệt.', {
    hint: 'Hãy tải tệp gốc về và mở bằng chương trình của nó.',
  });
}
