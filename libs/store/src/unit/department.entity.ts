import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AgencyEntity } from './agency.entity';

/** A unit (phòng, chi cục, trung tâm ...) of one agency. */
@Entity({ name: 'department' })
@Unique('department_key_uq', ['agencyId', 'key'])
@ForeignKey(() => AgencyEntity, ['agencyId'], ['id'], { name: 'department_agency_fk' })
export class DepartmentEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'department_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'department_pk' })
  id!: string;

  /** Name with abbreviations expanded and tones folded: two spellings of one unit have one key. */
  @Column({ type: 'text' })
  key!: string;

  /** The fullest name seen. */
  @Column({ type: 'text' })
  name!: string;

  /** Codes of families.json, the primary one first. */
  @Column({ type: 'text', array: true })
  families!: string[];

  /**
   * Today's unit, where confirmed changes lead from this one to another, perhaps in another agency; null: itself.
   * Derived from `department_lineage` and written with it, so that counting needs one join.
   */
  @Column({ type: 'text', name: 'current_agency_id', nullable: true })
  currentAgencyId!: string | null;

  @Column({ type: 'uuid', name: 'current_id', nullable: true })
  currentId!: string | null;
}
