import {
  manyEach,
  oneEach,
  RequestLoader,
  rowsOf,
  type TenantKey,
  tenantKeyColumns,
  tenantKeyText,
} from '@giao-ban/shared-nest';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { agenciesSql, type AgencyRow, toAgency } from './agency-rows';
import type { Agency } from './types/agency.type';
import type { Department } from './types/department.type';

const departmentsSql = `
  SELECT t.agency_id AS "agencyId", t.id, t.name, t.families AS "familyCodes"
  FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)
  JOIN giaoban.department t ON t.agency_id = k.agency_id AND t.id = k.id`;

const aliasesSql = `
  SELECT a.agency_id AS "agencyId", a.department_id AS id, a.raw
  FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)
  JOIN giaoban.department_alias a ON a.agency_id = k.agency_id AND a.department_id = k.id
  ORDER BY a.raw`;

/** Agencies, departments and their names, each asked once for a whole page. */
@Injectable()
export class UnitLoaders {
  constructor(private readonly source: DataSource) {}

  readonly agency = new RequestLoader<string, Agency | null>(async (ids) => {
    const rows = await rowsOf<AgencyRow>(this.source, `${agenciesSql} WHERE a.id = ANY ($1)`, [ids]);
    return oneEach(ids, rows.map(toAgency), String, (row) => row.id);
  });

  readonly department = new RequestLoader<TenantKey, Department | null>(async (keys) => {
    const rows = await rowsOf<Department>(this.source, departmentsSql, tenantKeyColumns(keys));
    return oneEach(keys, rows, tenantKeyText, tenantKeyText);
  }, tenantKeyText);

  /** Names of a department as notices write it. */
  readonly aliases = new RequestLoader<TenantKey, { raw: string }[]>(async (keys) => {
    const rows = await rowsOf<TenantKey & { raw: string }>(this.source, aliasesSql, tenantKeyColumns(keys));
    return manyEach(keys, rows, tenantKeyText, tenantKeyText);
  }, tenantKeyText);
}
