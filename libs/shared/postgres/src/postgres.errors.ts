/** Codes that starting a database can end with. */
export type PostgresErrorCode =
  | 'DATA_FOLDER_IN_USE'
  | 'POSTGRES_NOT_AVAILABLE'
  | 'POSTGRES_INIT_FAILED'
  | 'POSTGRES_START_FAILED'
  | 'DATABASE_UNREACHABLE';

/** A failure that a person can act on: `message` says in Vietnamese what happened and what to do next. */
export class PostgresError extends Error {
  constructor(
    readonly code: PostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PostgresError';
  }
}
