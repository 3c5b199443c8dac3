import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

// PostgreSQL takes 65,535 parameters in one statement.
const parametersPerStatement = 30_000;

/**
 * Writes rows whose ids are known already, many in one statement, and reads nothing back: the order in which a
 * database answers is not the order in which it was asked.
 *
 * @example await insertRows(manager, DirectiveEntity, directives);
 */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
  onConflict: 'fail' | 'ignore' = 'fail',
): Promise<void> {
  const columns = manager.connection.getMetadata(entity).columns.length;
  const size = Math.max(1, Math.floor(parametersPerStatement / columns));
  for (let start = 0; start < rows.length; start += size) {
    const insert = manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(asInsertable(rows.slice(start, start + size)))
      .updateEntity(false);
    await (onConflict === 'ignore' ? insert.orIgnore() : insert).execute();
  }
}

/** TypeORM's type also allows SQL in place of each value; a whole row is always among what it allows. */
function asInsertable<Row extends ObjectLiteral>(rows: Row[]): QueryDeepPartialEntity<Row>[] {
  return rows as QueryDeepPartialEntity<Row>[];
}
