import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NoticeEntity } from '../notice/notice.entity';
import { SourceFileEntity } from './source-file.entity';

/** One arrival of a file and the named state that it ended in. */
@Entity({ name: 'ingest_file' })
@Check('ingest_file_state_ck', `"state" IN ('STORED', 'NEEDS_REVIEW', 'DUPLICATE', 'REFUSED', 'FAILED')`)
@Index('ingest_file_received_ix', ['agencyId', 'receivedAt', 'id'])
@Index('ingest_file_source_file_ix', ['agencyId', 'sourceFileId'])
@Index('ingest_file_notice_ix', ['agencyId', 'noticeId'])
@Index('ingest_file_id_ix', ['id'])
@ForeignKey(() => SourceFileEntity, ['agencyId', 'sourceFileId'], ['agencyId', 'id'], {
  name: 'ingest_file_source_file_fk',
  onDelete: 'CASCADE',
})
@ForeignKey(() => NoticeEntity, ['agencyId', 'noticeId'], ['agencyId', 'id'], {
  name: 'ingest_file_notice_fk',
  onDelete: 'CASCADE',
})
export class IngestFileEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'ingest_file_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'ingest_file_pk' })
  id!: string;

  /** Null where the bytes may not be kept. */
  @Column({ type: 'uuid', name: 'source_file_id', nullable: true })
  sourceFileId!: string | null;

  @Column({ type: 'uuid', name: 'notice_id', nullable: true })
  noticeId!: string | null;

  /** As given by the sender: data, never a path. */
  @Column({ type: 'text' })
  name!: string;

  /** Facts of the bytes as they arrived, known also where the bytes were not kept. */
  @Column({ type: 'text', name: 'media_type' })
  mediaType!: string;

  @Column({ type: 'integer' })
  size!: number;

  @Column({ type: 'text' })
  sha256!: string;

  /** STORED, NEEDS_REVIEW, DUPLICATE, REFUSED or FAILED. */
  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text', nullable: true })
  code!: string | null;

  /** Vietnamese: what happened and what to do. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date;
}
