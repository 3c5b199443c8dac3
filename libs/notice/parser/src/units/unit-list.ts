import type { Unit } from '@giao-ban/notice-model';
import { familiesOf, isOutsideUnit } from '@giao-ban/unit-model';
import { scanOutsideUnit } from './scan-outside-unit';
import { scanUnit } from './scan-unit';

/** A unit as a stretch of a text. */
export interface NamedUnit {
  start: number;
  end: number;
  raw: string;
}

const between = /\s*(?:,\s*(?:và\s+|cùng\s+)?|;\s*|\s(?:và|cùng|cùng với|với|hoặc|&)\s)\s*/uy;
const brackets = /\s*\([^()]{0,80}\)/uy;

/** `Viễn thông Tuyên Quang`, `VNPT Quảng Bình`: a name by its capitals alone. */
const properName =
  /\p{Lu}{3,}(?![\p{L}\d-])|\p{Lu}[\p{L}\d&-]*(?: (?:\p{Lu}[\p{L}\d&-]*|\p{Ll}+(?= \p{Lu}\p{Ll}))){1,6}/uy;

/** Which names count: the department's own units, bodies outside too, or whatever is named as a partner. */
export type UnitSearch = 'own' | 'outside' | 'partners';

/** `Phòng Kinh tế các huyện` begins like a room of the department and is none: the longer name counts. */
function knownEnd(text: string, key: string, at: number, search: UnitSearch): number | null {
  const own = scanUnit(text, key, at);
  if (search === 'own' || (own !== null && familiesOf(text.slice(at, own)).length > 0)) return own;
  const outside = scanOutsideUnit(text, key, at);
  return own === null || (outside ?? 0) > own ? outside : own;
}

function unitEnd(text: string, key: string, at: number, search: UnitSearch): number | null {
  const known = knownEnd(text, key, at, search);
  if (known !== null || search !== 'partners') return known;
  properName.lastIndex = at;
  return properName.test(text) ? properName.lastIndex : null;
}

/**
 * Units that are named one after the other from this position on.
 * @example unitListAt('Văn phòng Sở, Phòng Kế hoạch - Tài chính rà soát', key, 0, 'own') // two units
 */
export function unitListAt(text: string, key: string, from: number, search: UnitSearch): NamedUnit[] {
  const units: NamedUnit[] = [];
  for (let at = from; ;) {
    const end = unitEnd(text, key, at, search);
    if (end === null) return units;
    units.push({ start: at, end, raw: text.slice(at, end) });
    brackets.lastIndex = end;
    const next = brackets.test(key) ? brackets.lastIndex : end;
    between.lastIndex = next;
    if (!between.test(key)) return units;
    at = between.lastIndex;
  }
}

/**
 * The unit of the contract for a name as written.
 * @example describeUnit('UBND các huyện') // { raw: 'UBND các huyện', families: [], external: true }
 */
export function describeUnit(raw: string): Unit {
  return { raw, families: familiesOf(raw), external: isOutsideUnit(raw) };
}

/** Several units under one heading are one department of the contract with all their functions. */
export function describeUnits(raw: string, units: readonly NamedUnit[]): Unit {
  const families = [...new Set(units.flatMap((unit) => familiesOf(unit.raw)))];
  const external = units.every((unit) => isOutsideUnit(unit.raw));
  return { raw, families: families.length > 0 ? families : familiesOf(raw), external };
}
