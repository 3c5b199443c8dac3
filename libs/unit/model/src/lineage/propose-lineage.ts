import type { LineageKind } from '@giao-ban/unit-data';
import type { IsoDay } from '@giao-ban/shared-kernel';
import { proposeAcrossAgencies } from './propose-across-agencies';
import { proposeByLaw } from './propose-by-law';
import { proposeWithinAgency } from './propose-within-agency';

/** A unit as notices show it. */
export interface UnitLife {
  /** Unique over all agencies. */
  id: string;
  agencyId: string;
  name: string;
  /** The primary one first. */
  families: readonly string[];
  /** Days of the first and of the last notice that gave it work. */
  firstSeen: IsoDay;
  lastSeen: IsoDay;
}

/** A change that the machine thinks took place. Nothing is counted by it before a person confirms it. */
export interface LineageProposal {
  kind: LineageKind;
  from: string[];
  to: string[];
  effectiveOn: IsoDay;
  basis: string | null;
  /** 0 to 1. */
  confidence: number;
  /** Why, in Vietnamese. */
  reason: string;
}

/** Families that name everybody or nobody's unit in particular. */
const noUnits = ['all-units', 'mass-organisations', 'leadership'];

/**
 * Proposes what became of the units of one agency and of the agencies that it took over: by law, by the days on which
 * they are seen, by functions and, within one agency alone, by names.
 *
 * @param units of the agency and of its predecessors
 * @example proposeLineage('skhcn-son-la', units) // [{ kind: 'RENAME', from: [...], to: [...], confidence: 0.8, reason: 'Cùng nhóm ...' }]
 */
export function proposeLineage(agencyId: string, units: readonly UnitLife[]): LineageProposal[] {
  const real = units.filter(({ families: [primary] }) => primary !== undefined && !noUnits.includes(primary));
  const own = real.filter((unit) => unit.agencyId === agencyId);
  const former = real.filter((unit) => unit.agencyId !== agencyId);
  const within = proposeWithinAgency(own);
  const across = proposeAcrossAgencies(own, former);
  const explained = new Set([...within, ...across].flatMap(({ to }) => to));
  const gone = new Set(within.flatMap(({ from }) => from));
  const byLaw = proposeByLaw(own).filter(
    ({ kind, from, to }) =>
      (kind !== 'CREATE' || !to.some((id) => explained.has(id))) && !from.some((id) => gone.has(id)),
  );
  return [...within, ...across, ...byLaw];
}
