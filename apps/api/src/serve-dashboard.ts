import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response, static as staticFiles } from 'express';

const apiPaths = /^\/(?:graphql|files|health)(?:\/|$)/u;
// Vite names assets by their content: `index-B2x9fQ1a.js`.
const hashed = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/u;

/**
 * Serves the built dashboard: assets named by their content for ever, pages always fresh, and the one page for every
 * address that the dashboard knows by itself.
 */
export function serveDashboard(app: NestExpressApplication, folder: string): void {
  app.use(
    staticFiles(folder, {
      index: 'index.html',
      redirect: false,
      setHeaders: (response, path) => {
        const forEver = hashed.test(path.replaceAll('\\', '/'));
        response.setHeader('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isNavigation(request)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'), (error) => {
      if (error) next();
    });
  });
}

/** Somebody opens an address in the browser, not a program asking for a missing file. */
function isNavigation({ method, path, headers }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (apiPaths.test(path) || /\.\w{2,5}$/u.test(path)) return false;
  return headers.accept?.includes('text/html') ?? false;
}
