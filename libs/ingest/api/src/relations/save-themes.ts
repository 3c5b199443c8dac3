import {
  applyThemeEdits,
  type DirectiveItem,
  type EditedTheme,
  matchThemes,
  type NamedTheme,
  type ThemeEdit,
  type ThemeGroup,
  themeOf,
} from '@giao-ban/directive-relations';
import { holdLock, insertRows, locks, stableId, ThemeEntity } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import {
  loadEdits,
  loadMemberships,
  type Membership,
  saveMemberships,
  stillThere,
  type StoredEdit,
} from './theme-store';
import { slowly, type WarmRelations } from './warm-relations';

/** The themes that are written anew, and what of the stored ones they replace. */
interface Scope {
  groups: readonly ThemeGroup[];
  /** Ids of stored themes; `null` for all. */
  ids: readonly string[] | null;
  edits: readonly StoredEdit[];
}

/**
 * Brings the stored themes up to date with what was found, under what people did to them: each keeps its id and its name as
 * long as most of its members stay together; themes without members go. People's edits wait meanwhile.
 *
 * @example await saveThemes(source, warm, 'all')
 */
export function saveThemes(source: DataSource, warm: WarmRelations, which: 'all' | 'changed'): Promise<void> {
  return holdLock(source, locks.themes, async () => {
    const { edits, mark } = await loadEdits(source);
    const changes = warm.index.themes.changes();
    if (which === 'all' || warm.editsSeen !== mark) {
      await rewrite(source, warm, { groups: warm.index.themes.all(), ids: null, edits });
    } else {
      await grow(source, warm, changes.grown);
      const near = neighbourhood(warm, [...changes.remade, ...changes.gone], edits);
      if (near.groups.length + (near.ids?.length ?? 0) > 0) await rewrite(source, warm, near);
      for (const group of changes.gone) warm.themeIds.delete(group);
    }
    warm.editsSeen = mark;
  });
}

/** New members of themes that are as they were: the commonest case, and the cheapest. */
async function grow(source: DataSource, warm: WarmRelations, grown: Map<ThemeGroup, Set<DirectiveItem>>) {
  const rows = [...grown].flatMap(([group, gained]) => {
    const themeId = warm.themeIds.get(group);
    return themeId === undefined ? [] : membershipsOf(warm, themeId, gained);
  });
  await saveMemberships(source, [], rows);
}

const membershipsOf = ({ corpus }: WarmRelations, themeId: string, members: Iterable<DirectiveItem>): Membership[] =>
  [...members].flatMap(({ notice, source }) => {
    const directive = corpus.directive(notice.key, source.id);
    return directive ? [{ agencyId: directive.agencyId, directiveId: directive.id, themeId }] : [];
  });

/** The themes that changed, with all those that an edit ties to them. */
function neighbourhood(warm: WarmRelations, changed: readonly ThemeGroup[], edits: readonly StoredEdit[]): Scope {
  const ids = new Set(changed.flatMap((group) => warm.themeIds.get(group) ?? []));
  const tied = new Set<StoredEdit>();
  for (let before = -1; before !== tied.size;) {
    before = tied.size;
    for (const edit of edits) {
      const themes = [edit.before.id, ...edit.others.map(({ id }) => id)];
      if (!themes.some((id) => ids.has(id))) continue;
      tied.add(edit);
      for (const id of themes) ids.add(id);
    }
  }
  const there = new Set(warm.index.themes.all());
  const groups = new Set(changed.filter((group) => there.has(group)));
  for (const [group, id] of warm.themeIds) if (ids.has(id) && there.has(group)) groups.add(group);
  return { groups: [...groups], ids: [...ids], edits: edits.filter((edit) => tied.has(edit)) };
}

async function rewrite(source: DataSource, warm: WarmRelations, { groups, ids, edits }: Scope): Promise<void> {
  const before = await loadMemberships(source, ids);
  const there = await stillThere(source, edits.flatMap(everyMember));
  const agencies = new Map([...before.map((row) => [row.directiveId, row.agencyId] as const), ...there]);
  const found = await slowly(gathering(warm, groups, agencies));
  const themes = applyThemeEdits(
    found,
    edits.map((edit) => asEdit(edit, there)),
  );
  const named = await nameThemes(source, before, themes, edits);
  const after = named.flatMap(({ id, theme }) =>
    [...theme.members].flatMap((directiveId) => {
      const agencyId = agencies.get(directiveId);
      return agencyId === undefined ? [] : [{ agencyId, directiveId, themeId: id }];
    }),
  );
  await saveMemberships(source, before, after);
  for (const { id, theme } of named) for (const group of theme.sources) warm.themeIds.set(group, id);
  await source.query(
    `DELETE FROM giaoban.theme t WHERE ${ids === null ? '' : 't.id = ANY ($1::uuid[]) AND '}
     NOT EXISTS (SELECT FROM giaoban.directive_theme m WHERE m.theme_id = t.id)`,
    ids === null ? [] : [ids],
  );
}

const everyMember = ({ before, others }: StoredEdit): string[] => [
  ...before.members,
  ...others.flatMap(({ members }) => members),
];

function asEdit({ kind, before, others }: StoredEdit, there: ReadonlyMap<string, string>): ThemeEdit {
  const part = ({ id, members }: StoredEdit['before']) => ({ id, members: members.filter((one) => there.has(one)) });
  return { kind, theme: part(before), others: others.map(part) };
}

/** The found themes by the ids of their directives. */
function* gathering(warm: WarmRelations, groups: readonly ThemeGroup[], agencies: Map<string, string>) {
  const found: { members: string[]; source: ThemeGroup }[] = [];
  for (const group of groups) {
    const members = membershipsOf(warm, '', warm.index.themes.membersOf(group));
    for (const { directiveId, agencyId } of members) agencies.set(directiveId, agencyId);
    found.push({ members: members.map(({ directiveId }) => directiveId), source: group });
    yield;
  }
  return found;
}

interface NamedGroup {
  id: string;
  theme: EditedTheme<ThemeGroup>;
}

/** Gives every theme its id, and writes those down that are new. */
async function nameThemes(
  source: DataSource,
  before: readonly Membership[],
  themes: readonly EditedTheme<ThemeGroup>[],
  edits: readonly StoredEdit[],
): Promise<NamedGroup[]> {
  const ids = matchThemes(
    asNamed(before),
    themes.map(({ id, wish, members }) => ({ id, wish, memberKeys: members })),
  );
  const taken = new Set(before.map(({ themeId }) => themeId));
  const known = new Map(edits.flatMap(({ before: one, others }) => [one, ...others]).map((part) => [part.id, part]));
  const named: NamedGroup[] = [];
  const fresh: ThemeEntity[] = [];
  for (const [i, theme] of themes.entries()) {
    const id = ids[i] ?? newId(theme, taken);
    named.push({ id, theme });
    const part = known.get(id);
    if (!taken.has(id)) fresh.push(part ? asRow(part, edits) : await slowly(describing(id, theme)));
    taken.add(id);
  }
  await insertRows(source.manager, ThemeEntity, fresh, 'ignore');
  return named;
}

function asNamed(rows: readonly Membership[]): NamedTheme[] {
  const members = new Map<string, string[]>();
  for (const { themeId, directiveId } of rows) {
    const known = members.get(themeId);
    if (known) known.push(directiveId);
    else members.set(themeId, [directiveId]);
  }
  return [...members].map(([id, memberKeys]) => ({ id, memberKeys }));
}

/** Made from the members, so that an empty database filled twice has the same themes; never one that is in use. */
function newId({ members }: EditedTheme<ThemeGroup>, taken: ReadonlySet<string>): string {
  for (let turn = 0; ; turn++) {
    const id = stableId('theme', turn, ...[...members].sort());
    if (!taken.has(id)) return id;
  }
}

function* describing(id: string, { sources }: EditedTheme<ThemeGroup>): Generator<void, ThemeEntity> {
  const label = sources[0] ? themeOf(sources[0]).label : '';
  yield;
  return { id, label, foundLabel: label, pinned: false, version: 1 };
}

/** A theme that was gone for a while comes back as people left it. */
function asRow({ id, label, foundLabel, version }: StoredEdit['before'], edits: readonly StoredEdit[]): ThemeEntity {
  const pinned = edits.some(({ kind, before }) => kind === 'pin' && before.id === id);
  return { id, label, foundLabel, pinned, version: version + 1 };
}
