import type { Theme } from './find-themes';

/** A theme as it was named before. */
export interface NamedTheme {
  id: string;
  /** `notice key` + `#` + `directive id`, as `memberKey` makes them. */
  memberKeys: readonly string[];
}

export interface MatchedTheme extends Theme {
  id: string;
  /** Whether the theme was there before. */
  known: boolean;
}

/** @example memberKey({ notice: 'thang-3.txt', id: '2/1/3' }) // 'thang-3.txt#2/1/3' */
export const memberKey = ({ notice, id }: { notice: string; id: string }): string => `${notice}#${id}`;

interface Claim {
  theme: number;
  id: string;
  shared: number;
  /** Shared of the smaller one: a theme that only grew is still the same. */
  share: number;
}

const stillTheSame = 0.5;

function claims(previous: readonly NamedTheme[], next: readonly Theme[]): Claim[] {
  const themesOf = new Map<string, string[]>();
  const sizes = new Map(previous.map(({ id, memberKeys }) => [id, memberKeys.length]));
  for (const { id, memberKeys } of previous) {
    for (const key of memberKeys) themesOf.set(key, [...(themesOf.get(key) ?? []), id]);
  }
  return next.flatMap(({ members }, theme) => {
    const shared = new Map<string, number>();
    for (const id of members.flatMap((member) => themesOf.get(memberKey(member)) ?? [])) {
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
 * keeps most of its members, every other theme gets a new id.
 *
 * @param previous themes as they were named before
 * @param next themes as they are computed now
 * @param newId makes an id for a theme that was not there before
 * @example matchThemes([{ id: 't1', memberKeys: ['a#1', 'b#2'] }], themes, () => crypto.randomUUID())
 */
export function matchThemes(
  previous: readonly NamedTheme[],
  next: readonly Theme[],
  newId: (theme: Theme) => string,
): MatchedTheme[] {
  const kept = new Map<number, string>();
  const taken = new Set<string>();
  const best = claims(previous, next)
    .filter(({ share }) => share >= stillTheSame)
    .sort((a, b) => b.shared - a.shared || b.share - a.share || a.theme - b.theme || (a.id < b.id ? -1 : 1));
  for (const { theme, id } of best) {
    if (kept.has(theme) || taken.has(id)) continue;
    kept.set(theme, id);
    taken.add(id);
  }
  return next.map((theme, i) => ({ ...theme, id: kept.get(i) ?? newId(theme), known: kept.has(i) }));
}
