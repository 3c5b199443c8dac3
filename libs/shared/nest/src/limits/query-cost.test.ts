import { buildSchema, GraphQLObjectType, type GraphQLSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { queryCost } from './query-cost';

const schema = priced(
  buildSchema(`
    type Query { notices(first: Int! = 20): NoticeConnection! notice: Notice! stats: Stats! }
    type NoticeConnection { edges: [Edge!]! nodes: [Notice!]! totalCount: Int! }
    type Edge { node: Notice! }
    type Notice { id: ID! title: String topics: [Topic!]! text: String }
    type Topic { code: String! notice: Notice! }
    type Stats { total: Int! }
  `),
);

function priced(built: GraphQLSchema): GraphQLSchema {
  const type = built.getType('Notice');
  if (type instanceof GraphQLObjectType)
    Object.assign(type.getFields()['text'] ?? {}, { extensions: { complexity: 5 } });
  return built;
}

function cost(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return queryCost(schema, document, operation, variables);
}

describe('the cost of a question', () => {
  it('counts plain values nothing and an object one', () => {
    expect(cost('{ notice { id title } }')).toEqual({ cost: 1, depth: 2, aliases: 0 });
  });

  it('multiplies a page by its length, once for edges and nodes', () => {
    expect(cost('{ notices(first: 30) { nodes { id } } }').cost).toBe(1 + 30 * 1);
    expect(cost('{ notices(first: 30) { edges { node { id } } } }').cost).toBe(1 + 30 * 2);
    expect(cost('query ($n: Int!) { notices(first: $n) { nodes { topics { code } } } }', { n: 50 }).cost).toBe(
      1 + 50 * 2,
    );
    expect(cost('{ notices { nodes { id } } }').cost).toBe(1 + 20);
  });

  it('assumes ten rows of a list that names no length', () => {
    expect(cost('{ notice { topics { notice { id } } } }').cost).toBe(1 + 1 + 10 * 1);
  });

  it('takes the price that a field names', () => {
    expect(cost('{ notices(first: 10) { nodes { text } } }').cost).toBe(1 + 10 * (1 + 5));
  });

  it('weighs fragments where they are spread, and survives a chain of them', () => {
    expect(
      cost('{ notice { ...all } } fragment all on Notice { topics { ...t } } fragment t on Topic { notice { id } }')
        .cost,
    ).toBe(12);
    const chain = Array.from(
      { length: 40 },
      (_, index) => `fragment f${index} on Notice { topics { notice { ...f${index + 1} ...f${index + 1} } } }`,
    );
    expect(cost(`{ notice { ...f0 } } ${chain.join(' ')} fragment f40 on Notice { id }`).cost).toBeGreaterThan(1e9);
  });

  it('counts levels and aliases', () => {
    expect(cost('{ a: notice { b: id topics { notice { id } } } }')).toMatchObject({ depth: 4, aliases: 2 });
  });
});
