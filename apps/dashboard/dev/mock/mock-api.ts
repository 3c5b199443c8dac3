import { buildSchema, graphql } from 'graphql';
import { makeWorld } from './make-world';
import type { MockUpload, MockWorld } from './model';
import { createResolvers } from './resolvers';

/** A question as it comes over HTTP. */
export interface MockRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** The API without a database: for development and component tests, never part of the product. */
export interface MockApi {
  world: MockWorld;
  ask: (request: MockRequest) => Promise<unknown>;
  upload: (names: readonly string[]) => object[];
}

/**
 * Starts a mock over the committed schema.
 *
 * @example
 * const api = createMockApi(readFileSync('apps/api/schema.graphql', 'utf8'));
 * await api.ask({ query: '{ dataset { notices } }' });
 */
export function createMockApi(sdl: string, world: MockWorld = makeWorld()): MockApi {
  const schema = buildSchema(sdl);
  const rootValue = createResolvers(world);
  return {
    world,
    ask: ({ query, variables, operationName }) =>
      graphql({ schema, source: query, rootValue, variableValues: variables, operationName }),
    upload: (names) =>
      names.flatMap((name, position) => documentsIn(name).map((one) => ({ position, ...receive(one, world) }))),
  };
}

/** An archive of the mock holds two documents, one of which is refused. */
const documentsIn = (name: string): string[] =>
  name.endsWith('.zip') ? [`${name} › giao-ban.docx`, `${name} › chay.exe`] : [name];

function receive(name: string, world: MockWorld): object {
  const known = world.uploads.find((one) => one.name === name);
  const fate = known ? fates.duplicate : name.endsWith('.exe') ? fates.refused : fates.stored;
  const noticeId = fate.state === 'REFUSED' ? null : (world.notices.at(-1)?.id ?? null);
  const upload: MockUpload = { id: `u-${world.uploads.length}`, name, ...fate, noticeId };
  world.uploads.push(upload);
  return { name, state: upload.state, code: upload.code, reason: upload.reason, noticeId, fileId: upload.id };
}

const fates = {
  stored: { state: 'STORED', code: null, reason: null },
  duplicate: {
    state: 'DUPLICATE',
    code: 'ALREADY_STORED',
    reason: 'Tệp này đã được lưu trước đó; không cần làm gì thêm.',
  },
  refused: {
    state: 'REFUSED',
    code: 'UNSUPPORTED_TYPE',
    reason: 'Loại tệp này không đọc được. Hãy lưu lại thành .docx, .pdf hoặc .txt.',
  },
} as const;
