import abbreviationRows from './abbreviations.json';
import familyRows from './families.json';
import familyRuleRows from './family-rules.json';
import knownLineageRows from './known-lineage.json';
import provinceRows from './provinces.json';
import reorganisationRows from './reorganisations.json';
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

/** How sure a fact of the reference data is: checked in a source, seen in notices, or generally known. */
export type FactSource = 'V' | 'S' | 'K';

/** What happens to units: the kinds of lineage. */
export type LineageKind = 'RENAME' | 'MERGE' | 'SPLIT' | 'CREATE' | 'ABOLISH' | 'TRANSFER';

/** A reorganisation by law, of all agencies or of those that were merged. */
export interface ReorganisationRow {
  code: string;
  effectiveOn: string;
  kind: LineageKind;
  label: string;
  /** A few words for a chart. */
  short: string;
  labelEn: string;
  shortEn: string;
  /** The document that says so; null where none is known to us. */
  basis: string | null;
  /** Functions that came or went; empty where it concerns agencies as a whole. */
  families: string[];
  /** Only agencies whose province was merged. */
  ofMergedOnly: boolean;
  /** False: the day is the usual one, provinces differ by some days. */
  exact: boolean;
  source: FactSource;
}

/** A change of one unit that is known from outside the notices. */
export interface KnownLineageRow {
  agency: string;
  kind: LineageKind;
  /** Name of the unit; its spellings are one. */
  unit: string;
  effectiveOn: string;
  basis: string | null;
  source: FactSource;
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

const asWritten = <Row>(rows: readonly unknown[]): readonly Row[] => rows as readonly Row[];

/** Reorganisations by law since 2025, in their order. @example reorganisations[1]?.effectiveOn // '2025-07-01' */
export const reorganisations: readonly ReorganisationRow[] = asWritten<ReorganisationRow>(reorganisationRows);

/** Changes of single units that are known from outside the notices. */
export const knownLineage: readonly KnownLineageRow[] = asWritten<KnownLineageRow>(knownLineageRows);

/** Short forms of the field for search and tooltips. @example { short: 'UBND', long: 'Ủy ban nhân dân', group: 'institution' } */
export const abbreviations: readonly AbbreviationRow[] = abbreviationRows;

/** Words that names of units are made of. */
export const unitWords: UnitWords = unitWordTables;
