import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { NoticeEntity } from '../notice/notice.entity';

/** A notice whose links, chains and themes are written down; what is not here is still to be looked at. */
@Entity({ name: 'related_notice' })
@ForeignKey(() => NoticeEntity, ['agencyId', 'noticeId'], ['agencyId', 'id'], {
  name: 'related_notice_notice_fk',
  onDelete: 'CASCADE',
})
export class RelatedNoticeEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'related_notice_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'notice_id', primaryKeyConstraintName: 'related_notice_pk' })
  noticeId!: string;

  /** By which rules; under newer ones everything is looked at again. */
  @Column({ type: 'integer' })
  rules!: number;
}
