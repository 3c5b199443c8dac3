import type { Finding, NoticeReading, Span, Warning } from '../notice';
import { isUnsure } from '../reading-rules';
import type { Correction, CorrectionTarget } from './correction';
import type { EffectiveReading } from './overlay';

/** Why something waits for a person. */
export type DoubtReason = 'UNSURE' | 'WARNING' | 'NOTICE';

/** Something of a notice that a person should look at. */
export interface ReadingDoubt {
  target: CorrectionTarget;
  targetId: string;
  /** The field in doubt; `dismissed` where it is doubtful whether the words are an order at all. */
  field: string;
  reason: DoubtReason;
  /** The rule of reading, or the code of the warning. */
  code: string;
  /** Vietnamese, of a warning. */
  message: string | null;
  confidence: number;
  span: Span | null;
}

// A warning says that something is missing or strange, not how likely that is; it comes after what is likelier wrong
// than right, and before what is merely unsure.
const warningConfidence = 0.5;

/**
 * What of a reading waits for a person, in the order of the text: unsure findings, and warnings that point at a place.
 * What a person gave or agreed to waits no more.
 *
 * @param corrections those in force
 * @example doubtsOf(effective, corrections).map(({ field }) => field) // ['deadline', 'topics']
 */
export function doubtsOf(effective: EffectiveReading, corrections: readonly Correction[]): ReadingDoubt[] {
  const settled = new Set(corrections.map(({ targetId, field }) => `${targetId} ${field}`));
  return [...unsure(effective), ...warned(effective)].filter(
    ({ targetId, field }) => !settled.has(`${targetId} ${field}`),
  );
}

function unsure({ reading, ids }: EffectiveReading): ReadingDoubt[] {
  const { found, directives, outcomes } = reading;
  return [
    ...doubtful('NOTICE', ids.notice, found, (field) => placeOf(reading, field)),
    ...directives.flatMap(({ found: all, span }, i) => doubtful('DIRECTIVE', ids.directives[i] ?? '', all, () => span)),
    ...outcomes.flatMap(({ found: all, span }, i) => doubtful('OUTCOME', ids.outcomes[i] ?? '', all, () => span)),
  ];
}

function doubtful(
  target: CorrectionTarget,
  targetId: string,
  found: object | undefined,
  spanOf: (field: string) => Span | null,
): ReadingDoubt[] {
  const entries: [string, Finding | undefined][] = Object.entries(found ?? {});
  return entries.flatMap(([name, finding]): ReadingDoubt[] => {
    if (finding === undefined || !isUnsure(finding)) return [];
    const { rule: code, confidence } = finding;
    const field = name === 'order' ? 'dismissed' : name;
    return [{ target, targetId, field, reason: 'UNSURE', code, message: null, confidence, span: spanOf(name) }];
  });
}

function warned({ reading, ids }: EffectiveReading): ReadingDoubt[] {
  return reading.warnings.flatMap((warning): ReadingDoubt[] => {
    if (!warning.span) return [];
    return [
      {
        ...{ target: 'NOTICE', targetId: ids.notice, field: warningField(warning, reading.source.text) },
        ...{ reason: 'WARNING', code: warning.code, message: warning.message },
        ...{ confidence: warningConfidence, span: warning.span },
      },
    ];
  });
}

/**
 * Under which field a person agrees to a warning: by its words, so that it is the same warning when text before it changes.
 *
 * @example warningField({ code: 'odd-number', message, span: [10, 14] }, text) // 'warning:odd-number:21/T'
 */
export function warningField({ code, span }: Warning, text: string): string {
  return span ? `warning:${code}:${text.slice(...span).slice(0, 80)}` : `warning:${code}`;
}

/** Where the value of a heading field stands, if its words stand in the text as they were read. */
function placeOf(reading: NoticeReading, field: string): Span | null {
  const { number, symbol, title, chair, signer, source } = reading;
  const words = { number, symbol, title, chair: chair?.name, signer: signer?.name }[field];
  if (!words) return null;
  const start = field === 'signer' ? source.text.lastIndexOf(words) : source.text.indexOf(words);
  return start === -1 ? null : [start, start + words.length];
}
