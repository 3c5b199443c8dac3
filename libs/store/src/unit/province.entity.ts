import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A provincial unit for its time of validity. Codes and names are reused after a merger, ids are not. */
@Entity({ name: 'province' })
export class ProvinceEntity {
  /** For example `bac-giang`; Bắc Ninh before (`bac-ninh`) and after July 2025 (`bac-ninh-2025`) are two rows. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'province_pk' })
  id!: string;

  /** Official code of that time, two digits. */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Null: since before our records. */
  @Column({ type: 'date', name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo!: string | null;

  /** Today's province, where this one was merged; itself otherwise. */
  @Column({ type: 'text', name: 'current_id' })
  currentId!: string;
}
