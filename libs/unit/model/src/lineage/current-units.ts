import type { LineageKind } from '@giao-ban/unit-data';
import type { IsoDay } from '@giao-ban/shared-kernel';

/** A confirmed change of units: which ones went into which. Ids are unique over all agencies. */
export interface LineageEvent {
  id: string;
  kind: LineageKind;
  effectiveOn: IsoDay;
  from: readonly string[];
  to: readonly LineageHeir[];
}

/** A unit that comes out of a change, with its part of the former work (0 to 1) where somebody stated it. */
export interface LineageHeir {
  id: string;
  share: number | null;
}

/**
 * The unit in which the former work of a change is counted today, or `null` where it stays with the old unit. Work is
 * counted in whole directives, so that every number opens its list: of a split unit the work goes to the unit that took
 * more than half of it, and stays where nobody said.
 *
 * @example heirOf({ kind: 'SPLIT', to: [{ id: 'b', share: 0.7 }, { id: 'c', share: 0.3 }], ... }) // 'b'
 */
export function heirOf({ kind, to }: LineageEvent): string | null {
  if (kind === 'CREATE' || kind === 'ABOLISH') return null;
  const [only] = to;
  if (kind !== 'SPLIT') return to.length === 1 && only ? only.id : null;
  return to.find(({ share }) => share !== null && share > 0.5)?.id ?? null;
}

/**
 * Today's unit of every unit that went into another one, over any number of changes. A unit that is not in the map is
 * its own. Going in a circle leads nowhere: the units of the circle stay what they are.
 *
 * @param events confirmed ones; of two for one unit the earlier holds
 * @example currentUnits([{ id: '1', kind: 'RENAME', effectiveOn: '2025-03-01', from: ['a'], to: [{ id: 'b', share: null }] }]).get('a') // 'b'
 */
export function currentUnits(events: readonly LineageEvent[]): Map<string, string> {
  const next = new Map<string, string>();
  const inOrder = [...events].sort((a, b) => (a.effectiveOn + a.id < b.effectiveOn + b.id ? -1 : 1));
  for (const event of inOrder) {
    const heir = heirOf(event);
    if (heir === null) continue;
    for (const unit of event.from) if (unit !== heir && !next.has(unit)) next.set(unit, heir);
  }
  const current = new Map<string, string>();
  for (const unit of next.keys()) {
    const end = followed(unit, next);
    if (end !== unit) current.set(unit, end);
  }
  return current;
}

function followed(start: string, next: ReadonlyMap<string, string>): string {
  const path: string[] = [];
  let unit = start;
  while (!path.includes(unit)) {
    path.push(unit);
    const onward = next.get(unit);
    if (onward === undefined) return unit;
    unit = onward;
  }
  // `unit` is where the circle begins, seen from the start.
  return unit;
}
