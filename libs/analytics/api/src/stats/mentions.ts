import { type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Whether a field of that name is asked for anywhere below the field being resolved.
 *
 * @example mentions(info, 'assignments')
 */
export function mentions(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => inside(selectionSet, field, info.fragments));
}

function inside(
  set: SelectionSetNode | undefined,
  field: string,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return inside(fragments[selection.name.value]?.selectionSet, field, fragments);
    }
    if (selection.kind === Kind.FIELD && selection.name.value === field) return true;
    return inside(selection.selectionSet, field, fragments);
  });
}
