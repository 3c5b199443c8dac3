import type { AddressInfo } from 'node:net';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { inThisProcess, NoticeReader } from '@giao-ban/notice-formats';
import { makePdf } from '@giao-ban/notice-formats/testing';
import { type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IngestModule } from '../ingest.module';
import { openTestStore, type TestStore } from '../testing/test-store';

let store: TestStore;
let app: INestApplication;
let address: string;

beforeAll(async () => {
  store = await openTestStore();
  @Module({})
  class TestModule {}
  const database = {
    module: class {},
    global: true,
    providers: [
      { provide: DataSource, useValue: store.source },
      { provide: NoticeReader, useValue: inThisProcess },
    ],
    exports: [DataSource, NoticeReader],
  };
  app = await NestFactory.create({ module: TestModule, imports: [database, IngestModule] }, { logger: false });
  await app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
});
afterAll(async () => {
  await app?.close();
  await store?.close();
});
beforeEach(() => store.source.query('TRUNCATE giaoban.notice, giaoban.source_file, giaoban.ingest_file CASCADE'));

const paper = (number: number) => `SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA
Số: ${number}/TB-SKHCN
Sơn La, ngày 04 tháng 3 năm 2024

THÔNG BÁO
Kết luận giao ban tháng 3 năm 2024

1. Phòng Quản lý Khoa học
- Rà soát tiến độ các nhiệm vụ khoa học và công nghệ cấp tỉnh, báo cáo trước ngày 20/3/2024.
`;

interface Answer {
  name: string;
  state: string;
  code: string | null;
  reason: string | null;
  noticeId: string | null;
  fileId: string;
}

async function send(
  files: [name: string, content: string | Uint8Array<ArrayBuffer>][],
  headers: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [name, content] of files) form.append('files', new Blob([content]), name);
  const response = await fetch(`${address}/files`, { method: 'POST', body: form, headers });
  return { status: response.status, body: await response.json() };
}

describe('an upload', () => {
  it('answers for each file in the order sent; a bad one stops no other', async () => {
    const { status, body } = await send([
      ['Thông báo số 5 – tháng 3.txt', paper(5)],
      ['rỗng.txt', ''],
      ['lớn.txt', new Uint8Array(51 * 1024 * 1024).fill(0x61)],
      ['ảnh.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0])],
      ['mật.txt', `MẬT\n${paper(7)}`],
      ['lại.txt', paper(5)],
      ['số 6.txt', paper(6)],
    ]);
    expect(status).toBe(200);
    const answers: Answer[] = body;
    expect(answers.map(({ name, state, code }) => [name, state, code])).toEqual([
      ['Thông báo số 5 – tháng 3.txt', expect.stringMatching(/STORED|NEEDS_REVIEW/), answers[0]?.code],
      ['rỗng.txt', 'REFUSED', 'EMPTY_FILE'],
      ['lớn.txt', 'REFUSED', 'TOO_LARGE'],
      ['ảnh.png', 'REFUSED', 'DAMAGED_FILE'],
      ['mật.txt', 'REFUSED', 'SECRET'],
      ['lại.txt', 'DUPLICATE', 'ALREADY_STORED'],
      ['số 6.txt', expect.stringMatching(/STORED|NEEDS_REVIEW/), answers[6]?.code],
    ]);
    expect(answers[5]?.noticeId).toBe(answers[0]?.noticeId);
    expect(await store.count('notice')).toBe(2);
    expect(await store.count('ingest_file')).toBe(7);
  });

  it('leaves nothing in the temporary folder', async () => {
    const ours = async () => (await readdir(tmpdir())).filter((name) => /^giao-ban-[0-9a-f]{8}-/.test(name));
    const before = await ours();
    await send([['a.txt', paper(1)]]);
    expect(await ours()).toEqual(before);
  });

  it('keeps nothing of a secret paper', async () => {
    const { body } = await send([['b.txt', `TỐI MẬT\n${paper(9)}`]]);
    expect(body).toMatchObject([{ state: 'REFUSED', noticeId: null }]);
    expect(await store.count('source_file')).toBe(0);
    expect((await fetch(`${address}/files/${body[0].fileId}/original`)).status).toBe(404);
  });

  it('without a file says what to send', async () => {
    const { status, body } = await send([]);
    expect([status, body.code]).toEqual([400, 'BAD_INPUT']);
  });

  it('of more files than fit into one request is refused as a whole', async () => {
    const { status, body } = await send(Array.from({ length: 201 }, (_, i) => [`${i}.txt`, paper(i)]));
    expect([status, body.code]).toEqual([400, 'BAD_INPUT']);
    expect(body.hint).toContain('200');
    expect(await store.count('ingest_file')).toBe(0);
  });

  it('that another site makes a browser send is turned away', async () => {
    const { status, body } = await send([['a.txt', paper(1)]], { origin: 'https://example.org' });
    expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
    expect(await store.count('ingest_file')).toBe(0);
  });
});

describe('the original', () => {
  it('comes back byte by byte, to be saved under its name and never shown', async () => {
    const page = `<html><body><script>alert(1)</script><pre>${paper(3)}</pre></body></html>`;
    const { body } = await send([['báo cáo "quý".html', page]]);
    const response = await fetch(`${address}/files/${body[0].fileId}/original`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(page);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="bao cao _quy_.html"; filename*=UTF-8''b%C3%A1o%20c%C3%A1o%20%22qu%C3%BD%22.html`,
    );
  });

  it('of a PDF can also be shown, so that a page of it can be opened; a web page cannot', async () => {
    const lines = paper(4).split('\n').filter(Boolean);
    const pdf = makePdf([{ texts: lines.map((text, i) => ({ x: 85, y: 90 + i * 30, text })) }]);
    const { body } = await send([
      ['tb.pdf', Uint8Array.from(pdf)],
      ['tb.html', `<html><body><script>alert(1)</script><pre>${paper(5)}</pre></body></html>`],
    ]);
    const [shown, hidden] = await Promise.all(
      body.map(({ fileId }: Answer) => fetch(`${address}/files/${fileId}/view`)),
    );
    expect(shown.status).toBe(200);
    expect(shown.headers.get('content-type')).toBe('application/pdf');
    expect(shown.headers.get('content-disposition')).toBe('inline');
    expect(Buffer.from(await shown.arrayBuffer()).equals(pdf)).toBe(true);
    expect(hidden.status).toBe(404);
    expect(await hidden.json()).toMatchObject({ code: 'NOT_FOUND', hint: expect.stringContaining('tải tệp gốc') });
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'x', '..%2F..%2Fetc'])(
    '%s is not found, and says so',
    async (id) => {
      const response = await fetch(`${address}/files/${id}/original`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'NOT_FOUND', message: 'Không có tệp gốc này.' });
    },
  );
});
