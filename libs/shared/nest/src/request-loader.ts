import DataLoader from 'dataloader';

/** A batch of keys answered in one go, in the order of the keys. */
export type Batch<Key, Value> = (keys: readonly Key[]) => Promise<readonly Value[]>;

/**
 * Relations without N+1: asks once for all rows of a page, and remembers within one request only. The GraphQL context
 * object is what makes a request; when it goes, its answers go.
 *
 * @example
 * readonly topics = new RequestLoader((ids: readonly string[]) => topicsOf(source, ids));
 * topics(@Parent() directive: Directive, @Context() context: object) { return this.topics.load(context, directive.id) }
 */
export class RequestLoader<Key, Value> {
  private readonly perRequest = new WeakMap<object, DataLoader<Key, Value, string>>();

  constructor(
    private readonly batch: Batch<Key, Value>,
    private readonly identity: (key: Key) => string = String,
  ) {}

  load(context: object, key: Key): Promise<Value> {
    return this.of(context).load(key);
  }

  /** Remembers an answer that a page already brought along. */
  prime(context: object, key: Key, value: Value): void {
    this.of(context).prime(key, value);
  }

  /** Forgets what a request was told, because it has changed it since. */
  forget(context: object): void {
    this.perRequest.delete(context);
  }

  private of(context: object): DataLoader<Key, Value, string> {
    const known = this.perRequest.get(context);
    if (known) return known;
    const loader = new DataLoader<Key, Value, string>(this.batch, {
      cacheKeyFn: this.identity,
      maxBatchSize: 1000,
    });
    this.perRequest.set(context, loader);
    return loader;
  }
}

/**
 * One answer per key, `null` where there is none.
 *
 * @example oneEach(['a', 'b'], rows, String, (row) => row.id) // [row of a, null]
 */
export function oneEach<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  ofKey: (key: Key) => string,
  ofRow: (row: Row) => string,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [ofRow(row), row]));
  return keys.map((key) => byKey.get(ofKey(key)) ?? null);
}

/**
 * All rows of each key, in the order in which they came.
 *
 * @example manyEach(['a', 'b'], rows, String, (row) => row.parentId) // [[...], []]
 */
export function manyEach<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  ofKey: (key: Key) => string,
  ofRow: (row: Row) => string,
): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(ofRow(row));
    if (group) group.push(row);
    else groups.set(ofRow(row), [row]);
  }
  return keys.map((key) => groups.get(ofKey(key)) ?? []);
}
