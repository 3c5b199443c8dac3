/** A theme as it was named before. */
export interface NamedTheme {
  id: string;
  /** Whatever names a member, for example `notice key` + `#` + `directive id`. */
  memberKeys: readonly string[];
}

/** A theme that wants its name. */
export interface UnnamedTheme {
  memberKeys: Iterable<string>;
  /** The id that it must have, where a person decided so. */
  id?: string | null;
  /** The id that it had once; taken where nothing else fits and nobody else has it. */
  wish?: string | null;
}

interface Claim {
  theme: number;
  id: string;
  shared: number;
  /** Shared of the smaller one: a theme that only grew is still the same. */
  share: number;
}

const stillTheSame = 0.5;

function claims(previous: readonly NamedTheme[], next: readonly UnnamedTheme[]): Claim[] {
  const themesOf = new Map<string, string[]>();
  const sizes = new Map(previous.map(({ id, memberKeys }) => [id, memberKeys.length]));
  for (const { id, memberKeys } of previous) {
    for (const key of memberKeys) themesOf.set(key, [...(themesOf.get(key) ?? []), id]);
  }
  return next.flatMap(({ memberKeys }, theme) => {
    const members = [...memberKeys];
    const shared = new Map<string, number>();
    for (const id of members.flatMap((member) => themesOf.get(member) ?? [])) {
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    return [...shared].map(([id, count]) => {
      const smaller = Math.min(members.length, sizes.get(id) ?? members.length);
      return { theme, id, shared: count, share: count / smaller };
    });
  });
}

/**
 * Gives recomputed themes the ids that they had before, by the members they share: each old id goes to the theme that
 * keeps most of its members.
 *
 * @param previous themes as they were named before
 * @param next themes as they are computed now
 * @returns one id for each of `next`, `null` where it was not there before
 * @example matchThemes([{ id: 't1', memberKeys: ['a#1', 'b#2'] }], [{ memberKeys: ['a#1', 'b#2', 'c#1'] }]) // ['t1']
 */
export function matchThemes(previous: readonly NamedTheme[], next: readonly UnnamedTheme[]): (string | null)[] {
  const ids = next.map(({ id }) => id ?? null);
  const taken = new Set(ids.filter((id) => id !== null));
  const give = (theme: number, id: string): void => {
    if (ids[theme] !== null || taken.has(id)) return;
    ids[theme] = id;
    taken.add(id);
  };
  const best = claims(previous, next)
    .filter(({ share }) => share >= stillTheSame)
    .sort((a, b) => b.shared - a.shared || b.share - a.share || a.theme - b.theme || (a.id < b.id ? -1 : 1));
  for (const { theme, id } of best) give(theme, id);
  next.forEach(({ wish }, theme) => wish && give(theme, wish));
  return ids;
}
