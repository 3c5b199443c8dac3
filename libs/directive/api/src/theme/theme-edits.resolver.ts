import { actorOf, Calendar } from '@giao-ban/shared-nest';
import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { DirectiveLoaders } from '../directive.loaders';
import { Theme } from '../types/theme.type';
import { ThemeList } from './theme-list';
import { ThemeLoaders } from './theme.loaders';
import { mergeThemes } from './verbs/merge-themes';
import { pinTheme } from './verbs/pin-theme';
import { renameTheme } from './verbs/rename-theme';
import { splitTheme } from './verbs/split-theme';
import { undoThemeEdit } from './verbs/undo-theme-edit';

const idOf = (words: string) => ({ type: () => ID, description: words });
const version = { type: () => Int, description: 'The version that was seen; `STALE_VERSION` where it has moved on.' };
const by = {
  type: () => String,
  nullable: true,
  description: 'Name of the person who writes, up to 100 characters, for the audit trail (người thực hiện).',
};

/** People put themes right; what they do survives recomputation. */
@Resolver(() => Theme)
export class ThemeEditsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: Calendar,
    private readonly list: ThemeList,
    private readonly themes: ThemeLoaders,
    private readonly directives: DirectiveLoaders,
  ) {}

  @Mutation(() => Theme, { description: 'Gives a theme a name (đổi tên). Undone by `undoThemeEdit`.' })
  async renameTheme(
    @Args('id', idOf('Id of the theme.')) id: string,
    @Args('label', { type: () => String, description: 'The name, 2 to 120 characters.' }) label: string,
    @Args('version', version) seen: number,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<Theme> {
    return this.shown(context, await renameTheme(this.source, actorOf(name), { id, label, version: seen }));
  }

  @Mutation(() => Theme, {
    description: 'Takes themes into another one; their members stay together (gộp). Undone by `undoThemeEdit`.',
  })
  async mergeThemes(
    @Args('into', idOf('Id of the theme that stays.')) into: string,
    @Args('themes', { type: () => [ID], description: 'Ids of the themes to take in, up to 50.' }) themes: string[],
    @Args('version', version) seen: number,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<Theme> {
    return this.shown(context, await mergeThemes(this.source, actorOf(name), { into, themes, version: seen }));
  }

  @Mutation(() => [Theme], {
    description:
      'Takes directives out of a theme, into one of their own where they are two or more; they stay apart (tách). Gives what remains, then what is new. Undone by `undoThemeEdit`.',
  })
  async splitTheme(
    @Args('id', idOf('Id of the theme.')) id: string,
    @Args('members', {
      type: () => [ID],
      description: 'Ids of directives of the theme; two or more must remain in it.',
    })
    members: string[],
    @Args('label', {
      type: () => String,
      nullable: true,
      description: 'Name of the new theme; made from its words unless given.',
    })
    label: string | null | undefined,
    @Args('version', version) seen: number,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<Theme[]> {
    const asked = { id, members, label: label ?? null, version: seen };
    const ids = await splitTheme(this.source, actorOf(name), asked);
    return Promise.all(ids.map((one) => this.shown(context, one)));
  }

  @Mutation(() => Theme, {
    description: 'Holds on to a theme with its present members, or lets it go again (ghim, bỏ ghim).',
  })
  async pinTheme(
    @Args('id', idOf('Id of the theme.')) id: string,
    @Args('pinned', { type: () => Boolean, defaultValue: true, description: 'False lets it go.' }) pinned: boolean,
    @Args('version', version) seen: number,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<Theme> {
    return this.shown(context, await pinTheme(this.source, actorOf(name), { id, pinned, version: seen }));
  }

  @Mutation(() => Theme, {
    description: 'Takes an edit of a theme back; `BAD_INPUT` where it was merged or split again since (hoàn tác).',
  })
  async undoThemeEdit(
    @Args('id', idOf('Id of the edit, from `Theme.edits`.')) id: string,
    @Args('by', by) name: string | null | undefined,
    @Context() context: object,
  ): Promise<Theme> {
    return this.shown(context, await undoThemeEdit(this.source, actorOf(name), id));
  }

  private shown(context: object, id: string): Promise<Theme> {
    this.themes.forget(context);
    this.directives.forget(context);
    return this.list.one(id, this.calendar.today());
  }
}
