import { machineValue, sameValue, valueWords, type IdentifiedReading } from '@giao-ban/notice-model';

/** One value that a new reading has otherwise, in Vietnamese words. */
export interface ChangedField {
  field: string;
  before: string;
  after: string;
}

/** An order or a statement that a new reading has otherwise. */
export interface ChangedPart {
  id: string;
  text: string;
  fields: ChangedField[];
}

/** What a new reading says otherwise than the one before. */
export interface ReadingChanges {
  heading: ChangedField[];
  gained: string[];
  lost: string[];
  changed: ChangedPart[];
  outcomesGained: string[];
  outcomesLost: string[];
  outcomesChanged: ChangedPart[];
}

const headingFields = [
  ...['kind', 'province', 'number', 'symbol', 'issuedOn', 'meetingOn', 'title'],
  ...['reviewPeriod', 'planPeriod', 'chair', 'signer'],
];
const directiveFields = ['text', 'department', 'cooperating', 'scope', 'deadline', 'topics', 'urgent', 'continuing'];
const outcomeFields = ['text', 'status', 'department', 'topics'];

/**
 * @param before what the machine read so far, `after` what it reads now, with the ids of what it recognised
 * @example compareReadings(before, after).gained // texts of orders that were not read before
 */
export function compareReadings(before: IdentifiedReading, after: IdentifiedReading): ReadingChanges {
  const directives = changesOf('DIRECTIVE', before, after);
  const outcomes = changesOf('OUTCOME', before, after);
  return {
    heading: fieldsOf('NOTICE', after.ids.notice, headingFields, before, after),
    gained: directives.gained,
    lost: directives.lost,
    changed: directives.changed,
    outcomesGained: outcomes.gained,
    outcomesLost: outcomes.lost,
    outcomesChanged: outcomes.changed,
  };
}

/** @example hasChanges(compareReadings(before, after)) */
export const hasChanges = (changes: ReadingChanges): boolean =>
  Object.values(changes).some((list: readonly unknown[]) => list.length > 0);

function changesOf(target: 'DIRECTIVE' | 'OUTCOME', before: IdentifiedReading, after: IdentifiedReading) {
  const [old, now] = [partsOf(target, before), partsOf(target, after)];
  const fields = target === 'DIRECTIVE' ? directiveFields : outcomeFields;
  const stayed = [...now].filter(([id]) => old.has(id));
  return {
    gained: [...now].filter(([id]) => !old.has(id)).map(([, text]) => text),
    lost: [...old].filter(([id]) => !now.has(id)).map(([, text]) => text),
    changed: stayed.flatMap(([id, text]): ChangedPart[] => {
      const changed = fieldsOf(target, id, fields, before, after);
      return changed.length === 0 ? [] : [{ id, text, fields: changed }];
    }),
  };
}

function partsOf(target: 'DIRECTIVE' | 'OUTCOME', { reading, ids }: IdentifiedReading): Map<string, string> {
  if (target === 'DIRECTIVE') return new Map(reading.directives.map(({ text }, i) => [ids.directives[i] ?? '', text]));
  return new Map(reading.outcomes.map(({ text }, i) => [ids.outcomes[i] ?? '', text]));
}

function fieldsOf(
  target: 'NOTICE' | 'DIRECTIVE' | 'OUTCOME',
  id: string,
  fields: readonly string[],
  before: IdentifiedReading,
  after: IdentifiedReading,
): ChangedField[] {
  return fields.flatMap((field): ChangedField[] => {
    const [old, now] = [machineValue(before, target, id, field), machineValue(after, target, id, field)];
    return sameValue(old, now) ? [] : [{ field, before: valueWords(field, old), after: valueWords(field, now) }];
  });
}
