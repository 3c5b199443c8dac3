import { inThisProcess } from '@giao-ban/notice-formats';
import { Calendar } from '@giao-ban/shared-nest';
import { createTestDatabase } from '@giao-ban/shared-testing';
import { dataSourceOptions, openStore, seedReferenceData } from '@giao-ban/store';
import { AbstractLogger, DataSource } from 'typeorm';
import { createApp } from '../create-app';

/** The failure of a question, as a client sees it. */
export interface ApiError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; hint?: string; at?: string; nearest?: string[]; id?: string };
}

/** What comes back over HTTP. */
export interface ApiReply<Data> {
  status: number;
  data: Data;
  errors?: ApiError[];
  extensions: { cost: { requested: number; limit: number } };
}

/** The whole API on a database of its own, asked as clients ask it. */
export interface TestApi {
  url: string;
  source: DataSource;
  /** Asks, and fails the test where the answer has errors. */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Asks, and gives whatever comes back. */
  reply<Data>(query: string, variables?: object): Promise<ApiReply<Data>>;
  /** SQL statements since the last call. */
  statements(): string[];
  stop(): Promise<void>;
}

class StatementLog extends AbstractLogger {
  seen: string[] = [];

  override logQuery(query: string): void {
    this.seen.push(query);
  }

  protected writeLog(): void {}
}

class FixedCalendar extends Calendar {
  override today(): string {
    return testToday;
  }
}

/** Today in all tests. */
export const testToday = '2025-12-31';

/**
 * Starts the API on an empty, migrated database with provinces, agencies and topics.
 *
 * @example
 * const api = await startTestApi();
 * const { dataset } = await api.ask<{ dataset: { notices: number } }>('{ dataset { notices } }');
 */
export async function startTestApi(): Promise<TestApi> {
  const database = await createTestDatabase();
  const migrated = await openStore(database.url);
  await seedReferenceData(migrated);
  await migrated.destroy();
  const log = new StatementLog('all');
  const source = await new DataSource({ ...dataSourceOptions(database.url), logging: true, logger: log }).initialize();
  const app = await createApp({ dataSource: source, reader: inThisProcess, calendar: new FixedCalendar() });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const reply = <Data>(query: string, variables: object = {}) => post<Data>(`${url}/graphql`, { query, variables });
  return {
    url,
    source,
    reply,
    ask: async <Data>(query: string, variables?: object) => {
      const { data, errors } = await reply<Data>(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    statements: () => log.seen.splice(0),
    stop: async () => {
      await app.close();
      await source.destroy();
      await database.drop();
    },
  };
}

async function post<Data>(url: string, body: object): Promise<ApiReply<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: Omit<ApiReply<Data>, 'status'> = await response.json();
  return { status: response.status, ...answer };
}
