import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NoticeEntity } from '../notice/notice.entity';

/** A person's value over the machine's, by field; one is in force for a field of a target, those before it are kept. */
@Entity({ name: 'correction' })
@Check('correction_target_ck', `"target" IN ('NOTICE', 'DIRECTIVE', 'OUTCOME')`)
@Index('correction_in_force_uq', ['agencyId', 'targetId', 'field'], {
  unique: true,
  where: '"withdrawn_at" IS NULL',
})
@Index('correction_notice_ix', ['agencyId', 'noticeId'])
@Index('correction_target_ix', ['agencyId', 'targetId'])
@Index('correction_id_ix', ['id'])
@ForeignKey(() => NoticeEntity, ['agencyId', 'noticeId'], ['agencyId', 'id'], {
  name: 'correction_notice_fk',
  onDelete: 'CASCADE',
})
export class CorrectionEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'correction_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'correction_pk' })
  id!: string;

  @Column({ type: 'uuid', name: 'notice_id' })
  noticeId!: string;

  /** NOTICE, DIRECTIVE or OUTCOME. */
  @Column({ type: 'text' })
  target!: string;

  /** Id of the notice, directive or outcome; no foreign key: what a person dismissed has no row, its correction stays. */
  @Column({ type: 'uuid', name: 'target_id' })
  targetId!: string;

  @Column({ type: 'text' })
  field!: string;

  /** Null where the person says that there is none. */
  @Column({ type: 'jsonb', nullable: true })
  value!: unknown;

  /** What the machine read when the person decided; equal to the value where the person only agreed. */
  @Column({ type: 'jsonb', name: 'machine_value', nullable: true })
  machineValue!: unknown;

  /** Where the target stood, and its words, so that it is found again in a new reading. */
  @Column({ type: 'integer', name: 'span_start', nullable: true })
  spanStart!: number | null;

  @Column({ type: 'integer', name: 'span_end', nullable: true })
  spanEnd!: number | null;

  @Column({ type: 'text', nullable: true })
  quote!: string | null;

  @Column({ type: 'text', name: 'decided_by' })
  decidedBy!: string;

  @Column({ type: 'timestamptz', name: 'decided_at' })
  decidedAt!: Date;

  @Column({ type: 'text', nullable: true })
  why!: string | null;

  /** Counts the decisions on one target, so that of two people who decide at once one is told. */
  @Column({ type: 'integer' })
  version!: number;

  /** Who took it back or put another value in its place; null while it is in force. */
  @Column({ type: 'text', name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  /** True where the latest reading does not have what it is about. */
  @Column({ type: 'boolean' })
  lost!: boolean;
}
