import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export interface IngestArguments {
  paths: string[];
  dataFolder: string;
  databaseUrl?: string;
}

export const usage = `Cách dùng: npm run ingest -- [--data THƯ_MỤC] ĐƯỜNG_DẪN...

  ĐƯỜNG_DẪN       tệp hoặc thư mục (kể cả thư mục con); tệp ẩn được bỏ qua
  --data THƯ_MỤC  nơi giữ cơ sở dữ liệu (mặc định: .data trong thư mục dự án)

Biến DATABASE_URL: dùng một PostgreSQL 15+ có sẵn thay cho bản đi kèm.`;

/**
 * @throws Error that says what is wrong with the arguments
 * @example readArguments(['--data', '/srv/giao-ban', 'thong-bao'], process.env)
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): IngestArguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new Error('Chưa có tệp hay thư mục nào.');
  const usual = env['GIAO_BAN_DATA'] ?? join(env['GIAO_BAN_ROOT'] ?? process.cwd(), '.data');
  const databaseUrl = env['DATABASE_URL'];
  return {
    paths: positionals,
    dataFolder: values.data === undefined ? usual : resolve(values.data),
    ...(databaseUrl ? { databaseUrl } : {}),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { data: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    // Node's own words are English and long; which argument it is about is all that helps.
    const named = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    throw new Error(named === '--data' ? 'Thiếu THƯ_MỤC sau --data.' : `Không có tùy chọn ${named ?? ''}.`, {
      cause: error,
    });
  }
}
