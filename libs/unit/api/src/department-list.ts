import { rowsOf, unknownValue } from '@giao-ban/shared-nest';
import { provinceRows } from '@giao-ban/unit-model';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Department } from './types/department.type';

const byName = new Intl.Collator('vi', { numeric: true });

const listSql = `
  SELECT d.agency_id AS "agencyId", d.id, d.name, d.families AS "familyCodes"
  FROM giaoban.department d
  JOIN giaoban.agency a ON a.id = d.agency_id
  LEFT JOIN giaoban.province p ON p.id = a.province_id
  WHERE ($1::text IS NULL OR a.id = $1) AND ($2::text IS NULL OR $2 IN (p.code, p.id))`;

/** The units of all agencies, of one, or of one province. */
@Injectable()
export class DepartmentList {
  constructor(private readonly source: DataSource) {}

  /** @throws CodedError `UNKNOWN_VALUE` for an agency or a province that there is not */
  async find(only: { agency: string | null; province: string | null }): Promise<Department[]> {
    const rows = await rowsOf<Department>(this.source, listSql, [only.agency, only.province]);
    if (rows.length === 0) await this.check(only);
    return rows.sort((a, b) => byName.compare(a.agencyId, b.agencyId) || byName.compare(a.name, b.name));
  }

  private async check({ agency, province }: { agency: string | null; province: string | null }): Promise<void> {
    if (province !== null && !provinceRows().some(({ id, code }) => province === code || province === id)) {
      const known = provinceRows().map(({ code, name }) => ({ value: code, label: name }));
      throw unknownValue('tỉnh có mã', province, 'province', known);
    }
    if (agency === null) return;
    const known = await rowsOf<{ value: string; label: string }>(
      this.source,
      'SELECT id AS value, name AS label FROM giaoban.agency',
    );
    if (!known.some(({ value }) => value === agency)) throw unknownValue('cơ quan', agency, 'agency', known);
  }
}
