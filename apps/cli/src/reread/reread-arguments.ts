import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { StorePlace } from '../with-store';

/** What the command was asked to do. */
export interface RereadArguments extends StorePlace {
  apply: boolean;
  noticeId?: string;
}

export const usage = `Cách dùng: npm run reread -- [--apply] [--notice ID] [--data THƯ_MỤC]

  Đọc lại mọi tệp đã lưu bằng quy tắc đọc hiện tại và in ra những gì sẽ thay đổi; không ghi gì khi chưa có --apply.
  Chỉnh sửa, xác nhận và báo cáo của người được giữ nguyên.

  --apply         ghi kết quả đọc mới
  --notice ID     chỉ đọc lại một thông báo
  --data THƯ_MỤC  nơi giữ cơ sở dữ liệu (mặc định: .data trong thư mục dự án)`;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/**
 * @throws Error that says what is wrong with the arguments
 * @example readArguments(['--apply'], process.env).apply // true
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): RereadArguments {
  const { apply, notice, data } = parse(args);
  if (notice !== undefined && !uuid.test(notice)) throw new Error(`“${notice}” không phải mã thông báo.`);
  const usual = env['GIAO_BAN_DATA'] ?? join(env['GIAO_BAN_ROOT'] ?? process.cwd(), '.data');
  const databaseUrl = env['DATABASE_URL'];
  return {
    apply: apply ?? false,
    dataFolder: data === undefined ? usual : resolve(data),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(notice === undefined ? {} : { noticeId: notice }),
  };
}

function parse(args: readonly string[]) {
  try {
    const options = { apply: { type: 'boolean' }, notice: { type: 'string' }, data: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node's own words are English and long; which argument it is about is all that helps.
    const named = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
    throw new Error(`Không hiểu tùy chọn ${named ?? args.join(' ')}.`, { cause: error });
  }
}
