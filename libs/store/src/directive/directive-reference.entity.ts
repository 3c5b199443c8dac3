import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DirectiveEntity } from './directive.entity';
import { LegalDocumentEntity } from './legal-document.entity';

@Entity({ name: 'directive_reference' })
@Index('directive_reference_document_ix', ['agencyId', 'legalDocumentId', 'directiveId'])
@Index('directive_reference_over_agencies_ix', ['legalDocumentId'])
@ForeignKey(() => DirectiveEntity, ['agencyId', 'directiveId'], ['agencyId', 'id'], {
  name: 'directive_reference_directive_fk',
  onDelete: 'CASCADE',
})
@ForeignKey(() => LegalDocumentEntity, ['legalDocumentId'], ['id'], { name: 'directive_reference_document_fk' })
export class DirectiveReferenceEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'directive_reference_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'directive_id', primaryKeyConstraintName: 'directive_reference_pk' })
  directiveId!: string;

  /** Order in the sentence, from 0: a chain is nearest first. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'directive_reference_pk' })
  position!: number;

  @Column({ type: 'uuid', name: 'legal_document_id' })
  legalDocumentId!: string;

  @Column({ type: 'text' })
  raw!: string;
}
