import { knownLineage, reorganisations, type ReorganisationRow } from '@giao-ban/unit-data';
import { canonicalUnitKey } from '../canonical-unit-key';
import { agencyIdOfProvince, provinceRows } from '../province-rows';
import type { LineageProposal, UnitLife } from './propose-lineage';
import { quoted, written } from './unit-names';

/** What the reference data says of units like these: functions that came or went on a day, and changes known by name. */
export function proposeByLaw(units: readonly UnitLife[]): LineageProposal[] {
  const known = units.flatMap(knownOf);
  const named = new Set(known.flatMap(({ to }) => to));
  const general = reorganisations.flatMap((row) => units.flatMap((unit) => ofUnit(row, unit)));
  return [...known, ...general.filter(({ to }) => !to.some((id) => named.has(id)))];
}

function knownOf(unit: UnitLife): LineageProposal[] {
  const key = canonicalUnitKey(unit.name);
  return knownLineage
    .filter(
      ({ agency, unit: name, kind }) => agency === unit.agencyId && kind === 'CREATE' && canonicalUnitKey(name) === key,
    )
    .map(({ effectiveOn, basis }) => ({
      kind: 'CREATE',
      from: [],
      to: [unit.id],
      effectiveOn,
      basis,
      confidence: 0.9,
      reason: `Theo dữ liệu tham chiếu, ${quoted([unit.name])} được thành lập ngày ${written(effectiveOn)}.`,
    }));
}

const firstDays = new Map(provinceRows().map(({ id, validFrom }) => [agencyIdOfProvince(id), validFrom ?? '']));
const firstDayOf = (agencyId: string): string => firstDays.get(agencyId) ?? '';

function ofUnit(row: ReorganisationRow, unit: UnitLife): LineageProposal[] {
  const [primary = ''] = unit.families;
  if (!row.families.includes(primary)) return [];
  const { effectiveOn, basis, label } = row;
  if (row.kind === 'ABOLISH' && unit.families.length === 1 && unit.lastSeen < effectiveOn) {
    return [
      {
        ...{ kind: 'ABOLISH', from: [unit.id], to: [], effectiveOn, basis, confidence: 0.85 },
        reason: `${label} (từ ${written(effectiveOn)}); ${quoted([unit.name])} được giao việc lần cuối ${written(unit.lastSeen)}.`,
      },
    ];
  }
  // An agency that began later has the functions from those that it was made of.
  if (row.kind === 'TRANSFER' && unit.firstSeen >= effectiveOn && firstDayOf(unit.agencyId) <= effectiveOn) {
    return [
      {
        ...{ kind: 'CREATE', from: [], to: [unit.id], effectiveOn, basis, confidence: 0.5 },
        reason: `${label} từ khoảng ${written(effectiveOn)}; ${quoted([unit.name])} được giao việc lần đầu ${written(unit.firstSeen)}.`,
      },
    ];
  }
  return [];
}
