import { finding } from '@giao-ban/notice-model';
import { matchKey, remember, withinOneEdit } from '@giao-ban/shared-kernel';
import vocabulary from '../data/unit-vocabulary.json';
import type { UnitHeading } from './unit-heading';
import { describeUnits, unitListAt } from './unit-list';

const heads = ['phòng', 'văn', 'chi', 'trung', 'thanh'];
/** Every syllable that a unit's name is made of. */
const syllables = [
  ...new Set(
    [...vocabulary.functions, 'văn phòng', 'phòng', 'chi cục', 'trung tâm', 'thanh tra', 'sở', 'và']
      .flatMap((words) => words.split(/[\s&-]+/u))
      .filter((word) => /^\p{L}{2,}$/u.test(word)),
  ),
];
const known = new Set(syllables);
const isNearHead = remember((first) => heads.some((head) => head === first || withinOneEdit(head, first)));
const label = /^([\p{L}\s,&-]{8,90}?)\s*(?::\s*|$)/u;
/** What every label is, told without looking at its letters one by one. */
const mayBeLabel = /^[^.;:()/\d"“”]{8,}(?::|$)/u;
const mostMisprints = 2;
const mostRepairs = 24;

/** What a syllable may be meant for; nothing where it is right or nothing is near. */
function meant(word: string): string[] {
  const key = matchKey(word);
  if (known.has(key) || key.length < 2) return [];
  const near = syllables.filter((syllable) => withinOneEdit(key, syllable));
  return near.map((only) => (word.charAt(0) === key.charAt(0) ? only : only.charAt(0).toUpperCase() + only.slice(1)));
}

/** All ways to put a name right, few at most. */
function repairs(words: readonly string[]): string[] {
  const choices = words.map((word) => {
    const near = meant(word);
    return near.length > 0 ? near : [word];
  });
  let names = [''];
  for (const choice of choices) {
    names = names
      .flatMap((name) => choice.map((word) => (name === '' ? word : `${name} ${word}`)))
      .slice(0, mostRepairs);
  }
  return names;
}

/** The functions of a unit whose whole name this is. */
function familiesOfName(name: string): string[] {
  const units = unitListAt(name, matchKey(name), 0, 'own');
  return units.at(-1)?.end === name.length ? describeUnits(name, units).families : [];
}

/**
 * A heading with a misprint in the name of its unit: `Văn phòg Sở:`, `Phòng Quản ký khoa học`. It counts only where the
 * repaired words are the whole name of a unit with a known function.
 * @param start where the name begins, behind `Đối với`
 */
export function misspeltHeading(text: string, key: string, start: number): UnitHeading | null {
  const first = /^\p{L}+/u.exec(key.slice(start))?.[0];
  if (!first || !isNearHead(first)) return null;
  const rest = text.slice(start);
  const [whole, name = ''] = (mayBeLabel.test(rest) ? label.exec(rest) : null) ?? [];
  if (!whole) return null;
  const words = name.split(' ');
  const misprints = words.filter((word) => meant(word).length > 0).length;
  if (misprints === 0 || misprints > mostMisprints || misprints * 2 > words.length) return null;
  const families = repairs(words)
    .map(familiesOfName)
    .find((found) => found.length > 0);
  if (!families) return null;
  const unit = { raw: name, families, external: false };
  return { unit, finding: finding('unit-heading-misspelt'), orderAt: start + whole.length };
}
