import type { OutcomeFindings, Quantity } from '@giao-ban/notice-model';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NoticeEntity } from '../notice/notice.entity';

/** What a notice or report says of past work, or plans. */
@Entity({ name: 'outcome' })
@Check('outcome_status_ck', `"status" IN ('completed', 'in-progress', 'not-completed', 'postponed', 'cancelled')`)
@Check('outcome_kind_ck', `"kind" IN ('outcome', 'plan')`)
@Index('outcome_notice_ix', ['agencyId', 'noticeId', 'position'])
@ForeignKey(() => NoticeEntity, ['agencyId', 'noticeId'], ['agencyId', 'id'], {
  name: 'outcome_notice_fk',
  onDelete: 'CASCADE',
})
export class OutcomeEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'outcome_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'outcome_pk' })
  id!: string;

  @Column({ type: 'uuid', name: 'notice_id' })
  noticeId!: string;

  /** outcome (past work) or plan (work to come). */
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'integer', name: 'span_start' })
  spanStart!: number;

  @Column({ type: 'integer', name: 'span_end' })
  spanEnd!: number;

  /** completed, in-progress, not-completed or postponed; in-progress for a plan. */
  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'text', name: 'department_raw', nullable: true })
  departmentRaw!: string | null;

  @Column({ type: 'text', array: true })
  families!: string[];

  @Column({ type: 'text', array: true })
  topics!: string[];

  @Column({ type: 'jsonb' })
  quantities!: Quantity[];

  /** How each value was found; null for plans, and in statements read before that was kept. */
  @Column({ type: 'jsonb', nullable: true })
  found!: OutcomeFindings | null;
}
