import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DepartmentEntity } from './department.entity';

/** A department's name as a notice wrote it. */
@Entity({ name: 'department_alias' })
@Index('department_alias_department_ix', ['agencyId', 'departmentId'])
@ForeignKey(() => DepartmentEntity, ['agencyId', 'departmentId'], ['agencyId', 'id'], {
  name: 'department_alias_department_fk',
  onDelete: 'CASCADE',
})
export class DepartmentAliasEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'department_alias_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'department_alias_pk' })
  raw!: string;

  @Column({ type: 'uuid', name: 'department_id' })
  departmentId!: string;
}
