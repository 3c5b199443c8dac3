import type { IngestFile } from './types/ingest-file.type';

/** One arrival as selected by `ingestFileColumns`. */
export type IngestFileRow = Omit<IngestFile, 'originalPath'>;

/** An arrival without its bytes. The moment is also given with microseconds, which JavaScript's dates do not hold. */
export const ingestFileColumns = `
  f.agency_id AS "agencyId", f.notice_id AS "noticeId", f.id, f.name, f.media_type AS "mediaType", f.size AS bytes,
  f.sha256, f.state, f.code, f.reason, f.received_at AS "receivedAt",
  to_char(f.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS place`;

/** @example toIngestFile(row).originalPath // '/files/…/original' */
export const toIngestFile = (row: IngestFileRow): IngestFile => ({ ...row, originalPath: `/files/${row.id}/original` });
