import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DepartmentEntity } from '../unit/department.entity';
import { DirectiveEntity } from './directive.entity';

/** Directive × department × role: workload counts these, totals count directives. */
@Entity({ name: 'assignment' })
@Check('assignment_role_ck', `"role" IN ('LEAD', 'COOPERATE')`)
@Index('assignment_department_ix', ['agencyId', 'departmentId', 'role', 'directiveId'])
@ForeignKey(() => DirectiveEntity, ['agencyId', 'directiveId'], ['agencyId', 'id'], {
  name: 'assignment_directive_fk',
  onDelete: 'CASCADE',
})
@ForeignKey(() => DepartmentEntity, ['agencyId', 'departmentId'], ['agencyId', 'id'], {
  name: 'assignment_department_fk',
})
export class AssignmentEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'assignment_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'directive_id', primaryKeyConstraintName: 'assignment_pk' })
  directiveId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'department_id', primaryKeyConstraintName: 'assignment_pk' })
  departmentId!: string;

  /** LEAD or COOPERATE. */
  @Column({ type: 'text' })
  role!: string;
}
