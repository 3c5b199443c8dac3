import type { DirectiveItem } from '../features/corpus-index';
import type { Feature, TextPart } from '../features/features';

// `hỗ trợ đổi mới công nghệ, tài sản trí tuệ, năng suất chất lượng`: a list of fields is about none of them.
const listOfFields = 3;

const isMatter = ({ kind, aside, concept }: Feature): boolean =>
  kind === 'matter' && !aside && concept?.theme !== false;
const isBroad = (feature: Feature): boolean => feature.concept?.breadth === 'broad';

function mattersOf(part: TextPart): Feature[] {
  const own = [...part.byKey.values()].filter((feature) => isMatter(feature) && !part.inherited.has(feature.key));
  const fields = own.filter((feature) => (feature.concept?.breadth ?? 'middle') === 'middle');
  return fields.length < listOfFields ? own : [];
}

/**
 * The documents and matters by which an order belongs to what recurs.
 *
 * @example anchorsOf(directive).map(({ key }) => key) // ['document:45/KH-UBND', 'matter:traceability']
 */
export function anchorsOf({ features }: DirectiveItem): Feature[] {
  const documents = [...features.whole.byKey.values()].filter(({ kind, aside }) => kind === 'document' && !aside);
  const matters = features.parts.flatMap(mattersOf);
  // Work by the yearly plan is what remains where an order names nothing closer.
  const fine = matters.filter((feature) => !isBroad(feature));
  const anchors = [...documents, ...(fine.length > 0 ? fine : matters)];
  return [...new Map(anchors.map((feature) => [feature.key, feature])).values()];
}
