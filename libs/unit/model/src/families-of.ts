import { familyRules, unitWords, type FamilyRule } from '@giao-ban/unit-data';
import { remember, wordPattern } from '@giao-ban/shared-kernel';
import { expandUnitName } from './expand-unit-name';

const startsWithAny = (words: readonly string[]) => new RegExp(`^(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
const outside = startsWithAny(unitWords.outside);
const own = startsWithAny(unitWords.own);
const outsideInside = wordPattern(unitWords.outsideInside.join('|'), 'u');
const otherDepartment = /^so (?!khoa hoc|kh)/u;
const otherBranch = /^chi cuc (?!.*(?:tieu chuan|do luong|chat luong|buc xa))/u;

function kindOf(name: string): string {
  if (/^trung tam/u.test(name)) return 'centre';
  if (/^chi cuc/u.test(name)) return 'branch';
  if (/^van phong/u.test(name)) return 'office';
  return 'room';
}

function wordsPattern(rule: FamilyRule): RegExp {
  const after = (rule.notAfter ?? []).map((word) => `(?<!${word},? )`).join('');
  const before = (rule.notBefore ?? []).map((word) => `(?! ${word}(?![\\p{L}\\p{N}]))`).join('');
  return wordPattern(`${after}(?:${rule.words.join('|')})${before}`, 'u');
}

const compiled = familyRules.map((rule) => ({
  rule,
  pattern: wordsPattern(rule),
  unless: rule.unless ? wordPattern(rule.unless.join('|'), 'u') : null,
}));

/** Whether the name is that of a body outside the department: a people's committee, another department, a school ... */
export function isOutsideUnit(raw: string): boolean {
  return known(raw).isOutside;
}

const known = remember((raw) => {
  const name = expandUnitName(raw);
  const isOutside = isOutsideName(name);
  return { isOutside, families: isOutside ? [] : familiesOfName(name) };
});

function isOutsideName(name: string): boolean {
  if (own.test(name)) return false;
  return outside.test(name) || otherDepartment.test(name) || otherBranch.test(name) || outsideInside.test(name);
}

/**
 * The functions that a unit's name shows, in the order in which the name tells them; none for bodies outside.
 * @example familiesOf('Trung tâm Thông tin và Ứng dụng KHCN') // ['information-centre', 'application-centre']
 * @example familiesOf('Sở Tài chính') // []
 */
export function familiesOf(raw: string): string[] {
  return [...known(raw).families];
}

function familiesOfName(name: string): string[] {
  const kind = kindOf(name);
  const found: { code: string; at: number }[] = [];
  for (const { rule, pattern, unless } of compiled) {
    if (rule.kinds && !rule.kinds.includes(kind)) continue;
    const match = pattern.exec(name);
    if (match && !unless?.test(name)) found.push({ code: rule.code, at: match.index });
  }
  return onlyWhatTheNameMeans(found);
}

/** `Các phòng, đơn vị` and the mass organisations stand for themselves; a leader named with a unit means the unit. */
function onlyWhatTheNameMeans(found: { code: string; at: number }[]): string[] {
  const codes = [...found].sort((a, b) => a.at - b.at).map(({ code }) => code);
  for (const group of ['all-units', 'mass-organisations']) if (codes.includes(group)) return [group];
  const withoutLeaders = codes.filter((code) => code !== 'leadership');
  return withoutLeaders.length > 0 ? withoutLeaders : codes;
}
