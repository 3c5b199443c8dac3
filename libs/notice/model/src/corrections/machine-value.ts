import type { CorrectionTarget } from './correction';
import type { IdentifiedReading } from './overlay';

/**
 * What the machine read for a field; `undefined` where it has no such target.
 *
 * @example machineValue({ reading, ids }, 'DIRECTIVE', directiveId, 'deadline') // null: no deadline is stated
 */
export function machineValue(
  { reading, ids }: IdentifiedReading,
  target: CorrectionTarget,
  targetId: string,
  field: string,
): unknown {
  if (target === 'NOTICE') return targetId === ids.notice ? member(reading, field) : undefined;
  const [part, keys] =
    target === 'DIRECTIVE' ? [reading.directives, ids.directives] : ([reading.outcomes, ids.outcomes] as const);
  const found = part[keys.indexOf(targetId)];
  // What the machine lists as an order it takes for one.
  if (found !== undefined && field === 'dismissed') return false;
  return found === undefined ? undefined : member(found, field);
}

function member(holder: object, field: string): unknown {
  const found: unknown = Object.entries(holder).find(([key]) => key === field)?.[1];
  return found ?? null;
}
