import { fieldWords, isUnsure, sameValue, valueWords, type Finding } from '@giao-ban/notice-model';
import {
  manyEach,
  oneEach,
  RequestLoader,
  rowsOf,
  type TenantKey,
  tenantKeyColumns,
  tenantKeyText,
} from '@giao-ban/shared-nest';
import type { CorrectionEntity } from '@giao-ban/store';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Correction, CorrectionTarget, FieldFinding } from './types/correction.type';

/** How a row was read. */
export interface ReadingFacts extends TenantKey {
  parserVersion: string;
  found: Record<string, Finding> | null;
}

const keys = 'FROM unnest($1::text[], $2::uuid[]) AS k (agency_id, id)';
const ofNotices = `SELECT n.agency_id AS "agencyId", n.id, n.parser_version AS "parserVersion", n.found ${keys}
  JOIN giaoban.notice n ON n.agency_id = k.agency_id AND n.id = k.id`;
const ofParts = (table: string) => `
  SELECT t.agency_id AS "agencyId", t.id, n.parser_version AS "parserVersion", t.found ${keys}
  JOIN giaoban.${table} t ON t.agency_id = k.agency_id AND t.id = k.id
  JOIN giaoban.notice n ON n.agency_id = t.agency_id AND n.id = t.notice_id`;
const correctionColumns = `
  c.agency_id AS "agencyId", c.notice_id AS "noticeId", c.id, c.target, c.target_id AS "targetId", c.field, c.value,
  c.machine_value AS "machineValue", c.decided_by AS "decidedBy", c.decided_at AS "decidedAt", c.why, c.version,
  c.withdrawn_by AS "withdrawnBy", c.withdrawn_at AS "withdrawnAt", c.lost`;
const correctionsSql = `SELECT ${correctionColumns} ${keys}
  JOIN giaoban.correction c ON c.agency_id = k.agency_id AND c.target_id = k.id
  ORDER BY coalesce(c.withdrawn_at, c.decided_at) DESC, c.version DESC, c.field`;

type CorrectionRow = Omit<CorrectionEntity, 'spanStart' | 'spanEnd' | 'quote' | 'target'> & {
  target: CorrectionTarget;
};

/** How things were read and what people say of them, each asked once for a whole page. */
@Injectable()
export class ReadingLoaders {
  constructor(private readonly source: DataSource) {}

  readonly notice = this.facts(ofNotices);
  readonly directive = this.facts(ofParts('directive'));
  readonly outcome = this.facts(ofParts('outcome'));

  /** Decisions by the id of what they are about, the latest first. */
  readonly corrections = new RequestLoader<TenantKey, Correction[]>(async (targets) => {
    const rows = await rowsOf<CorrectionRow>(this.source, correctionsSql, tenantKeyColumns(targets));
    return manyEach(targets, rows.map(toCorrectionType), tenantKeyText, ({ agencyId, targetId }) =>
      tenantKeyText({ agencyId, id: targetId }),
    );
  }, tenantKeyText);

  /** After a write: what the rest of the request reads is asked again. */
  forget(context: object): void {
    for (const loader of [this.notice, this.directive, this.outcome, this.corrections]) loader.forget(context);
  }

  private facts(sql: string): RequestLoader<TenantKey, ReadingFacts | null> {
    return new RequestLoader<TenantKey, ReadingFacts | null>(async (wanted) => {
      const rows = await rowsOf<ReadingFacts>(this.source, sql, tenantKeyColumns(wanted));
      return oneEach(wanted, rows, tenantKeyText, tenantKeyText);
    }, tenantKeyText);
  }
}

function toCorrectionType(row: CorrectionRow): Correction {
  const { decidedBy: by, decidedAt: at, value, machineValue, ...rest } = row;
  const { field } = rest;
  return {
    ...rest,
    by,
    at,
    label: fieldWords(field),
    value: valueWords(field, value),
    machineValue: valueWords(field, machineValue),
    confirms: field !== 'added' && sameValue(value, machineValue),
  };
}

/** Findings as the schema has them; being an order at all is asked under `dismissed`. */
export function findingsOf(found: Record<string, Finding> | null | undefined): FieldFinding[] {
  return Object.entries(found ?? {}).map(([name, { rule, confidence }]) => {
    const field = name === 'order' ? 'dismissed' : name;
    const label = name === 'order' ? 'là nhiệm vụ được giao' : fieldWords(field);
    return { field, label, rule, confidence, doubtful: isUnsure({ rule, confidence }) };
  });
}
