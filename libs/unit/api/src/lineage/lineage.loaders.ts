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
import type { DepartmentLineage } from '../types/lineage.type';
import { type LineageRow, lineageSql, toLineage } from './lineage-rows';

/** When notices gave work to a unit, and where it is counted today. */
export interface UnitDays extends TenantKey {
  firstSeen: string | null;
  lastSeen: string | null;
  currentAgencyId: string | null;
  currentId: string | null;
}

const daysSql = `
  SELECT u.agency_id AS "agencyId", u.id, u.current_agency_id AS "currentAgencyId", u.current_id AS "currentId",
         min(d.known_on) AS "firstSeen", max(d.known_on) AS "lastSeen"
  FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)
  JOIN giaoban.department u ON u.agency_id = k.agency_id AND u.id = k.id
  LEFT JOIN giaoban.assignment a ON a.agency_id = u.agency_id AND a.department_id = u.id
  LEFT JOIN giaoban.directive d ON d.agency_id = a.agency_id AND d.id = a.directive_id
  GROUP BY u.agency_id, u.id, u.current_agency_id, u.current_id`;

const ofUnitsSql = `
  SELECT k.agency_id AS "unitAgency", k.id AS "unitId", l.* FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)
  JOIN giaoban.department_lineage_part s ON s.department_agency_id = k.agency_id AND s.department_id = k.id
  JOIN (${lineageSql}) l ON l."agencyId" = s.agency_id AND l.id = s.lineage_id
  ORDER BY l."effectiveOn", l.id`;

type OfUnit = LineageRow & { unitAgency: string; unitId: string };

/** What happened to units, each asked once for a whole page. */
@Injectable()
export class LineageLoaders {
  constructor(private readonly source: DataSource) {}

  readonly days = new RequestLoader<TenantKey, UnitDays | null>(async (keys) => {
    const rows = await rowsOf<UnitDays>(this.source, daysSql, tenantKeyColumns(keys));
    return oneEach(keys, rows, tenantKeyText, tenantKeyText);
  }, tenantKeyText);

  /** Every change in which a unit takes part, whatever people decided, the earliest first. */
  readonly ofUnit = new RequestLoader<TenantKey, DepartmentLineage[]>(async (keys) => {
    const rows = await rowsOf<OfUnit>(this.source, ofUnitsSql, tenantKeyColumns(keys));
    const found = manyEach(keys, rows, tenantKeyText, ({ unitAgency, unitId }) =>
      tenantKeyText({ agencyId: unitAgency, id: unitId }),
    );
    return found.map((list) => [...new Map(list.map((row) => [row.id, toLineage(row)])).values()]);
  }, tenantKeyText);

  /** After a write, so that the answer shows what it changed. */
  forget(context: object): void {
    this.days.forget(context);
    this.ofUnit.forget(context);
  }
}
