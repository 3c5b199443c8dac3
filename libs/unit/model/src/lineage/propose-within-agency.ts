import { daysBetween } from '@giao-ban/shared-kernel';
import type { LineageProposal, UnitLife } from './propose-lineage';
import { familyWords, nameLikeness, quoted, written } from './unit-names';

/** Names this much alike, of one function, are taken for one unit under two names. */
const alike = 0.5;
/** Beyond that gap between two sightings other things may have happened in between. */
const shortGap = 130;

const endsBefore = (a: UnitLife, b: UnitLife) => a.lastSeen < b.firstSeen;
const ids = (units: readonly UnitLife[]) => units.map(({ id }) => id).sort();

/**
 * What the days, functions and names of one agency's units suggest. A unit takes part in one proposal at most: mergers
 * and splits are looked for first, for they explain more.
 */
export function proposeWithinAgency(units: readonly UnitLife[]): LineageProposal[] {
  const taken = new Set<string>();
  const free = () => units.filter(({ id }) => !taken.has(id));
  const found: LineageProposal[] = [];
  const take = (proposal: LineageProposal | null) => {
    if (!proposal) return;
    for (const id of [...proposal.from, ...proposal.to]) taken.add(id);
    found.push(proposal);
  };
  for (const unit of units) take(taken.has(unit.id) ? null : mergerInto(unit, free()));
  for (const unit of units) take(taken.has(unit.id) ? null : splitOf(unit, free()));
  for (const { from, to } of renamePairs(free())) {
    if (!taken.has(from.id) && !taken.has(to.id)) take(rename(from, to, free()));
  }
  return found;
}

/** `Phòng A và B` appears when the rooms for A and for B are seen no more: the functions of all of them unite in it. */
function mergerInto(unit: UnitLife, others: readonly UnitLife[]): LineageProposal | null {
  if (unit.families.length < 2) return null;
  const before = others.filter(
    (other) =>
      other.id !== unit.id && endsBefore(other, unit) && other.families.every((code) => unit.families.includes(code)),
  );
  // A unit that had all the functions already is that unit under another name.
  if (before.some(({ families }) => families.length === unit.families.length)) return null;
  const covered = new Set(before.flatMap(({ families }) => families));
  if (before.length < 2 || covered.size < unit.families.length) return null;
  return {
    kind: 'MERGE',
    from: ids(before),
    to: [unit.id],
    effectiveOn: unit.firstSeen,
    basis: null,
    confidence: 0.6,
    reason: `${quoted([unit.name])} có đủ các nhóm chức năng ${familyWords(unit.families)} của ${quoted(before.map(({ name }) => name))}; các đơn vị này không còn được giao việc từ khi đơn vị mới xuất hiện (${written(unit.firstSeen)}).`,
  };
}

/** The room for A and B is seen no more, and rooms for A and for B appear. */
function splitOf(unit: UnitLife, others: readonly UnitLife[]): LineageProposal | null {
  if (unit.families.length < 2) return null;
  const after = others.filter(
    (other) =>
      other.id !== unit.id && endsBefore(unit, other) && other.families.every((code) => unit.families.includes(code)),
  );
  if (after.some(({ families }) => families.length === unit.families.length)) return null;
  const listed = after.flatMap(({ families }) => families);
  // Each function in one of the new units, none in two.
  if (after.length < 2 || new Set(listed).size < unit.families.length || new Set(listed).size < listed.length) {
    return null;
  }
  const [first = ''] = after.map(({ firstSeen }) => firstSeen).sort();
  return {
    kind: 'SPLIT',
    from: [unit.id],
    to: ids(after),
    effectiveOn: first,
    basis: null,
    confidence: 0.55,
    reason: `Các nhóm chức năng ${familyWords(unit.families)} của ${quoted([unit.name])} có ở ${quoted(after.map(({ name }) => name))}, xuất hiện từ ${written(first)}, sau khi đơn vị cũ không còn được giao việc (lần cuối ${written(unit.lastSeen)}).`,
  };
}

/** Units of one primary function of which one ends before the other begins, the most alike first. */
function renamePairs(units: readonly UnitLife[]): { from: UnitLife; to: UnitLife }[] {
  const pairs = units.flatMap((from) =>
    units
      .filter((to) => to.id !== from.id && to.families[0] === from.families[0] && endsBefore(from, to))
      .map((to) => ({ from, to, likeness: nameLikeness(from.name, to.name) })),
  );
  // Of several the nearest in time: a unit renamed twice is two changes.
  return pairs.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      daysBetween(a.from.lastSeen, a.to.firstSeen) - daysBetween(b.from.lastSeen, b.to.firstSeen) ||
      (a.from.id + a.to.id < b.from.id + b.to.id ? -1 : 1),
  );
}

function rename(from: UnitLife, to: UnitLife, units: readonly UnitLife[]): LineageProposal | null {
  const likeness = nameLikeness(from.name, to.name);
  const sameFunctions =
    from.families.length === to.families.length && from.families.every((f) => to.families.includes(f));
  const primary = from.families[0];
  const rivals = units.filter(({ id, families }) => families[0] === primary && id !== from.id && id !== to.id);
  // Names that differ are taken for one unit only where no other unit has the function.
  if (likeness < alike && rivals.length > 0) return null;
  const near = daysBetween(from.lastSeen, to.firstSeen) <= shortGap;
  const confidence = 0.3 + 0.35 * likeness + (sameFunctions ? 0.15 : 0) + (near ? 0.1 : 0);
  const names = likeness >= alike ? 'tên gần giống nhau' : 'tên khác nhau nhưng không còn đơn vị nào khác cùng nhóm';
  return {
    kind: 'RENAME',
    from: [from.id],
    to: [to.id],
    effectiveOn: to.firstSeen,
    basis: null,
    confidence: Math.round(confidence * 100) / 100,
    reason: `Cùng nhóm chức năng ${familyWords(primary ? [primary] : [])}, ${names}; ${quoted([from.name])} được giao việc lần cuối ${written(from.lastSeen)}, ${quoted([to.name])} lần đầu ${written(to.firstSeen)}.`,
  };
}
