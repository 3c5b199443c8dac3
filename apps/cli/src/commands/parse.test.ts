import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { noticeSchema } from '@giao-ban/notice-model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './parse';

const folder = mkdtempSync(join(tmpdir(), 'giao-ban-parse-'));
const good = join(folder, 'thông báo.txt');
const empty = join(folder, 'rong.txt');
const validate = new Ajv2020({ strict: false }).compile(noticeSchema);

beforeAll(() => {
  writeFileSync(
    good,
    'Số: 3/TB-SKHCN\nHuế, ngày 04 tháng 3 năm 2024\nTHÔNG BÁO\nKết luận giao ban tháng 3\n1. Văn phòng Sở\n- Rà soát.',
  );
  writeFileSync(empty, '');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function parse(...args: string[]) {
  const lines: string[] = [];
  const talk: string[] = [];
  const code = await run(args, { data: async (line) => void lines.push(line), talk: (line) => void talk.push(line) });
  return { code, lines: lines.map((line): unknown => JSON.parse(line)), talk: talk.join('\n') };
}

describe('parse FILE...', () => {
  test('prints one valid line per file and is content', async () => {
    const { code, lines, talk } = await parse(good, good);
    expect(code).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => validate(line))).toBe(true);
    expect(lines[0]).toMatchObject({
      source: { path: good },
      number: '3/TB-SKHCN',
      directives: [{ text: 'Rà soát.' }],
    });
    expect(talk).toBe('');
  });

  test('a file that cannot be read has its line too, and the others are read', async () => {
    const { code, lines, talk } = await parse(empty, join(folder, 'khong-co.txt'), folder, good);
    expect(code).toBe(1);
    expect(lines.every((line) => validate(line))).toBe(true);
    expect(lines).toMatchObject([
      { error: { code: 'EMPTY_FILE' } },
      { error: { code: 'FILE_NOT_FOUND' } },
      { error: { code: 'NOT_A_FILE' } },
      { kind: 'conclusion-notice' },
    ]);
    expect(talk).toContain('khong-co.txt');
  });

  test('many files keep their order, and one that cannot be read stops no other', async () => {
    const many = Array.from({ length: 50 }, (_, i) => (i === 20 ? empty : good));
    const { code, lines } = await parse('--progress', ...many);
    expect(code).toBe(1);
    expect(lines.map((line) => validate(line) && JSON.stringify(line).includes('EMPTY_FILE'))).toEqual(
      many.map((path) => path === empty),
    );
  });

  test.each([[], ['--nhanh', 'a.txt']])('wrong usage is told apart', async (...args: string[]) => {
    const { code, lines, talk } = await parse(...args);
    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(talk).toContain('Cách dùng');
  });
});
