import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AgencyEntity } from '../unit/agency.entity';

/** The bytes of one file, kept once however often they arrive. */
@Entity({ name: 'source_file' })
@Unique('source_file_sha256_uq', ['agencyId', 'sha256'])
@ForeignKey(() => AgencyEntity, ['agencyId'], ['id'], { name: 'source_file_agency_fk' })
export class SourceFileEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'source_file_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'source_file_pk' })
  id!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'text', name: 'media_type' })
  mediaType!: string;

  @Column({ type: 'integer' })
  size!: number;

  /** Loaded only for the download. */
  @Column({ type: 'bytea', select: false })
  bytes!: Buffer;
}
