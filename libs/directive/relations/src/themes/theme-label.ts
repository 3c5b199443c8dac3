import type { DirectiveItem } from '../features/corpus-index';
import { featuresOf } from '../features/features';
import { citedDocuments } from '../text/legal-references';
import type { Group } from './group';
import { opening, phrasesOf } from './phrases';

interface Phrase {
  raw: string;
  support: number;
}

// So many members tell how a theme is called; more would only take time.
const sample = 40;
const mostOfThem = 0.75;
const tried = 60;

/** Phrases that two or more members share, with one writing of each. */
function sharedPhrases(members: readonly DirectiveItem[]): Phrase[] {
  const counted = new Map<string, Phrase>();
  for (const member of members) {
    for (const [key, raw] of phrasesOf(member.text)) {
      const known = counted.get(key);
      if (known) known.support++;
      else counted.set(key, { raw, support: 1 });
    }
  }
  return [...counted.values()].filter(({ support }) => support > 1);
}

const best = (phrases: readonly Phrase[], fit: (phrase: Phrase) => number): string | null =>
  phrases
    .map((phrase) => ({ raw: phrase.raw, fit: fit(phrase) }))
    .filter((phrase) => phrase.fit > 0)
    .sort((a, b) => b.fit - a.fit || b.raw.length - a.raw.length || (a.raw < b.raw ? -1 : 1))[0]?.raw ?? null;

const syllables = (phrase: string): number => phrase.split(' ').length;

/** Words of their own say more than the lexicon only where most members use them and they are a phrase of some length. */
function ownWording(phrases: readonly Phrase[], group: Group, all: number): string | null {
  const common = phrases.filter(({ raw, support }) => support / all >= mostOfThem && syllables(raw) >= 4);
  return best(common, ({ raw, support }) =>
    featuresOf(raw).whole.byKey.has(group.anchor) ? (support / all) * Math.sqrt(raw.length) : 0,
  );
}

/** Members that only share particular words are called by the phrase that holds most of them. */
function particularWording(phrases: readonly Phrase[], all: number): string | null {
  const often = phrases.toSorted(
    (a, b) => b.support * b.raw.length - a.support * a.raw.length || (a.raw < b.raw ? -1 : 1),
  );
  return best(often.slice(0, tried), ({ raw, support }) => {
    const telling = [...featuresOf(raw).whole.byKey.values()].filter(({ kind }) => kind !== 'form' && kind !== 'word');
    return telling.length === 0 ? 0 : (support / all) * Math.sqrt(telling.length) + raw.length / 1000;
  });
}

const typeWord =
  /(?:thông báo|quyết định|nghị quyết|kế hoạch|chỉ thị|kết luận|công văn|thông tư|chương trình|nghị định|luật|đề án)(?: kết luận)?(?: số)?:?\s*$/iu;

/** `Thông báo số 12/TB-UBND`, as the first member that gives its type writes it. */
function documentName(key: string, members: readonly DirectiveItem[]): string {
  const writings = members.flatMap(({ text }) => {
    const composed = text.normalize('NFC');
    return citedDocuments(composed)
      .filter((cited) => cited.key === key)
      .map(({ start, number }) => `${typeWord.exec(composed.slice(0, start))?.[0] ?? ''}${number}`);
  });
  return writings.find((writing) => /^\p{L}/u.test(writing)) ?? writings[0] ?? key;
}

function wording(group: Group, members: readonly DirectiveItem[]): string {
  if (group.anchor.startsWith('document:')) {
    return `thực hiện ${documentName(group.anchor.slice('document:'.length), members)}`;
  }
  const some = members.slice(0, sample);
  const phrases = sharedPhrases(some);
  if (group.concept) return ownWording(phrases, group, some.length) ?? group.concept.vi;
  return particularWording(phrases, some.length) ?? opening(members[0]?.text ?? '');
}

/**
 * A short name for a theme, from the words that its members share; from the lexicon where each says it differently.
 *
 * @example themeLabel(group, members) // 'Xây dựng Đề án vị trí việc làm'
 */
export function themeLabel(group: Group, members: readonly DirectiveItem[]): string {
  const found = wording(group, members).replace(/\s+/gu, ' ');
  return found.charAt(0).toUpperCase() + found.slice(1);
}
