import type { Deadline, Person, Quantity, Reference, Unit } from '@giao-ban/notice-model';
import { bigramSimilarity, fold, tokenSimilarity, tokens } from '@giao-ban/shared-kernel';
import type { Tally } from './tally';

/** Texts are the same when they differ in nothing but white space: a wrapped line may be joined with or without one. */
export const sameLetters = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u00a0]+/gu, '');

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));

export const sameFamilies = (a: Unit | null | undefined, b: Unit | null | undefined): boolean =>
  sameSet(a?.families ?? [], b?.families ?? []);

export const sameName = (a: string, b: string): boolean =>
  Math.max(tokenSimilarity(a, b), bigramSimilarity(a, b)) >= 0.9;

export const sameDue = (a: Deadline | null, b: Deadline | null): boolean => a?.due === b?.due;

const withoutAddress = (name: string): string => fold(name).replace(/^(dong chi|d\/c|ong|ba)\s+/u, '');

/** The name must be the same; of the post, as much as one of the two says must agree. */
export function samePerson(a: Person | null, b: Person | null): boolean {
  if (!a || !b) return !a && !b;
  if (Boolean(a.name) !== Boolean(b.name)) return false;
  if (a.name && b.name && withoutAddress(a.name) !== withoutAddress(b.name)) return false;
  if (!a.title || !b.title) return true;
  const words = tokens(a.title);
  return tokenSimilarity(a.title, b.title) >= 0.5 || tokens(b.title).every((word) => words.includes(word));
}

const compact = (text: string | null): string => (text ?? '').replace(/\s+/gu, '').toUpperCase();

/** What makes a reference the same document: kind, number, day. The issuer is often left out of the sentence. */
export function referenceKey({ type, number, date }: Reference): string {
  const kind = fold(type);
  const short = ['thong bao', 'ket luan'].find((one) => kind.startsWith(one)) ?? kind;
  return [short, compact(number), date ?? ''].join(' ');
}

/** Counts how two lists agree, each item used once. */
export function tallyLists<A, B>(gold: readonly A[], read: readonly B[], same: (a: A, b: B) => boolean): Tally {
  const left = [...read];
  let right = 0;
  for (const wanted of gold) {
    const at = left.findIndex((one) => same(wanted, one));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, missed: gold.length - right, invented: left.length };
}

export const sameUnit = (a: Unit, b: Unit): boolean =>
  tokenSimilarity(a.raw, b.raw) >= 0.7 || (a.families.length > 0 && sameFamilies(a, b));

/** `12 hồ sơ` and `12 hồ sơ cấp phép` are the same figure. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (Math.abs(a.value - b.value) > 1e-9) return false;
  if (a.unit.includes('%') || b.unit.includes('%')) return a.unit.includes('%') && b.unit.includes('%');
  const words = tokens(`${a.unit} ${a.of ?? ''}`);
  return tokens(b.unit).some((word) => words.includes(word));
}
