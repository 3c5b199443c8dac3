import { importFiles } from '@giao-ban/ingest-api';
import { inThisProcess } from '@giao-ban/notice-formats';
import { createTestDatabase, type TestDatabase } from '@giao-ban/shared-testing';
import { openStore, seedReferenceData } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from './reread';

// The reading processes are built with the command; what they do is tried where they live.
vi.mock('../open-reader', () => ({ openReader: () => Object.assign(inThisProcess, { close: async () => undefined }) }));

let database: TestDatabase;
let source: DataSource;

const paper = `SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA
Số: 9/TB-SKHCN
Sơn La, ngày 04 tháng 3 năm 2024
THÔNG BÁO
Kết luận giao ban tháng 3 năm 2024
1. Phòng Quản lý Khoa học
- Rà soát tiến độ các nhiệm vụ khoa học và công nghệ cấp tỉnh.
- Lập danh mục thiết bị cần thay trước ngày 20/3/2024.
`;

beforeAll(async () => {
  database = await createTestDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
  source = await openStore(database.url);
  await seedReferenceData(source);
  const file = { name: 'thang-3.txt', read: async () => ({ bytes: Buffer.from(paper) }) };
  await importFiles(source, [file], { actor: 'test', reader: inThisProcess });
  // What an older parser read: another number, and only the first order.
  await source.query(`UPDATE giaoban.notice_reading SET parser_version = '0', ids = jsonb_set(ids, '{directives}', ids #> '{directives}' #- '{1}'),
    reading = jsonb_set(reading #- '{directives,1}', '{number}', '"6/TB-SKHCN"')`);
  await source.query(`UPDATE giaoban.notice SET parser_version = '0', number = '6/TB-SKHCN'`);
  await source.query('DELETE FROM giaoban.directive WHERE position = 1');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await source?.destroy();
  await database?.drop();
});

async function reread(...args: string[]) {
  const lines: string[] = [];
  const talk: string[] = [];
  const code = await run(args, { data: async (line) => void lines.push(line), talk: (line) => void talk.push(line) });
  return { code, lines, talk: talk.join('\n') };
}
const stored = async () => {
  const [row]: { number: string; orders: number }[] = await source.query(
    `SELECT number, (SELECT count(*) FROM giaoban.directive) AS orders FROM giaoban.notice`,
  );
  return row;
};

describe('npm run reread', () => {
  it('shows what would change and writes nothing', async () => {
    const { code, lines, talk } = await reread();
    expect(code).toBe(0);
    expect(lines.slice(1)).toEqual([
      '  ~ số thông báo: 6/TB-SKHCN → 9/TB-SKHCN',
      '  + nhiệm vụ “Lập danh mục thiết bị cần thay trước ngày 20/3/2024.”',
    ]);
    expect(talk).toBe('1 thông báo: 1 sẽ thay đổi (1 nhiệm vụ thêm, 0 bớt, 0 đổi); chưa ghi gì, thêm --apply để ghi');
    expect(await stored()).toEqual({ number: '6/TB-SKHCN', orders: 1 });
  });

  it('writes it when told to, and finds nothing more to do', async () => {
    const { code, talk } = await reread('--apply');
    expect([code, talk]).toEqual([0, '1 thông báo: 1 đã thay đổi (1 nhiệm vụ thêm, 0 bớt, 0 đổi)']);
    expect(await stored()).toEqual({ number: '9/TB-SKHCN', orders: 2 });
    expect((await reread()).lines).toEqual([]);
  });

  it('says so where there is no such notice', async () => {
    const { code, talk } = await reread('--notice', '00000000-0000-4000-8000-000000000000');
    expect([code, talk]).toEqual([1, 'Không có thông báo 00000000-0000-4000-8000-000000000000.']);
  });

  it.each([[['--notice', 'x']], [['--aply']], [['thang-3.txt']]])('explains itself when called as %j', async (args) => {
    const { code, lines, talk } = await reread(...args);
    expect([code, lines]).toEqual([2, []]);
    expect(talk).toContain('npm run reread');
  });
});
