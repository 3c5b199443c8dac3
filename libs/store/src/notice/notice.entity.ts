import type { Finding, HeadingField, Warning } from '@giao-ban/notice-model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SourceFileEntity } from '../ingest/source-file.entity';
import { AgencyEntity } from '../unit/agency.entity';

/** One document as it was read: the heading fields of the contract and the reading text. */
@Entity({ name: 'notice' })
@Check('notice_kind_ck', `"kind" IN ('conclusion-notice', 'conference-report', 'other')`)
@Index('notice_known_ix', ['agencyId', 'knownOn', 'id'])
@Index('notice_source_file_ix', ['agencyId', 'sourceFileId'])
@Index('notice_id_ix', ['id'])
@Index('notice_search_ix', { synchronize: false })
@ForeignKey(() => AgencyEntity, ['agencyId'], ['id'], { name: 'notice_agency_fk' })
@ForeignKey(() => SourceFileEntity, ['agencyId', 'sourceFileId'], ['agencyId', 'id'], { name: 'notice_source_file_fk' })
export class NoticeEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'notice_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notice_pk' })
  id!: string;

  @Column({ type: 'uuid', name: 'source_file_id' })
  sourceFileId!: string;

  /** conclusion-notice, conference-report or other. */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'text', nullable: true })
  symbol!: string | null;

  /** `2024-02` or `2024-02-05`: as precise as the paper. */
  @Column({ type: 'text', name: 'issued_on', nullable: true })
  issuedOn!: string | null;

  @Column({ type: 'text', name: 'issued_precision', nullable: true })
  issuedPrecision!: string | null;

  @Column({ type: 'text', name: 'meeting_on', nullable: true })
  meetingOn!: string | null;

  @Column({ type: 'text', name: 'meeting_precision', nullable: true })
  meetingPrecision!: string | null;

  /** The day from which its content counts as known; as-of questions compare with it. */
  @Column({ type: 'date', name: 'known_on' })
  knownOn!: string;

  /** What gave that day: issued, meeting, issued-month, plan-period, review-period or received. */
  @Column({ type: 'text', name: 'known_basis' })
  knownBasis!: string;

  @Column({ type: 'date', name: 'review_from', nullable: true })
  reviewFrom!: string | null;

  @Column({ type: 'date', name: 'review_to', nullable: true })
  reviewTo!: string | null;

  @Column({ type: 'date', name: 'plan_from', nullable: true })
  planFrom!: string | null;

  @Column({ type: 'date', name: 'plan_to', nullable: true })
  planTo!: string | null;

  @Column({ type: 'text', name: 'chair_name', nullable: true })
  chairName!: string | null;

  @Column({ type: 'text', name: 'chair_title', nullable: true })
  chairTitle!: string | null;

  @Column({ type: 'text', name: 'signer_name', nullable: true })
  signerName!: string | null;

  @Column({ type: 'text', name: 'signer_title', nullable: true })
  signerTitle!: string | null;

  /** The reading text; every span of directives and outcomes points into it. */
  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'jsonb' })
  warnings!: Warning[];

  /** How each heading field was found; null in notices read before that was kept. */
  @Column({ type: 'jsonb', nullable: true })
  found!: Partial<Record<HeadingField, Finding>> | null;

  @Column({ type: 'text', name: 'parser_version' })
  parserVersion!: string;

  /** True for the invented notices that the product ships. */
  @Column({ type: 'boolean' })
  illustrative!: boolean;

  @Column({ type: 'timestamptz', name: 'stored_at' })
  storedAt!: Date;

  /** `searchKey` of title and number. */
  @Column({ type: 'text', name: 'search_text' })
  searchText!: string;
}
