import { agencyIdOfProvince, provinceRows } from './province-rows';

const currentOf = new Map<string, string>();
const formerOf = new Map<string, string[]>();
const lastDayOf = new Map<string, string>();
for (const { id, currentId, validTo } of provinceRows()) {
  const [agency, current] = [agencyIdOfProvince(id), agencyIdOfProvince(currentId)];
  currentOf.set(agency, current);
  if (validTo !== null) lastDayOf.set(agency, validTo);
  if (agency !== current) formerOf.set(current, [...(formerOf.get(current) ?? []), agency]);
}

/** What an agency came from and what it went into; empty where no reorganisation touched it. */
export interface AgencySuccession {
  /** Agencies that were merged into this one. */
  predecessors: readonly string[];
  /** The agency that took this one over. */
  successors: readonly string[];
  /** The agency of today; itself where it still exists. */
  current: string;
}

/**
 * Predecessors and successors of an agency through the merger of provinces on 1/7/2025.
 *
 * @example successionOf('skhcn-bac-giang').successors // ['skhcn-bac-ninh-2025']
 * @example successionOf('skhcn-quang-ngai').predecessors // ['skhcn-kon-tum']
 */
export function successionOf(agencyId: string): AgencySuccession {
  const current = currentOf.get(agencyId) ?? agencyId;
  return { predecessors: formerOf.get(agencyId) ?? [], successors: current === agencyId ? [] : [current], current };
}

/**
 * Whether papers of one agency may say what became of another's orders: its own, and those of agencies that it took
 * over. Two agencies that only share their successor know nothing of each other's work.
 *
 * @param on the day of the papers; one that was there before the merger took nothing over until that day
 * @example mayReportOn('skhcn-bac-ninh-2025', 'skhcn-bac-giang') // true
 * @example mayReportOn('skhcn-bac-ninh', 'skhcn-bac-giang') // false
 * @example mayReportOn('skhcn-quang-ngai', 'skhcn-kon-tum', '2025-03-05') // false
 */
export function mayReportOn(reporting: string, ordering: string, on?: string): boolean {
  if (reporting === ordering) return true;
  return (
    successionOf(ordering).successors.includes(reporting) && (on === undefined || on > (lastDayOf.get(ordering) ?? ''))
  );
}
