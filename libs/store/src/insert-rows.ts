import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

// One parameter holds this many rows; a notice of a thousand directives is three statements.
const rowsPerStatement = 500;

/** What happens to a row that is there already: nothing is written at all, the old one stays, or the new one stands. */
export type OnConflict = 'fail' | 'ignore' | 'replace';

/**
 * Writes rows whose ids are known already, many in one statement, and reads nothing back: the order in which a
 * database answers is not the order in which it was asked. The rows travel as one JSON parameter, so that the
 * statement is the same for any number of them. Not for bytes, which JSON cannot hold.
 *
 * @example await insertRows(manager, DirectiveEntity, directives);
 */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
  onConflict: OnConflict = 'fail',
): Promise<void> {
  const { tablePath, columns, primaryColumns } = manager.connection.getMetadata(entity);
  const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const sql = `INSERT INTO ${tablePath} (${names})
    SELECT ${names} FROM json_populate_recordset(NULL::${tablePath}, $1)
    ${conflictClause(onConflict, columns, primaryColumns)}`;
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const records = rows
      .slice(start, start + rowsPerStatement)
      .map((row) => Object.fromEntries(columns.map((column) => [column.databaseName, row[column.propertyName]])));
    await manager.query(sql, [wellFormedJson(records)]);
  }
}

interface NamedColumn {
  databaseName: string;
}

function conflictClause(
  onConflict: OnConflict,
  columns: readonly NamedColumn[],
  primaryColumns: readonly NamedColumn[],
): string {
  if (onConflict === 'fail') return '';
  if (onConflict === 'ignore') return 'ON CONFLICT DO NOTHING';
  const quoted = (list: readonly NamedColumn[]) => list.map(({ databaseName }) => `"${databaseName}"`);
  const keys = quoted(primaryColumns);
  const set = quoted(columns).filter((name) => !keys.includes(name));
  return `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${set.map((name) => `${name} = EXCLUDED.${name}`).join(', ')}`;
}

/** Half a surrogate pair, where a text was cut inside a letter, is nothing that PostgreSQL takes. */
function wellFormedJson(records: unknown): string {
  // Pairs of backslashes are taken as they stand, so that a written-out `\\ud800` of a text is left alone.
  return JSON.stringify(records).replace(/\\(?:\\|u(d[89a-f][0-9a-f]{2}))/g, (escape, half: string | undefined) =>
    half === undefined ? escape : '\\ufffd',
  );
}
