import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DirectiveEntity } from './directive.entity';
import { ThemeEntity } from './theme.entity';

@Entity({ name: 'directive_theme' })
@Index('directive_theme_theme_ix', ['agencyId', 'themeId', 'directiveId'])
@Index('directive_theme_over_agencies_ix', ['themeId'])
@ForeignKey(() => DirectiveEntity, ['agencyId', 'directiveId'], ['agencyId', 'id'], {
  name: 'directive_theme_directive_fk',
  onDelete: 'CASCADE',
})
@ForeignKey(() => ThemeEntity, ['themeId'], ['id'], { name: 'directive_theme_theme_fk', onDelete: 'CASCADE' })
export class DirectiveThemeEntity {
  @PrimaryColumn({ type: 'text', name: 'agency_id', primaryKeyConstraintName: 'directive_theme_pk' })
  agencyId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'directive_id', primaryKeyConstraintName: 'directive_theme_pk' })
  directiveId!: string;

  @PrimaryColumn({ type: 'uuid', name: 'theme_id', primaryKeyConstraintName: 'directive_theme_pk' })
  themeId!: string;
}
