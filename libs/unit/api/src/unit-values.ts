import type { ValueKind } from '@giao-ban/shared-nest';
import { families } from '@giao-ban/unit-data';

/** Province codes, as `filter.province` names them; the id of one province in its time (`bac-giang`) is taken too. */
export const provinceValues: ValueKind = {
  noun: 'tỉnh có mã',
  type: 'text',
  existing:
    'SELECT v AS value FROM unnest($1::text[]) v WHERE EXISTS (SELECT 1 FROM giaoban.province p WHERE v IN (p.code, p.id))',
  all: 'SELECT DISTINCT code AS value, name AS label FROM giaoban.province',
};

/** Agency ids. */
export const agencyValues: ValueKind = {
  noun: 'cơ quan',
  type: 'text',
  existing: 'SELECT id AS value FROM giaoban.agency WHERE id = ANY ($1)',
  all: 'SELECT id AS value, name AS label FROM giaoban.agency',
};

/** Department ids. */
export const departmentValues: ValueKind = {
  noun: 'phòng, đơn vị',
  type: 'uuid',
  existing:
    'SELECT DISTINCT id AS value FROM giaoban.department WHERE agency_id IN (SELECT id FROM giaoban.agency) AND id = ANY ($1::uuid[])',
  all: 'SELECT id::text AS value, name AS label FROM giaoban.department',
};

// Functions are data of the product, not rows; the codes hold neither quotes nor anything else that SQL minds.
const familyList = families.map(({ code, vi }) => `('${code}', '${vi}')`).join(', ');

/** Codes of functions. */
export const familyValues: ValueKind = {
  noun: 'nhóm chức năng',
  type: 'text',
  existing: `SELECT code AS value FROM (VALUES ${familyList}) f (code, label) WHERE code = ANY ($1)`,
  all: `SELECT code AS value, label FROM (VALUES ${familyList}) f (code, label)`,
};
