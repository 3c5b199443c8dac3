import type { NoticeReading, PackedPlaces, ReadingIds } from '@giao-ban/notice-model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { NoticeEntity } from '../notice/notice.entity';

/** A reading as the parser gave it, but for the text, which stands in the notice. */
export type KeptReading = Omit<NoticeReading, 'source'> & { source: Omit<NoticeReading['source'], 'text'> };

/** What the machine itself read of a notice; people's corrections lie over it and never change it. */
@Entity({ name: 'notice_reading' })
@ForeignKey(() => NoticeEntity, ['agencyId', 'noticeId'], ['agencyId', 'id'], {
  name: 'notice_reading_notice_fk',
  onDelete: 'CASCADE',
})
export class NoticeReadingEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'notice_reading_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'notice_id', primaryKeyConstraintName: 'notice_reading_pk' })
  noticeId!: string;

  @Column({ type: 'jsonb' })
  reading!: KeptReading;

  /** Ids of its parts, in the order of the reading: they stay when the notice is read again. */
  @Column({ type: 'jsonb' })
  ids!: ReadingIds;

  @Column({ type: 'text', name: 'parser_version' })
  parserVersion!: string;

  @Column({ type: 'timestamptz', name: 'read_at' })
  readAt!: Date;

  /** Where the reading text stands in the file; null for one read before this was kept. Loaded only when asked for. */
  @Column({ type: 'jsonb', nullable: true, select: false })
  places!: PackedPlaces | null;
}
