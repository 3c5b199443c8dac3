import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A matter that recurs, over notices, units and provinces. */
@Entity({ name: 'theme' })
export class ThemeEntity {
  /** Kept when new notices arrive, as long as most members stay together. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'theme_pk' })
  id!: string;

  /** A short Vietnamese phrase from the members' own words. */
  @Column({ type: 'text' })
  label!: string;
}
