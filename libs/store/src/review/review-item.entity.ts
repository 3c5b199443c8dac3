import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NoticeEntity } from '../notice/notice.entity';

/** Something of a reading that waits for a person. Written anew whenever the notice is. */
@Entity({ name: 'review_item' })
@Check('review_item_target_ck', `"target" IN ('NOTICE', 'DIRECTIVE', 'OUTCOME')`)
@Check('review_item_reason_ck', `"reason" IN ('UNSURE', 'WARNING', 'NOTICE')`)
@Index('review_item_doubt_ix', ['agencyId', 'confidence', 'id'])
@Index('review_item_notice_ix', ['agencyId', 'noticeId'])
@ForeignKey(() => NoticeEntity, ['agencyId', 'noticeId'], ['agencyId', 'id'], {
  name: 'review_item_notice_fk',
  onDelete: 'CASCADE',
})
export class ReviewItemEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'review_item_pk' })
  agencyId!: string;

  /** Made from target and field: the same doubt has the same id when the notice is read again. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'review_item_pk' })
  id!: string;

  @Column({ type: 'uuid', name: 'notice_id' })
  noticeId!: string;

  /** NOTICE, DIRECTIVE or OUTCOME. */
  @Column({ type: 'text' })
  target!: string;

  @Column({ type: 'uuid', name: 'target_id' })
  targetId!: string;

  @Column({ type: 'text' })
  field!: string;

  /** UNSURE, WARNING or NOTICE. */
  @Column({ type: 'text' })
  reason!: string;

  /** The rule of reading, the code of the warning, or the code of the arrival. */
  @Column({ type: 'text' })
  code!: string;

  /** Vietnamese, of warnings and of notices as a whole. */
  @Column({ type: 'text', nullable: true })
  message!: string | null;

  /** What was read, in Vietnamese words. */
  @Column({ type: 'text', nullable: true })
  value!: string | null;

  @Column({ type: 'double precision' })
  confidence!: number;

  @Column({ type: 'integer', name: 'span_start', nullable: true })
  spanStart!: number | null;

  @Column({ type: 'integer', name: 'span_end', nullable: true })
  spanEnd!: number | null;
}
