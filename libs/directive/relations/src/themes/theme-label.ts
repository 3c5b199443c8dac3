import { matchKey } from '@giao-ban/shared-kernel';
import type { DirectiveItem } from '../features/corpus-index';
import { featuresOf } from '../features/features';
import { knownWords } from '../lexicon/known-words';
import type { Group } from './group';

interface Word {
  raw: string;
  key: string;
  /** A phrase may begin before it, or end behind it. */
  begins: boolean;
  ends: boolean;
}

const inner =
  'và hoặc của cho với để về tại theo các những một số đối trong trên đã đang được bị do vì khi từ đến tới ra vào là có cần phải nêu này đó năm tháng ngày như nhằm thuộc bằng cùng mà còn sẽ';
const innerWords = new Set(inner.split(' '));
const longest = 11;
const mostCharacters = 80;
const sample = 40;
const stretches = /[^;:()"“”\n]+/gu;
const wordPattern = /[^\s,.]+(?:[.,][^\s,.]+)*/gu;

/** The words of one stretch, with the places where a phrase may be cut: never inside a word of several syllables or a name. */
function wordsOf(stretch: string): Word[] {
  const raws = stretch.match(wordPattern) ?? [];
  const keys = raws.map(matchKey);
  const words = raws.map((raw, i): Word => ({ raw, key: keys[i] ?? '', begins: true, ends: true }));
  for (let at = 0; at < words.length;) {
    const length = Math.max(1, knownWords.longestAt(keys, at));
    for (let i = at; i < at + length; i++) {
      const word = words[i];
      if (!word) continue;
      word.begins = i === at && !innerWords.has(word.key);
      word.ends = i === at + length - 1 && !innerWords.has(word.key);
    }
    at += length;
  }
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (before && i > 1 && /^\p{Lu}\p{Ll}/u.test(before.raw) && /^\p{Lu}\p{Ll}/u.test(word.raw)) {
      [before.ends, word.begins] = [false, false];
    }
  });
  return words;
}

interface Phrase {
  raw: string;
  support: number;
}

function phrasesOf(directive: DirectiveItem): Map<string, string> {
  const found = new Map<string, string>();
  for (const [stretch] of directive.text.normalize('NFC').matchAll(stretches)) {
    const words = wordsOf(stretch);
    words.forEach((first, i) => {
      if (!first.begins) return;
      words.slice(i + 1, i + longest).forEach((last, more) => {
        const raw = words
          .slice(i, i + more + 2)
          .map((word) => word.raw)
          .join(' ');
        if (last.ends && raw.length <= mostCharacters) found.set(matchKey(raw), raw);
      });
    });
  }
  return found;
}

/** Phrases that two or more members share, with one writing of each. */
function sharedPhrases(members: readonly DirectiveItem[]): Phrase[] {
  const counted = new Map<string, Phrase>();
  for (const member of members) {
    for (const [key, raw] of phrasesOf(member)) {
      const known = counted.get(key);
      if (known) known.support++;
      else counted.set(key, { raw, support: 1 });
    }
  }
  return [...counted.values()].filter(({ support }) => support > 1);
}

/** How well a phrase names the group: it must hold the anchor, most members must share it, and it should say much. */
function fitness(phrase: Phrase, group: Group, all: number): number {
  const share = phrase.support / all;
  const features = [...featuresOf(phrase.raw).whole.byKey.values()];
  if (group.anchor.startsWith('alike:')) {
    const told = features.filter(({ kind }) => kind !== 'form' && kind !== 'word').length;
    return told === 0 ? 0 : share * Math.sqrt(told) + phrase.raw.length / 1000;
  }
  if (!features.some(({ key }) => key === group.anchor)) return 0;
  return share >= 0.5 ? share * Math.sqrt(phrase.raw.length) : 0;
}

const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** The beginning of a text up to the last whole word. */
function opening(text: string): string {
  const words = wordsOf(text.normalize('NFC').match(stretches)?.[0] ?? text).slice(0, longest);
  const end = words.findLastIndex((word) => word.ends);
  return words
    .slice(0, end + 1)
    .map((word) => word.raw)
    .join(' ');
}

/**
 * A short name for a theme, from the words that its members share; from the lexicon where they say it differently.
 *
 * @example themeLabel(group, members) // 'Xây dựng Đề án vị trí việc làm'
 */
export function themeLabel(group: Group, members: readonly DirectiveItem[]): string {
  const some = members.slice(0, sample);
  const best = sharedPhrases(some)
    .map((phrase) => ({ raw: phrase.raw, fit: fitness(phrase, group, some.length) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.raw.length - a.raw.length || (a.raw < b.raw ? -1 : 1))[0];
  const found = best?.raw ?? group.concept?.vi ?? opening(members[0]?.text ?? '');
  return sentence(group.anchor.startsWith('document:') && best ? `thực hiện ${found}` : found);
}
