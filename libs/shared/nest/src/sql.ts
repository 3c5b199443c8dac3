import type { DataSource } from 'typeorm';

/**
 * The values of one statement. What comes from outside goes in here and nowhere else; identifiers come from closed
 * tables in the code.
 *
 * @example
 * const params = new SqlParams();
 * const sql = `SELECT * FROM giaoban.topic WHERE code = ${params.add('traceability', 'text')}`; // ... code = $1::text
 */
export class SqlParams {
  readonly values: unknown[] = [];
  private readonly places = new Map<unknown, string>();

  /** Takes a value in and gives its place; the same value of the same type has one place. */
  add(value: unknown, type: string): string {
    const known = typeof value === 'object' ? undefined : this.places.get(`${type} ${String(value)}`);
    if (known !== undefined) return known;
    this.values.push(value);
    const place = `$${this.values.length}::${type}`;
    if (typeof value !== 'object') this.places.set(`${type} ${String(value)}`, place);
    return place;
  }
}

/**
 * Runs a read and types its rows. `Row` promises what the statement selects: each use stands beside its SQL, and the
 * integration tests run them all.
 *
 * @example await rowsOf<{ code: string }>(source, 'SELECT code FROM giaoban.topic')
 */
export async function rowsOf<Row>(source: DataSource, sql: string, values: unknown[] = []): Promise<Row[]> {
  const rows: Row[] = await source.query(sql, values);
  return rows;
}
