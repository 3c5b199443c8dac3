import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DirectiveEntity } from './directive.entity';

/** A directive that is one instruction together with others of its notice, told to several units. */
@Entity({ name: 'instruction_member' })
@Check('instruction_member_kind_ck', `"kind" IN ('same-task', 'same-paper')`)
@Index('instruction_member_instruction_ix', ['agencyId', 'instructionId'])
@ForeignKey(() => DirectiveEntity, ['agencyId', 'directiveId'], ['agencyId', 'id'], {
  name: 'instruction_member_directive_fk',
  onDelete: 'CASCADE',
})
export class InstructionMemberEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'instruction_member_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'directive_id', primaryKeyConstraintName: 'instruction_member_pk' })
  directiveId!: string;

  /** Id of the directive that stands for all: the leader's, or the first. */
  @Column({ type: 'uuid', name: 'instruction_id' })
  instructionId!: string;

  /** same-task (its leader and its partners) or same-paper (many units under one paper). */
  @Column({ type: 'text' })
  kind!: string;

  /** A partner's copy of a task: counted with the leader's directive, not by itself. */
  @Column({ type: 'boolean' })
  folded!: boolean;

  /** A person said that it is work of its own; nothing found later joins it again. */
  @Column({ type: 'boolean', default: false })
  apart!: boolean;

  /** The assignment that the leader's directive has for the partner's sake. */
  @Column({ type: 'uuid', name: 'lent_department_id', nullable: true })
  lentDepartmentId!: string | null;
}
