import { allOf, checkedPageSize, decodeCursor, encodeCursor, pageOf, rowsOf, SqlParams } from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ingestFileColumns, type IngestFileRow, toIngestFile } from '../ingest-file-rows';
import type { IngestFileConnection } from '../types/ingest-file.type';
import type { IngestState } from '../types/notice-enums';

/** Received files, the latest first. */
@Injectable()
export class IngestFileList {
  constructor(private readonly source: DataSource) {}

  async page(state: IngestState | null, first: number, after: string | null): Promise<IngestFileConnection> {
    checkedPageSize(first);
    const question = { list: 'ingestFiles', state };
    const place = decodeCursor(question, after, 2);
    const params = new SqlParams();
    const condition = state ? `f.state = ${params.add(state, 'text')}` : 'TRUE';
    const countValues = [...params.values];
    const since = place
      ? `(f.received_at, f.id) < (${params.add(place[0], 'timestamptz')}, ${params.add(place[1], 'uuid')})`
      : 'TRUE';
    const rows = await rowsOf<IngestFileRow>(
      this.source,
      `SELECT ${ingestFileColumns} FROM giaoban.ingest_file f WHERE ${allOf([condition, since])}
       ORDER BY f.received_at DESC, f.id DESC LIMIT ${params.add(first + 1, 'int')}`,
      params.values,
    );
    return pageOf(
      rows.map(toIngestFile),
      { first, after },
      (file) => encodeCursor(question, [file.place, file.id]),
      () => this.count(condition, countValues),
    );
  }

  private async count(condition: string, values: unknown[]): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM giaoban.ingest_file f WHERE ${condition}`;
    const [row] = await rowsOf<{ count: number }>(this.source, sql, values);
    return row?.count ?? 0;
  }
}
