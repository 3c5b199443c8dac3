import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DirectiveEntity } from './directive.entity';

/** The same work ordered again: the later directive points at the one before it. */
@Entity({ name: 'carry_over' })
@Index('carry_over_previous_ix', ['agencyId', 'previousId'])
@ForeignKey(() => DirectiveEntity, ['agencyId', 'directiveId'], ['agencyId', 'id'], {
  name: 'carry_over_directive_fk',
  onDelete: 'CASCADE',
})
@ForeignKey(() => DirectiveEntity, ['agencyId', 'previousId'], ['agencyId', 'id'], {
  name: 'carry_over_previous_fk',
  onDelete: 'CASCADE',
})
export class CarryOverEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'carry_over_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'directive_id', primaryKeyConstraintName: 'carry_over_pk' })
  directiveId!: string;

  @Column({ type: 'uuid', name: 'previous_id' })
  previousId!: string;
}
