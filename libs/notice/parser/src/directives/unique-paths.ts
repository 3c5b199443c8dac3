import type { Draft } from './draft';

/** Numbers that restart must not give two orders one id: the later one takes the next free number. */
export function uniquePaths(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return drafts.map((draft) => {
    const parent = draft.path.slice(0, -1);
    let last = draft.path.at(-1) ?? 1;
    if (taken.has([...parent, last].join('/'))) {
      last = Math.max(last, next.get(parent.join('/')) ?? 0);
      while (taken.has([...parent, last].join('/'))) last++;
      next.set(parent.join('/'), last + 1);
    }
    const path = [...parent, last];
    taken.add(path.join('/'));
    return { ...draft, path };
  });
}
