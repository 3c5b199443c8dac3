import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Every write: who, when, what, before and after. */
@Entity({ name: 'audit_entry' })
@Index('audit_entry_at_ix', ['agencyId', 'at', 'id'])
export class AuditEntryEntity {
  /** `all` for a write over several agencies. */
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'audit_entry_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'audit_entry_pk' })
  id!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'text' })
  actor!: string;

  /** The verb, for example `import-notice`. */
  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text', name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  before!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  after!: unknown;
}
