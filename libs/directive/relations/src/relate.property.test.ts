import { describe, expect, it } from 'vitest';
import type { CorpusNotice } from './corpus';
import { CorpusIndex } from './features/corpus-index';
import { inOrder } from './index-of';
import { afterCompletion, byPlace } from './links/find-links';
import { relate, relateNew } from './relate';
import { generateCorpus } from './testing/generate-corpus';
import { madeUpCorpus } from './testing/made-up-notices';
import { themesIn } from './themes/find-themes';

/** Adds notices one by one and asks after each what has changed, as a server does. */
function oneByOne(notices: readonly CorpusNotice[]) {
  const index = new CorpusIndex();
  const links = notices.flatMap((notice) => {
    const found = relateNew(notice, index);
    index.themes.changes();
    return found;
  });
  return { links: afterCompletion(links, index).sort(byPlace), themes: themesIn(index) };
}

const corpora: [string, CorpusNotice[]][] = [
  ['of made-up papers', madeUpCorpus()],
  ...[1, 2, 3].map((seed): [string, CorpusNotice[]] => [
    `generated from ${seed}`,
    generateCorpus(400, seed).notices.slice(0, 10),
  ]),
];

describe.each(corpora)('a corpus %s', (_, notices) => {
  const { links, themes } = relate(notices);

  it('gives the same links and themes when it grows by one notice at a time', () => {
    expect(links.length).toBeGreaterThan(5);
    expect(oneByOne(notices.toSorted(inOrder))).toEqual({ links, themes });
  });

  it('gives the same whatever the order of the list', () => {
    const again = relate(notices.toReversed());
    expect({ links: again.links, themes: again.themes }).toEqual({ links, themes });
  });

  // A notice that comes late is weighed with words of later ones already counted: the figures differ a little, and with them a
  // link near the bar may. It is found all the same.
  it('finds nearly the same links when the latest notices come first', () => {
    const late = oneByOne(notices.toSorted(inOrder).toReversed());
    const keyOf = (link: (typeof links)[number]) => JSON.stringify([link.directive, link.evidence]);
    const found = new Set(late.links.map(keyOf));
    const both = links.map(keyOf).filter((key) => found.has(key)).length;
    expect(both / Math.max(links.length, found.size)).toBeGreaterThan(0.85);
  });

  it('tells every theme that changed as grown, made anew or gone', () => {
    const index = new CorpusIndex();
    const told = new Map<object, Set<string>>();
    for (const notice of notices.toSorted(inOrder)) {
      relateNew(notice, index);
      const { grown, remade, gone } = index.themes.changes();
      for (const theme of gone) told.delete(theme);
      for (const theme of remade) told.set(theme, new Set(index.themes.membersOf(theme).map(({ key }) => key)));
      for (const [theme, gained] of grown) for (const { key } of gained) told.get(theme)?.add(key);
    }
    const now = index.themes
      .all()
      .map((theme) => [theme, new Set(index.themes.membersOf(theme).map(({ key }) => key))] as const);
    expect(told).toEqual(new Map(now));
  });
});
