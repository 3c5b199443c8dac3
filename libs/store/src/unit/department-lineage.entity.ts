import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AgencyEntity } from './agency.entity';

/**
 * A change of units: renamed, merged, split, made, abolished, moved. It belongs to the agency in which it ends; its
 * units, before and after, are its parts. Only confirmed ones are counted by.
 */
@Entity({ name: 'department_lineage' })
@Check('department_lineage_kind_ck', `"kind" IN ('RENAME', 'MERGE', 'SPLIT', 'CREATE', 'ABOLISH', 'TRANSFER')`)
@Check('department_lineage_state_ck', `"state" IN ('PROPOSED', 'CONFIRMED', 'REJECTED')`)
@ForeignKey(() => AgencyEntity, ['agencyId'], ['id'], { name: 'department_lineage_agency_fk' })
export class DepartmentLineageEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'department_lineage_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'department_lineage_pk' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  /** The first day on which the units are as they are after it. */
  @Column({ type: 'date', name: 'effective_on' })
  effectiveOn!: string;

  /** The document that says so, as somebody wrote it. */
  @Column({ type: 'text', nullable: true })
  basis!: string | null;

  @Column({ type: 'text' })
  state!: string;

  /** Why, in Vietnamese: the machine's grounds, or a person's words. */
  @Column({ type: 'text' })
  reason!: string;

  /** Of the machine, 0 to 1; 1 for what a person wrote. */
  @Column({ type: 'real' })
  confidence!: number;

  /** `machine`, or the name of the person who wrote it. */
  @Column({ type: 'text', name: 'made_by' })
  madeBy!: string;

  /** Who confirmed or rejected it, when, and in which words; null while nobody did. */
  @Column({ type: 'text', name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** Grows with each write, so that two people deciding at once are told apart. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
