import type { Agency } from './types/agency.type';

/** One agency with its province, as selected by `agenciesSql`. */
export interface AgencyRow {
  id: string;
  name: string;
  provinceCode: string | null;
  provinceName: string | null;
}

/** Agencies with their provinces. @example `${agenciesSql} WHERE a.id = ANY ($1)` */
export const agenciesSql = `
  SELECT a.id, a.name, p.code AS "provinceCode", p.name AS "provinceName"
  FROM giaoban.agency a LEFT JOIN giaoban.province p ON p.id = a.province_id`;

/** Stands where nobody could tell the province; `00` is no province's code. */
const nowhere = { code: '00', name: 'Chưa rõ tỉnh' };

/** @example toAgency(row).province.name */
export const toAgency = ({ id, name, provinceCode, provinceName }: AgencyRow): Agency => ({
  id,
  name,
  province: provinceCode === null ? nowhere : { code: provinceCode, name: provinceName ?? provinceCode },
});

/** Whether the agency's province is known. @example isSomewhere(agency.province) */
export const isSomewhere = ({ code }: Agency['province']): boolean => code !== nowhere.code;
