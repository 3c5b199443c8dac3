import type { Warning } from '@giao-ban/notice-model';
import { warning } from '../warnings';
import type { AnnotatedDraft } from './annotate-draft';

/** What is doubtful about the orders that were read, and about what was not. */
export function bodyWarnings(
  annotated: readonly AnnotatedDraft[],
  leftOver: readonly { start: number; end: number }[],
  text: string,
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
  for (const { start, end } of leftOver)
    warnings.push(warning('left-over-text', text.slice(start, Math.min(end, start + 60)), [start, end]));
  return warnings;
}
