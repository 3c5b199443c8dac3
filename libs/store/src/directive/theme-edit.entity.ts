import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A theme as an edit found it; enough to put it back. */
export interface EditedThemePart {
  id: string;
  label: string;
  foundLabel: string;
  pinned: boolean;
  version: number;
  /** Ids of its directives at the time of the edit. */
  members: string[];
}

/**
 * What a person did to a theme. Kept apart from what is found and applied again after every recomputation: a name, themes
 * that belong together, members that do not, a theme to hold on to.
 */
@Entity({ name: 'theme_edit' })
@Check('theme_edit_kind_ck', `"kind" IN ('rename', 'merge', 'split', 'pin')`)
@Index('theme_edit_theme_ix', ['themeId', 'at'])
export class ThemeEditEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'theme_edit_pk' })
  id!: string;

  /** rename, merge, split or pin. */
  @Column({ type: 'text' })
  kind!: string;

  /** The theme that was edited; what it was made of, whether or not it is there now, stands in `before`. */
  @Column({ type: 'uuid', name: 'theme_id' })
  themeId!: string;

  /** The name that a rename or a split gives. */
  @Column({ type: 'text', nullable: true })
  label!: string | null;

  /** The edited theme as it was; for a split, what remains in it. */
  @Column({ type: 'jsonb' })
  before!: EditedThemePart;

  /** The themes that a merge takes in, or the one that a split makes. */
  @Column({ type: 'jsonb' })
  others!: EditedThemePart[];

  @Column({ type: 'text', name: 'edited_by' })
  editedBy!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  /** Set when it was taken back; it then counts no more. */
  @Column({ type: 'timestamptz', name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  @Column({ type: 'text', name: 'undone_by', nullable: true })
  undoneBy!: string | null;
}
