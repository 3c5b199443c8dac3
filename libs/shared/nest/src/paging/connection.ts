import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Whether there is more, and where to go on. */
@ObjectType({ description: 'Whether a list goes on, and from where (Relay).' })
export class PageInfo {
  @Field({ description: 'True when rows follow after this page.' })
  hasNextPage!: boolean;

  @Field({ description: 'True when the page was asked with `after`, so that rows stand before it.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null for an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row, for `after`; null for an empty page.' })
  endCursor!: string | null;
}

/** One page of a list, as the generated types hold it. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: Promise<number>;
}

/**
 * The Relay types of a list.
 *
 * @param words what the rows are, for the descriptions: English and Vietnamese
 * @example
 * @ObjectType({ description: '...' })
 * export class NoticeConnection extends connectionOf(Notice, 'Notice', 'notices (thông báo)') {}
 */
export function connectionOf<Node>(node: Type<Node>, name: string, words: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${words}, with its cursor.` })
  class Edge {
    @Field({ description: 'Opaque place of this row, for `after` of the same list, filter and order.' })
    cursor!: string;

    @Field(() => node, { description: 'The row itself.' })
    node!: Node;
  }

  @ObjectType({ isAbstract: true })
  abstract class Page implements Connection<Node> {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [node], { description: 'The rows without cursors.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Whether the list goes on, and from where.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'All rows that match, over all pages; counted only when asked.',
      complexity: 20,
    })
    totalCount!: Promise<number>;
  }
  return Page as Type<Connection<Node>>;
}

/**
 * Cuts a page out of rows asked with one too many.
 *
 * @param rows up to `first + 1` rows
 * @param cursorOf the cursor of a row
 * @param count counts all rows; run only when somebody asks
 * @example pageOf(rows, { first: 20, after: null }, (row) => encodeCursor(question, [row.id]), () => count())
 */
export function pageOf<Node>(
  rows: readonly Node[],
  { first, after }: { first: number; after: string | null | undefined },
  cursorOf: (node: Node) => string,
  count: () => Promise<number>,
): Connection<Node> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return count();
    },
  };
}
