import type { IngestFile } from './types/ingest-file.type';

/** One arrival as selected by `ingestFileColumns`. */
export type IngestFileRow = Omit<IngestFile, 'originalPath' | 'viewPath'>;

/** An arrival without its bytes. The moment is also given with microseconds, which JavaScript's dates do not hold. */
export const ingestFileColumns = `
  f.agency_id AS "agencyId", f.notice_id AS "noticeId", f.id, f.name, f.media_type AS "mediaType", f.size AS bytes,
  f.sha256, f.state, f.code, f.reason, f.received_at AS "receivedAt",
  to_char(f.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS place`;

/** Kinds that browsers show without running anything of them. */
const shown: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** @example toIngestFile(row).originalPath // '/files/…/original' */
export const toIngestFile = (row: IngestFileRow): IngestFile => ({
  ...row,
  originalPath: `/files/${row.id}/original`,
  viewPath: shown.has(row.mediaType) && row.noticeId !== null ? `/files/${row.id}/view` : null,
});
