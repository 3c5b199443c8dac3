export { openDatabase, type OpenDatabaseOptions, type OpenedDatabase } from './open-database';
export { PostgresError, type PostgresErrorCode } from './postgres.errors';
