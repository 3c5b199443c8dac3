import type { DataSource } from 'typeorm';

/** A stored file that became a notice. */
export interface StoredFile {
  agencyId: string;
  noticeId: string;
  sha256: string;
  /** As it was called when it came. */
  name: string;
  bytes: () => Promise<Uint8Array>;
}

type Row = Omit<StoredFile, 'bytes'> & { sourceFileId: string };

const listSql = `
  SELECT n.agency_id AS "agencyId", n.id AS "noticeId", n.source_file_id AS "sourceFileId", s.sha256,
         coalesce(f.name, 'không tên') AS name
  FROM giaoban.notice n
  JOIN giaoban.source_file s ON s.agency_id = n.agency_id AND s.id = n.source_file_id
  LEFT JOIN LATERAL (
    SELECT i.name FROM giaoban.ingest_file i WHERE i.agency_id = n.agency_id AND i.notice_id = n.id
    ORDER BY (i.state = 'DUPLICATE'), i.received_at LIMIT 1) f ON TRUE
  WHERE $1::uuid IS NULL OR n.id = $1
  ORDER BY n.agency_id, n.known_on, n.id`;

/**
 * The files behind all stored notices, or behind one; the bytes are fetched when they are wanted.
 *
 * @example for (const file of await storedFiles(source)) await rereadNotice(source, file, options);
 */
export async function storedFiles(source: DataSource, noticeId: string | null = null): Promise<StoredFile[]> {
  const rows: Row[] = await source.query(listSql, [noticeId]);
  return rows.map(({ sourceFileId, ...file }) => ({
    ...file,
    bytes: async () => {
      const sql = 'SELECT bytes FROM giaoban.source_file WHERE agency_id = $1 AND id = $2';
      const [row]: { bytes: Buffer }[] = await source.query(sql, [file.agencyId, sourceFileId]);
      return row?.bytes ?? new Uint8Array();
    },
  }));
}
