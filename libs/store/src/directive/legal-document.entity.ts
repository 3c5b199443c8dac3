import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A cited document: symbol, number and date together identify it, since state numbering starts again every year. */
@Entity({ name: 'legal_document' })
@Unique('legal_document_key_uq', ['key'])
export class LegalDocumentEntity {
  /** Made from the key, so that two ingests name one document alike. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'legal_document_pk' })
  id!: string;

  /** Type, number and date in normal form. */
  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'date', nullable: true })
  date!: string | null;

  @Column({ type: 'text', nullable: true })
  issuer!: string | null;
}
