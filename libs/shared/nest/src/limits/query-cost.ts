import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  visit,
} from 'graphql';

/** How much a question asks for, known before anything runs. */
export interface QueryCost {
  cost: number;
  /** Levels of nested fields. */
  depth: number;
  aliases: number;
}

/** A list whose length the question does not give. */
const assumedLength = 10;

interface Walk {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown>;
  /** A fragment is weighed once, or a chain of fragments could take for ever. */
  fragments: Map<string, { cost: number; depth: number }>;
}

/**
 * Weighs an operation by one rule: an object costs 1, a list costs its asked (`first`) or assumed length times
 * what is asked of each row, plain values cost nothing, and a field may name a price of its own (`complexity`).
 *
 * @example queryCost(schema, document, operation, variables) // { cost: 131, depth: 4, aliases: 0 }
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): QueryCost {
  const root = schema.getRootType(operation.operation);
  const walk: Walk = { schema, document, variables, fragments: new Map() };
  const weight = root ? weighSelection(walk, operation.selectionSet, root, false) : { cost: 0, depth: 0 };
  return { ...weight, aliases: countAliases(document) };
}

type Weight = { cost: number; depth: number };

function weighSelection(walk: Walk, set: SelectionSetNode, type: GraphQLOutputType, ofPage: boolean): Weight {
  const total = { cost: 0, depth: 0 };
  for (const selection of set.selections) {
    const weight = weighOne(walk, selection, type, ofPage);
    total.cost += weight.cost;
    total.depth = Math.max(total.depth, weight.depth);
  }
  return total;
}

function weighOne(
  walk: Walk,
  selection: SelectionSetNode['selections'][number],
  type: GraphQLOutputType,
  ofPage: boolean,
): Weight {
  if (selection.kind === Kind.FIELD) return weighField(walk, selection, type, ofPage);
  if (selection.kind === Kind.INLINE_FRAGMENT) return weighSelection(walk, selection.selectionSet, type, ofPage);
  const name = selection.name.value;
  const known = walk.fragments.get(name);
  if (known) return known;
  walk.fragments.set(name, { cost: 0, depth: 0 });
  const fragment = walk.document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  );
  const weight =
    fragment?.kind === Kind.FRAGMENT_DEFINITION
      ? weighSelection(walk, fragment.selectionSet, type, ofPage)
      : { cost: 0, depth: 0 };
  walk.fragments.set(name, weight);
  return weight;
}

function weighField(walk: Walk, node: FieldNode, parent: GraphQLOutputType, ofPage: boolean): Weight {
  const name = node.name.value;
  if (name.startsWith('__')) return { cost: name === '__typename' ? 0 : 10, depth: 1 };
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (!field) return { cost: 0, depth: 1 };
  const asked = askedLength(walk, field, node);
  const type = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const inner =
    node.selectionSet && isCompositeType(type)
      ? weighSelection(walk, node.selectionSet, type, asked !== null && !isList)
      : { cost: 0, depth: 0 };
  const times = asked ?? (isList && !ofPage ? assumedLength : 1);
  const own = ownPrice(field) ?? (node.selectionSet ? 1 : 0);
  return { cost: own + times * inner.cost, depth: 1 + inner.depth };
}

function ownPrice(field: GraphQLField<unknown, unknown>): number | null {
  const price = field.extensions['complexity'];
  return typeof price === 'number' ? price : null;
}

/** `first` as asked; null where the field has none. */
function askedLength(walk: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
  if (!field.args.some(({ name }) => name === 'first')) return null;
  try {
    const value = getArgumentValues(field, node, walk.variables)['first'];
    return typeof value === 'number' && value > 0 ? value : assumedLength;
  } catch {
    // Wrong arguments: the question is refused for them anyway.
    return assumedLength;
  }
}

function countAliases(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field(node) {
      if (node.alias) count += 1;
    },
  });
  return count;
}
