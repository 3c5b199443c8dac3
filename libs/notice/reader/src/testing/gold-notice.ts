import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeadingField, ParsedDirective, ParsedNotice, ParsedOutcome } from '@giao-ban/notice-model';

type Unspanned<T> = Omit<T, 'span'>;

/** Further right answers, by field, where the rules of reading leave more than one open. */
export type Accepted<T> = { [K in keyof T]?: T[K][] };

interface Judged<T> {
  accept?: Accepted<T>;
  /** Leaving the item out is no error, nor is having it. */
  optional?: boolean;
  /** Topics that a reasonable official would also give. */
  topicsAlso?: string[];
  /** Why a doubtful case was decided so. */
  notes?: string;
}

export type GoldDirective = Unspanned<ParsedDirective> & Judged<ParsedDirective>;
export type GoldOutcome = Unspanned<ParsedOutcome> & Judged<ParsedOutcome>;

export type GoldHeading = Pick<ParsedNotice, HeadingField>;

/** What a person read in a notice: the parts of a reading that can be right or wrong. */
export interface GoldNotice extends GoldHeading {
  /** Habits of the documents that the notice was written for; absent in annotation from elsewhere. */
  habits?: string[];
  notes?: string;
  directives: GoldDirective[];
  outcomes: GoldOutcome[];
  /** `ignore`: texts that may be taken for orders or not. */
  accept?: Accepted<GoldHeading> & { ignore?: string[] };
}

/** A notice to be read, with what a person read in it. */
export interface GoldCase {
  slug: string;
  file: string;
  bytes: Uint8Array;
  gold: GoldNotice;
}

/** Annotation files are written by people and checked by `annotation.test.ts`; here they are taken at their word. */
function asGold(json: string): GoldNotice {
  return JSON.parse(json) as GoldNotice;
}

/**
 * The annotated notices of a folder: one folder each, with `input.*` and `expected.json`.
 * @example readGoldFolder('libs/notice/reader/gold').length // 70
 */
export function readGoldFolder(folder: string): GoldCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => {
      const file = readdirSync(join(folder, slug)).find((name) => name.startsWith('input.')) ?? 'input.txt';
      const gold = asGold(readFileSync(join(folder, slug, 'expected.json'), 'utf8'));
      return { slug, file, bytes: readFileSync(join(folder, slug, file)), gold };
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Annotation that lies apart from its documents: `gold/NAME.json` beside `seeds/NAME.txt`; nothing where there is none. */
export function readGoldPairs(documents: string, annotation: string): GoldCase[] {
  if (!existsSync(documents) || !existsSync(annotation)) return [];
  return readdirSync(documents)
    .sort()
    .map((file) => {
      const slug = file.replace(/\.[^.]+$/, '');
      const gold = asGold(readFileSync(join(annotation, `${slug}.json`), 'utf8'));
      return { slug, file, bytes: readFileSync(join(documents, file)), gold };
    });
}
