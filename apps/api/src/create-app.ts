import type { NoticeReader } from '@giao-ban/notice-formats';
import { Calendar } from '@giao-ban/shared-nest';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { onlyKnownHosts } from './only-known-hosts';
import { securityHeaders } from './security-headers';
import { serveDashboard } from './serve-dashboard';

export interface CreateAppOptions {
  /** Open and migrated; whoever made it also closes it. */
  dataSource: DataSource;
  /** Reads uploaded files; whoever made it also closes it. Files of strangers want a `ReadingPool`. */
  reader: NoticeReader;
  /** Folder of the built dashboard; without it only the API is served. */
  dashboardFolder?: string;
  /** Names under which the server may be asked; any name unless given. */
  knownHosts?: readonly string[];
  /** Tells today; the real day in Vietnam unless given. */
  calendar?: Calendar;
}

const largestQuestion = '256kb';

/**
 * Puts the API and the dashboard together; the caller listens and closes. Start and tests use the same.
 *
 * @example
 * const app = await createApp({ dataSource: await openStore(url), reader });
 * await app.listen(0, '127.0.0.1');
 */
export async function createApp(options: CreateAppOptions): Promise<NestExpressApplication> {
  const { dataSource, reader, dashboardFolder, knownHosts, calendar = new Calendar() } = options;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot({ dataSource, calendar, reader }), {
    bodyParser: false,
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  app.disable('x-powered-by');
  app.use(securityHeaders);
  if (knownHosts !== undefined) app.use(onlyKnownHosts(knownHosts));
  app.useBodyParser('json', { limit: largestQuestion });
  if (dashboardFolder !== undefined) serveDashboard(app, dashboardFolder);
  await app.init();
  return app;
}
