import type { DirectiveItem } from '../features/corpus-index';
import type { Feature, TextPart } from '../features/features';
import type { Group } from './group';

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

/** The features by which an order belongs to a recurring matter. */
function anchorsOf({ features }: DirectiveItem): Feature[] {
  const documents = [...features.whole.byKey.values()].filter(({ kind, aside }) => kind === 'document' && !aside);
  const matters = features.parts.flatMap(mattersOf);
  // Work by the yearly plan is what remains where an order names nothing closer.
  const fine = matters.filter((feature) => !isBroad(feature));
  return [...documents, ...(fine.length > 0 ? fine : matters)];
}

/**
 * Directives by the documents that they cite and the matters that they are about. Linear in the number of directives:
 * a new notice only adds members to the groups of its own anchors.
 *
 * @example anchoredGroups(directives).find((group) => group.anchor === 'matter:traceability')
 */
export function anchoredGroups(directives: readonly DirectiveItem[]): Group[] {
  const groups = new Map<string, { feature: Feature; members: Set<DirectiveItem> }>();
  for (const directive of directives) {
    for (const feature of anchorsOf(directive)) {
      const group = groups.get(feature.key) ?? { feature, members: new Set() };
      group.members.add(directive);
      groups.set(feature.key, group);
    }
  }
  return [...groups.values()]
    .filter(({ members }) => members.size > 1)
    .map(({ feature, members }) => ({ anchor: feature.key, concept: feature.concept, members }));
}
