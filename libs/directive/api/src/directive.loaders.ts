import { type DatedKey, type Topic } from '@giao-ban/notice-api';
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
import { datedKeyColumns, datedKeyText } from './dated-key';
import { type DirectiveRow, directivesByKeySql, directivesByNoticeSql, toDirective } from './directive-rows';
import * as sql from './directive-relations.sql';
import { chainColumns, chainsFrom, givenStarts } from './carry-over/carry-over.sql';
import { evidenceOfDirectivesSql } from './evidence/evidence-rows';
import type { CarryOver } from './types/carry-over.type';
import type { Assignment, Directive } from './types/directive.type';
import type { Evidence } from './types/evidence.type';
import type { Instruction } from './types/instruction.type';
import type { LegalDocument } from './types/legal-document.type';
import type { Theme } from './types/theme.type';

/** A citation, its document without the day. */
export interface ReferenceRow extends TenantKey {
  raw: string;
  legalDocument: Omit<LegalDocument, 'asOf'>;
}

/** A theme without its day. */
type ThemeRow = Omit<Theme, 'asOf'>;
type OfDirective = { agencyId: string; directiveId: string };
const ofDirective = ({ agencyId, directiveId }: OfDirective) => tenantKeyText({ agencyId, id: directiveId });

/** Directives and what hangs on them, each asked once for a whole page. */
@Injectable()
export class DirectiveLoaders {
  constructor(private readonly source: DataSource) {}

  readonly directive = new RequestLoader<DatedKey, Directive | null>(async (keys) => {
    const rows = await rowsOf<DirectiveRow>(this.source, directivesByKeySql, datedKeyColumns(keys));
    return oneEach(keys, rows.map(toDirective), datedKeyText, datedKeyText);
  }, datedKeyText);

  readonly ofNotice = new RequestLoader<DatedKey, Directive[]>(async (keys) => {
    const rows = await rowsOf<DirectiveRow>(this.source, directivesByNoticeSql, datedKeyColumns(keys));
    return manyEach(keys, rows.map(toDirective), datedKeyText, ({ agencyId, noticeId, asOf }) =>
      datedKeyText({ agencyId, id: noticeId, asOf }),
    );
  }, datedKeyText);

  readonly countOfNotice = new RequestLoader<TenantKey, number>(async (keys) => {
    const rows = await rowsOf<TenantKey & { count: number }>(this.source, sql.countsByNotice, tenantKeyColumns(keys));
    return oneEach(keys, rows, tenantKeyText, tenantKeyText).map((row) => row?.count ?? 0);
  }, tenantKeyText);

  readonly assignments = new RequestLoader<TenantKey, Assignment[]>(async (keys) => {
    const rows = await rowsOf<Assignment & OfDirective>(this.source, sql.assignments, tenantKeyColumns(keys));
    return manyEach(keys, rows, tenantKeyText, ofDirective);
  }, tenantKeyText);

  readonly topics = new RequestLoader<TenantKey, Topic[]>(async (keys) => {
    const rows = await rowsOf<Topic & OfDirective>(this.source, sql.topics, tenantKeyColumns(keys));
    return manyEach(keys, rows, tenantKeyText, ofDirective);
  }, tenantKeyText);

  readonly references = new RequestLoader<TenantKey, ReferenceRow[]>(async (keys) => {
    const rows = await rowsOf<ReferenceRow>(this.source, sql.references, tenantKeyColumns(keys));
    return manyEach(keys, rows, tenantKeyText, tenantKeyText);
  }, tenantKeyText);

  readonly evidence = new RequestLoader<DatedKey, Evidence[]>(async (keys) => {
    const rows = await rowsOf<Evidence>(this.source, evidenceOfDirectivesSql, datedKeyColumns(keys));
    return manyEach(keys, rows, datedKeyText, ({ agencyId, directiveId, asOf }) =>
      datedKeyText({ agencyId, id: directiveId, asOf }),
    );
  }, datedKeyText);

  readonly themes = new RequestLoader<TenantKey, ThemeRow[]>(async (keys) => {
    const rows = await rowsOf<ThemeRow & OfDirective>(this.source, sql.themes, tenantKeyColumns(keys));
    return manyEach(keys, rows, tenantKeyText, ofDirective);
  }, tenantKeyText);

  /** The chain of a directive that was ordered again, oldest first; one key alone where it was not. */
  readonly chain = new RequestLoader<DatedKey, DatedKey[]>(async (keys) => {
    const rows = await rowsOf<DatedKey & { start: string }>(this.source, sql.chains, datedKeyColumns(keys));
    return manyEach(keys, rows, datedKeyText, ({ agencyId, start, asOf }) =>
      datedKeyText({ agencyId, id: start, asOf }),
    );
  }, datedKeyText);

  /** The figures of a chain, by its first directive. */
  readonly carryOver = new RequestLoader<DatedKey, CarryOver | null>(async (keys) => {
    const days = [...new Set(keys.map(({ asOf }) => asOf))];
    const ofDays = days.map((asOf) => {
      const here = keys.filter((key) => key.asOf === asOf);
      const sql = `SELECT ${chainColumns('$3::date')} ${chainsFrom(givenStarts, '$3::date')}`;
      return rowsOf<CarryOver>(this.source, sql, [...tenantKeyColumns(here), asOf]);
    });
    return oneEach(keys, (await Promise.all(ofDays)).flat(), datedKeyText, datedKeyText);
  }, datedKeyText);

  /** The instruction of a directive that is one with others. */
  readonly instruction = new RequestLoader<TenantKey, Pick<Instruction, 'id' | 'kind'> | null>(async (keys) => {
    const rows = await rowsOf<Instruction & OfDirective>(this.source, sql.instructions, tenantKeyColumns(keys));
    return oneEach(keys, rows, tenantKeyText, ofDirective);
  }, tenantKeyText);

  /** The directives of an instruction, in the order of the notice. */
  readonly instructionMembers = new RequestLoader<TenantKey, TenantKey[]>(async (keys) => {
    const rows = await rowsOf<TenantKey & { instructionId: string }>(
      this.source,
      sql.instructionMembers,
      tenantKeyColumns(keys),
    );
    return manyEach(keys, rows, tenantKeyText, ({ agencyId, instructionId }) =>
      tenantKeyText({ agencyId, id: instructionId }),
    );
  }, tenantKeyText);

  /** After a write: what the rest of the request reads is asked again. */
  forget(context: object): void {
    const loaders = [
      this.directive,
      this.ofNotice,
      this.countOfNotice,
      this.assignments,
      this.topics,
      this.evidence,
      this.themes,
      this.chain,
      this.carryOver,
    ];
    for (const loader of loaders) loader.forget(context);
  }
}
