import type { ParsedDirective, Unit } from '@giao-ban/notice-model';
import { bagOf, matchKey } from '@giao-ban/shared-kernel';
import { canonicalUnitKey } from '@giao-ban/unit-model';
import { saysLead } from '../annotate/find-cooperation';

const sameWork = 0.6;

function wordsIn(text: string): string[] {
  return matchKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function similar(a: readonly string[], b: readonly string[]): boolean {
  const bag = bagOf(a);
  let shared = 0;
  for (const [word, count] of bagOf(b)) shared += Math.min(count, bag.get(word) ?? 0);
  return (2 * shared) / Math.max(1, a.length + b.length) >= sameWork;
}

const names = (units: readonly Unit[], unit: Unit | null) =>
  unit !== null &&
  units.some(
    ({ raw, families }) =>
      canonicalUnitKey(raw) === canonicalUnitKey(unit.raw) ||
      (families.length > 0 && families.every((family) => unit.families.includes(family))),
  );

/**
 * `phối hợp với X` alone leaves the lead where it is, unless the same notice gives X the same work with `chủ trì`.
 * Both orders stay; only the lead of the helper is taken.
 */
export function settleLead(directives: readonly ParsedDirective[]): ParsedDirective[] {
  const leaders = directives.filter(({ text, cooperating }) => cooperating.length > 0 && saysLead(matchKey(text)));
  if (leaders.length === 0) return [...directives];
  const leading = new Set(leaders);
  const known = new Map<ParsedDirective, string[]>();
  const wordsOf = (directive: ParsedDirective) => {
    const words = known.get(directive) ?? wordsIn(directive.text);
    known.set(directive, words);
    return words;
  };
  return directives.map((directive) => {
    if (directive.cooperating.length === 0 || leading.has(directive)) return directive;
    const leader = leaders.find(
      (other) =>
        names(directive.cooperating, other.department) &&
        names(other.cooperating, directive.department) &&
        similar(wordsOf(directive), wordsOf(other)),
    );
    return leader ? { ...directive, lead: false } : directive;
  });
}
