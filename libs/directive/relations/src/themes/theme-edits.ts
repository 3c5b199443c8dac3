/** A theme as an edit found it. */
export interface EditedPart {
  id: string;
  members: readonly string[];
}

/** What a person did to a theme, by members: themes come and go, directives stay. */
export interface ThemeEdit {
  kind: 'rename' | 'merge' | 'split' | 'pin';
  /** The edited theme; for a split, with the members that remain in it. */
  theme: EditedPart;
  /** The themes that a merge takes in, or those that a split makes. */
  others: readonly EditedPart[];
}

/** A theme as it was found. */
export interface FoundTheme<Source> {
  members: Iterable<string>;
  source: Source;
}

/** A theme with the edits on it. */
export interface EditedTheme<Source> {
  /** The id that an edit gives it. */
  id: string | null;
  /** The id that it should have again where nothing else decides. */
  wish: string | null;
  members: Set<string>;
  /** The found themes that it holds; none where only the edit holds it together. */
  sources: Source[];
}

type Themes<Source> = EditedTheme<Source>[];

const newTheme = <Source>(id: string | null): EditedTheme<Source> => ({
  id,
  wish: null,
  members: new Set(),
  sources: [],
});

/** The theme with this id, else the one that holds most of what the edit saw: at least half of the smaller. */
function find<Source>(themes: Themes<Source>, { id, members }: EditedPart): EditedTheme<Source> | undefined {
  const named = themes.find((theme) => theme.id === id);
  if (named) return named;
  let best: { theme: EditedTheme<Source>; shared: number } | null = null;
  for (const theme of themes) {
    const shared = theme.id === null ? members.filter((one) => theme.members.has(one)).length : 0;
    const enough = shared > 0 && 2 * shared >= Math.min(members.length, theme.members.size);
    if (enough && (best === null || shared > best.shared)) best = { theme, shared };
  }
  return best?.theme;
}

function hold<Source>(themes: Themes<Source>, part: EditedPart): EditedTheme<Source> {
  const known = find(themes, part);
  const theme = known ?? newTheme<Source>(part.id);
  if (!known) themes.push(theme);
  theme.id = part.id;
  return theme;
}

const add = (to: Set<string>, more: Iterable<string>): void => {
  for (const one of more) to.add(one);
};

function remove<Source>(themes: Themes<Source>, theme: EditedTheme<Source>): void {
  themes.splice(themes.indexOf(theme), 1);
}

function merge<Source>(themes: Themes<Source>, { theme, others }: ThemeEdit): void {
  const into = hold(themes, theme);
  add(into.members, theme.members);
  for (const other of others) {
    const taken = find(themes, other);
    if (taken && taken !== into) {
      add(into.members, taken.members);
      into.sources.push(...taken.sources);
      remove(themes, taken);
    }
    add(into.members, other.members);
  }
}

function split<Source>(themes: Themes<Source>, { theme, others }: ThemeEdit): void {
  const everybody = [...theme.members, ...others.flatMap(({ members }) => members)];
  const rest = hold(themes, { id: theme.id, members: everybody });
  for (const { members } of others) for (const one of members) rest.members.delete(one);
  for (const other of others) add(hold(themes, other).members, other.members);
}

/**
 * Lays what people did over the themes that were found: merged ones are one again, split ones two, pinned ones keep their
 * members. What joins a theme later joins the part that kept its id.
 *
 * @param edits in the order in which they were made
 * @example applyThemeEdits([{ members: ['a', 'b'], source: 1 }, { members: ['c', 'd'], source: 2 }], [merge])[0].members
 */
export function applyThemeEdits<Source>(
  found: readonly FoundTheme<Source>[],
  edits: readonly ThemeEdit[],
): EditedTheme<Source>[] {
  const themes: Themes<Source> = found.map(({ members, source }) => ({
    ...newTheme<Source>(null),
    members: new Set(members),
    sources: [source],
  }));
  const absorbed = new Set<string>();
  for (const edit of edits) {
    if (absorbed.has(edit.theme.id)) continue;
    if (edit.kind === 'merge') {
      merge(themes, edit);
      for (const { id } of edit.others) absorbed.add(id);
    } else if (edit.kind === 'split') split(themes, edit);
    else if (edit.kind === 'pin') add(hold(themes, edit.theme).members, edit.theme.members);
    else {
      const named = find(themes, edit.theme);
      if (named) named.wish = edit.theme.id;
    }
  }
  return themes.filter(({ members }) => members.size > 1);
}
