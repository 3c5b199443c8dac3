import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './relations';

interface Answer {
  links: {
    directive: { file: string; id: string; text: string };
    evidence: { file: string; kind: string; text: string };
    status: string;
    confidence: number;
    decided: string;
  }[];
  themes: { label: string; members: { file: string; id: string; text: string }[] }[];
}

async function call(...args: string[]): Promise<{ code: number; data: string[]; talk: string[] }> {
  const [data, talk]: [string[], string[]] = [[], []];
  const output = { data: async (line: string) => void data.push(line), talk: (line: string) => void talk.push(line) };
  return { code: await run(args, output), data, talk };
}

const notice = (day: string, month: string, body: string): string => `SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA

Số: 1${month}/TB-SKHCN

Sơn La, ngày ${day} tháng ${month} năm 2024

THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng ${month} năm 2024

Ngày ${day}/${month}/2024, Giám đốc Sở chủ trì họp giao ban và kết luận như sau:

${body}

Nơi nhận:
- Lưu: VT.
`;

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relations-'));
  writeFileSync(
    file('thang-3.txt'),
    notice(
      '05',
      '03',
      '1. Phòng Quản lý công nghệ\n\n- Xây dựng kịch bản, tổ chức diễn tập ứng phó sự cố bức xạ tại huyện Mường Chanh.',
    ),
  );
  writeFileSync(
    file('thang-6.txt'),
    notice(
      '04',
      '06',
      '1. Phòng Quản lý công nghệ\n\n- Khẩn trương tổ chức diễn tập ứng phó sự cố bức xạ tại huyện Mường Chanh, hoàn thành trước ngày 30/6/2024.',
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('relations FILE...', () => {
  it('prints one object about all files together, by the contract', async () => {
    const { code, data } = await call(file('thang-3.txt'), file('thang-6.txt'));
    expect(code).toBe(0);
    expect(data).toHaveLength(1);
    const { links, themes } = JSON.parse(data[0] ?? '') as Answer;
    expect(links).toMatchObject([
      {
        directive: { file: 'thang-3.txt', text: expect.stringContaining('kịch bản') },
        evidence: { file: 'thang-6.txt', kind: 'directive', text: expect.stringContaining('Khẩn trương') },
        status: 'in-progress',
        decided: 'accepted',
      },
    ]);
    expect(links[0]?.confidence).toBeGreaterThan(0.7);
    expect(themes[0]?.members.map((member) => member.file)).toEqual(['thang-3.txt', 'thang-6.txt']);
    expect(themes[0]?.label).toMatch(/^\p{Lu}/u);
  });

  it('says the same whatever the order of the files', async () => {
    const [one, other] = await Promise.all([
      call(file('thang-3.txt'), file('thang-6.txt')),
      call(file('thang-6.txt'), file('thang-3.txt')),
    ]);
    expect(other.data).toEqual(one.data);
  });

  it('names a file that cannot be read, goes on with the rest and ends with 1', async () => {
    const { code, data, talk } = await call(file('không-có.txt'), file('thang-3.txt'));
    expect(code).toBe(1);
    expect(JSON.parse(data[0] ?? '')).toEqual({ links: [], themes: [] });
    expect(talk.join('\n')).toContain('không-có.txt: Không tìm thấy tệp');
  });

  it('counts the same paper once', async () => {
    const { code, data, talk } = await call(file('thang-3.txt'), file('thang-3.txt'));
    expect(code).toBe(0);
    expect(JSON.parse(data[0] ?? '')).toEqual({ links: [], themes: [] });
    expect(talk.join('\n')).toContain('trùng nội dung');
  });

  it('shows how it is used and ends with 2 where it is called wrongly', async () => {
    expect(await call()).toMatchObject({ code: 2, data: [] });
    expect(await call('--tat-ca', file('thang-3.txt'))).toMatchObject({ code: 2, data: [] });
  });
});

const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url));

describe.skipIf(!existsSync(join(shared, 'gold/links.json')))(
  'on real notices (skipped where the shared folder is absent)',
  () => {
    it('finds what became of the orders, and takes next to nothing that is not so', async () => {
      const seeds = join(shared, 'seeds');
      const { data } = await call(...readdirSync(seeds).map((name) => join(seeds, name)));
      writeFileSync(file('predicted.json'), data.join('\n'));
      const scorer = join(shared, 'eval/score-relations.mjs');
      const score = JSON.parse(
        execFileSync(process.execPath, [scorer, '--gold', join(shared, 'gold'), '--pred', file('predicted.json')], {
          encoding: 'utf8',
        }),
      ) as { links: Record<string, number>; themes: Record<string, number> };
      expect(score.links['precisionAccepted']).toBeGreaterThanOrEqual(0.92);
      expect(score.links['recallAccepted']).toBeGreaterThanOrEqual(0.6);
      expect(score.links['recallWithProposed']).toBeGreaterThanOrEqual(0.85);
      expect(score.links['statusAccuracy']).toBeGreaterThanOrEqual(0.95);
      expect(score.links['temptingFalseTaken']).toBeLessThanOrEqual(1);
      expect(score.themes['pairF1']).toBeGreaterThanOrEqual(0.78);
    });
  },
);
