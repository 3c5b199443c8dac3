import { reorganisations, type ReorganisationRow } from '@giao-ban/unit-data';
import type { IsoDay } from '@giao-ban/shared-kernel';
import { successionOf } from './agency-succession';

/**
 * Reorganisations by law between two days that concern at least one of the agencies: the merger of provinces does not
 * concern an agency whose province was left alone.
 *
 * @param agencies all where absent
 * @example reorganisationsBetween('2025-01-01', '2025-12-31', ['skhcn-son-la']).map(({ effectiveOn }) => effectiveOn) // ['2025-03-01', '2025-07-01']
 */
export function reorganisationsBetween(
  from: IsoDay | null,
  to: IsoDay | null,
  agencies?: readonly string[],
): ReorganisationRow[] {
  const merged = agencies?.some((id) => {
    const { predecessors, successors } = successionOf(id);
    return predecessors.length + successors.length > 0;
  });
  return reorganisations.filter(
    ({ effectiveOn, ofMergedOnly }) =>
      (from === null || effectiveOn >= from) &&
      (to === null || effectiveOn <= to) &&
      (!ofMergedOnly || merged !== false),
  );
}
