import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A matter that recurs, over notices, units and provinces. */
@Entity({ name: 'theme' })
export class ThemeEntity {
  /** Kept when new notices arrive, as long as most members stay together. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'theme_pk' })
  id!: string;

  /** As people see it: the name that a person gave, else `foundLabel`. */
  @Column({ type: 'text' })
  label!: string;

  /** A short Vietnamese phrase from the members' own words. */
  @Column({ type: 'text', name: 'found_label', default: '' })
  foundLabel!: string;

  /** A person holds on to it: it stays, with these members, whatever is found later. */
  @Column({ type: 'boolean', default: false })
  pinned!: boolean;

  /** Grows with every edit, so that of two people who edit at once one is told. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
