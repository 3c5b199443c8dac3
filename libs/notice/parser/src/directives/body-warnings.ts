import type { Warning } from '@giao-ban/notice-model';
import type { IsoDay } from '@giao-ban/shared-kernel';
import { endedBy } from '@giao-ban/unit-model';
import { warning } from '../warnings';
import type { AnnotatedDraft } from './annotate-draft';

/**
 * What is doubtful about the orders that were read, and about what was not.
 *
 * @param day of the notice; null where it is not known to the day
 */
export function bodyWarnings(
  annotated: readonly AnnotatedDraft[],
  leftOver: readonly { start: number; end: number }[],
  text: string,
  day: IsoDay | null,
): Warning[] {
  const warnings: Warning[] = [];
  if (annotated.length === 0) warnings.push(warning('no-directives'));
  for (const { directive, pastDeadline } of annotated) {
    const { department, span, references, scope } = directive;
    if (!department && scope === 'department') warnings.push(warning('directive-without-unit', undefined, span));
    if (department && department.families.length === 0 && !department.external)
      warnings.push(warning('unknown-unit', department.raw, span));
    if (pastDeadline) warnings.push(warning('deadline-before-meeting', pastDeadline, span));
    const damaged = references.find(({ repairedNumber }) => repairedNumber !== undefined);
    if (damaged) warnings.push(warning('damaged-symbol', `${damaged.number} → ${damaged.repairedNumber}`, span));
  }
  warnings.push(...endedUnits(annotated, day));
  for (const { start, end } of leftOver)
    warnings.push(warning('left-over-text', text.slice(start, Math.min(end, start + 60)), [start, end]));
  return warnings;
}

/** `Thanh tra Sở: ...` in a notice of August 2025: once for each unit that there should be no more. */
function endedUnits(annotated: readonly AnnotatedDraft[], day: IsoDay | null): Warning[] {
  if (day === null) return [];
  const named = new Map<string, Warning>();
  for (const { directive } of annotated) {
    const { department, span } = directive;
    if (!department || department.external || named.has(department.raw)) continue;
    if (endedBy(department.families, day)) named.set(department.raw, warning('ended-unit', department.raw, span));
  }
  return [...named.values()];
}
