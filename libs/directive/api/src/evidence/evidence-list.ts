import { CodedError, rowsOf, type TenantKey } from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Evidence } from '../types/evidence.type';
import { evidenceColumns, evidencePlaces } from './evidence-rows';

/** Evidence by itself. */
@Injectable()
export class EvidenceList {
  constructor(private readonly source: DataSource) {}

  /** One piece, on the day asked or, where its paper is dated later, on that paper's day. */
  async one({ agencyId, id }: TenantKey, asOf: string): Promise<Evidence> {
    const [row] = await rowsOf<Evidence>(
      this.source,
      `SELECT ${evidenceColumns('greatest($3::date, e.known_on)')} FROM giaoban.evidence e ${evidencePlaces}
       WHERE e.agency_id = $1 AND e.id = $2`,
      [agencyId, id, asOf],
    );
    if (row) return row;
    throw new CodedError('NOT_FOUND', 'Không còn minh chứng này.', { hint: 'Mở lại trang nhiệm vụ.' });
  }
}
