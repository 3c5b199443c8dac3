import abbreviationRows from './abbreviations.json';
import familyRows from './families.json';
import familyRuleRows from './family-rules.json';
import provinceRows from './provinces.json';
import unitWordTables from './unit-words.json';

/** A function that makes units of different provinces comparable. */
export interface FamilyRow {
  code: string;
  vi: string;
}

/** How the name of a unit shows its function. All words are search keys: lower case, no tones. */
export interface FamilyRule {
  code: string;
  /** Kinds of unit that the rule is for; all when absent. */
  kinds?: string[];
  words: string[];
  /** Words anywhere in the name that forbid the family. */
  unless?: string[];
  /** Words that must not stand straight before or after the one that was found. */
  notAfter?: string[];
  notBefore?: string[];
}

/** A province for the time in which it had this code and name. Both ends are included; `null` is open. */
export interface ProvinceRow {
  code: string;
  name: string;
  slug: string;
  kind: string;
  validFrom: string | null;
  validTo: string | null;
  /** Codes that its parts had before; the first one hosts the seat. Empty for the oldest rows. */
  formedFrom: string[];
  aliases: string[];
}

export interface AbbreviationRow {
  short: string;
  long: string;
  group: string;
}

export interface UnitWords {
  /** Short forms inside the name of a unit, as search keys. */
  abbreviations: { short: string; long: string }[];
  /** Short forms that only stand at the beginning. */
  leading: { short: string; long: string }[];
  /** Beginnings of names of bodies outside the department. */
  outside: string[];
  /** Words inside a name that show a body outside. */
  outsideInside: string[];
  /** Beginnings that look like a body outside and are none. */
  own: string[];
}

/** The functions of the contract. @example families[0] // { code: 'leadership', vi: 'Lãnh đạo Sở' } */
export const families: readonly FamilyRow[] = familyRows;

/** How names show functions, in the order in which they are tried. */
export const familyRules: readonly FamilyRule[] = familyRuleRows;

/** 63 provinces up to 30/6/2025 and 34 since, with the changes between. */
export const provinces: readonly ProvinceRow[] = provinceRows;

/** Short forms of the field for search and tooltips. @example { short: 'UBND', long: 'Ủy ban nhân dân', group: 'institution' } */
export const abbreviations: readonly AbbreviationRow[] = abbreviationRows;

/** Words that names of units are made of. */
export const unitWords: UnitWords = unitWordTables;
