import type { IndexedNotice, OutcomeItem } from '../features/corpus-index';
import type { Feature, TextPart } from '../features/features';

// A field of work that a paragraph can be about; a narrow piece of work is told in one statement.
const isSubject = ({ kind, aside, concept }: Feature): boolean =>
  kind === 'matter' && !aside && (concept?.breadth ?? 'middle') === 'middle' && concept?.theme !== false;

const subjects = (outcome: OutcomeItem): Feature[] => [...outcome.features.whole.byKey.values()].filter(isSubject);
const forms = (outcome: OutcomeItem): Set<string> =>
  new Set([...outcome.features.whole.byKey.values()].filter(({ kind }) => kind === 'form').map(({ key }) => key));

// Words by which a statement leans on the one before it, whatever else it names; and words by which it may.
const leaning = /^[^\p{L}]*(?:theo đó|trong đó|qua đó|qua)(?!\p{L})/iu;
const mayLean = /^[^\p{L}]*(?:kết quả|cụ thể|đồng thời|ngoài ra|riêng|còn lại|phát hiện|xử phạt)(?!\p{L})/iu;

/** Whether a statement goes on with the paragraph's subject: it leans on it, or tells of the same form of work. */
const goesOn = (outcome: OutcomeItem, leader: OutcomeItem): boolean => {
  const known = forms(leader);
  const sameWork = [...forms(outcome)].some((form) => known.has(form));
  return sameWork || leaning.test(outcome.text) || (subjects(outcome).length === 0 && mayLean.test(outcome.text));
};

function add(part: TextPart, handed: readonly Feature[]): TextPart {
  const byKey = new Map(part.byKey);
  const inherited = new Set(part.inherited);
  for (const feature of handed) {
    if (byKey.has(feature.key)) continue;
    byKey.set(feature.key, { ...feature, places: [] });
    inherited.add(feature.key);
  }
  return { ...part, byKey, inherited };
}

/**
 * The clauses of every outcome of a notice, each with the subject that its paragraph lends it:
 * in `Công tác thanh tra ...; theo đó đã loại 12 cơ sở` the second statement speaks of inspection too.
 *
 * @example partsInContext(indexed).get(outcome)
 */
export function partsInContext({ outcomes }: IndexedNotice): Map<OutcomeItem, readonly TextPart[]> {
  const found = new Map<OutcomeItem, readonly TextPart[]>();
  let leader: OutcomeItem | null = null;
  for (const outcome of outcomes) {
    const sameStretch: boolean =
      leader !== null &&
      leader.source.paragraph === outcome.source.paragraph &&
      leader.families.join() === outcome.families.join();
    const handed: Feature[] = leader && sameStretch && goesOn(outcome, leader) ? subjects(leader) : [];
    found.set(
      outcome,
      handed.length === 0 ? outcome.features.parts : outcome.features.parts.map((part) => add(part, handed)),
    );
    if (handed.length === 0 && (!sameStretch || subjects(outcome).length > 0)) leader = outcome;
  }
  return found;
}
