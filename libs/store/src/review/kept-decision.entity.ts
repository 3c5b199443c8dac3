import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NoticeEntity } from '../notice/notice.entity';

/** What a person decided or reported of an order that is not there at present; it comes back with the order. */
@Entity({ name: 'kept_decision' })
@Index('kept_decision_notice_ix', ['agencyId', 'noticeId'])
@ForeignKey(() => NoticeEntity, ['agencyId', 'noticeId'], ['agencyId', 'id'], {
  name: 'kept_decision_notice_fk',
  onDelete: 'CASCADE',
})
export class KeptDecisionEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'kept_decision_pk' })
  agencyId!: string;

  /** Id of the evidence. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'kept_decision_pk' })
  id!: string;

  /** The notice whose order or statement went. */
  @Column({ type: 'uuid', name: 'notice_id' })
  noticeId!: string;

  /** The row as it stood, in the words of the table. */
  @Column({ type: 'jsonb' })
  evidence!: Record<string, unknown>;
}
