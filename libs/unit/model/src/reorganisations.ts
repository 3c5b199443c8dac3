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

/**
 * The reorganisation that had ended a unit of these functions by that day, or `null`. Only what was ended with all of
 * its functions: a room for inspection and legal matters goes on.
 *
 * @example endedBy(['inspectorate'], '2025-08-05')?.basis // 'Luật Thanh tra 84/2025/QH15'
 */
export function endedBy(families: readonly string[], day: IsoDay): ReorganisationRow | null {
  const ended = ({ kind, effectiveOn, families: gone }: ReorganisationRow) =>
    kind === 'ABOLISH' && effectiveOn <= day && families.every((code) => gone.includes(code));
  return families.length === 0 ? null : (reorganisations.find(ended) ?? null);
}
