import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Connect, type Plugin, runnerImport } from 'vite';

type MockModule = typeof import('./mock/mock-api');

/**
 * Answers `/graphql` and `/files` from made-up data, so that the screens can be worked on without a database.
 *
 * @example
 * npx vite preview --config apps/dashboard/vite.config.ts --mode mock
 */
export function mockPlugin(root: string): Plugin {
  const start = async () => {
    const { module } = await runnerImport<MockModule>(`${root}apps/dashboard/dev/mock/mock-api.ts`);
    const api = module.createMockApi(readFileSync(`${root}apps/api/schema.graphql`, 'utf8'));
    return handler(api);
  };
  return {
    name: 'giao-ban-mock',
    configureServer: async ({ middlewares }) => void middlewares.use(await start()),
    configurePreviewServer: async ({ middlewares }) => void middlewares.use(await start()),
  };
}

function handler(api: ReturnType<MockModule['createMockApi']>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.url ?? '';
    if (path.startsWith('/graphql')) {
      void body(request).then(async (text) => send(response, await api.ask(JSON.parse(text))));
    } else if (path === '/files' && request.method === 'POST') {
      void body(request).then((text) => send(response, api.upload(fileNames(text))));
    } else if (path.startsWith('/files/')) {
      const id = decodeURIComponent(path).split('/')[2]?.replace(/^f-/u, '');
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(api.world.notices.find((notice) => notice.id === id)?.text ?? '');
    } else {
      next();
    }
  };
}

/** The names in a multipart body; the bytes are of no interest here. */
const fileNames = (text: string): string[] => [...text.matchAll(/filename="([^"]*)"/gu)].map(([, name]) => name ?? '');

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
}
