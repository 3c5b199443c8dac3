import { reorganisations } from '@giao-ban/unit-data';
import type { LineageProposal, UnitLife } from './propose-lineage';
import { familyWords, quoted, written } from './unit-names';

const merger = reorganisations.find(({ kind, ofMergedOnly }) => kind === 'MERGE' && ofMergedOnly);

/**
 * Joins the units of agencies that were merged to those of the agency that took them over: through the primary
 * function alone, never by names, for every province has an office of the same name. Where a function has two units in
 * the new agency, or in one of the former ones, nobody can tell which is meant, and nothing is proposed.
 */
export function proposeAcrossAgencies(own: readonly UnitLife[], former: readonly UnitLife[]): LineageProposal[] {
  if (!merger) return [];
  const day = merger.effectiveOn;
  const functions = new Set(former.flatMap(({ families }) => families[0] ?? []));
  return [...functions].sort().flatMap((code): LineageProposal[] => {
    const after = own.filter(({ families, lastSeen }) => families[0] === code && lastSeen >= day);
    const before = former.filter(({ families }) => families[0] === code);
    const agencies = new Set(before.map(({ agencyId }) => agencyId));
    const [heir] = after;
    if (!heir || after.length > 1 || agencies.size < before.length) return [];
    return [
      {
        kind: before.length > 1 ? 'MERGE' : 'TRANSFER',
        from: before.map(({ id }) => id).sort(),
        to: [heir.id],
        effectiveOn: day,
        basis: merger.basis,
        confidence: 0.5,
        reason: `Hai sở hợp nhất từ ${written(day)}; cùng nhóm chức năng ${familyWords([code])}: ${quoted(before.map(({ name }) => name))} và ${quoted([heir.name])}. Chỉ dựa vào nhóm chức năng, không dựa vào tên gọi.`,
      },
    ];
  });
}
