import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DirectiveEntity } from './directive.entity';

/** A file that a person sends as proof of how far a directive is. */
@Entity({ name: 'attachment' })
@Index('attachment_evidence_ix', ['agencyId', 'evidenceId'])
@Index('attachment_id_ix', ['id'])
@ForeignKey(() => DirectiveEntity, ['agencyId', 'directiveId'], ['agencyId', 'id'], {
  name: 'attachment_directive_fk',
  onDelete: 'CASCADE',
})
export class AttachmentEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'attachment_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'attachment_pk' })
  id!: string;

  @Column({ type: 'uuid', name: 'directive_id' })
  directiveId!: string;

  /** The report that it belongs to; null until one is written. */
  @Column({ type: 'uuid', name: 'evidence_id', nullable: true })
  evidenceId!: string | null;

  /** As given: data, never a path. */
  @Column({ type: 'text' })
  name!: string;

  /** As recognised from the bytes. */
  @Column({ type: 'text', name: 'media_type' })
  mediaType!: string;

  @Column({ type: 'integer' })
  size!: number;

  @Column({ type: 'bytea' })
  bytes!: Buffer;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt!: Date;
}
