import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DepartmentLineageEntity } from './department-lineage.entity';

/**
 * A unit before or after a change. It may belong to another agency, one that was merged into this one, so that no
 * foreign key can hold it: tenants do not point at one another. A part whose unit is gone is passed over.
 */
@Entity({ name: 'department_lineage_part' })
@Check('department_lineage_part_side_ck', `"side" IN ('FROM', 'TO')`)
@ForeignKey(() => DepartmentLineageEntity, ['agencyId', 'lineageId'], ['agencyId', 'id'], {
  name: 'department_lineage_part_lineage_fk',
  onDelete: 'CASCADE',
})
export class DepartmentLineagePartEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'department_lineage_part_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'lineage_id', primaryKeyConstraintName: 'department_lineage_part_pk' })
  lineageId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'department_lineage_part_pk' })
  side!: string;

  @PrimaryColumn({ type: 'uuid', name: 'department_id', primaryKeyConstraintName: 'department_lineage_part_pk' })
  departmentId!: string;

  /** The agency of the unit: this one, or one that was merged into it. */
  @Column({ type: 'text', name: 'department_agency_id' })
  departmentAgencyId!: string;

  /** Part of the former work that went to this unit, 0 to 1; null where nobody stated it. */
  @Column({ type: 'real', nullable: true })
  share!: number | null;
}
