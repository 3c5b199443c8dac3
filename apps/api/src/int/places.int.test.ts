import { makeDocx, makePdf, paragraph, run } from '@giao-ban/notice-formats/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.stop());

const heading = [
  'SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA',
  'Số: 8/TB-SKHCN',
  'Sơn La, ngày 04 tháng 3 năm 2024',
  'THÔNG BÁO',
  'Kết luận giao ban tháng 3 năm 2024',
  'I. Kết quả công tác tháng 02',
  '- Đã hoàn thành nghiệm thu 3 đề tài cấp tỉnh.',
];
const orders = [
  'II. Nhiệm vụ tháng 3',
  '1. Phòng Quản lý Khoa học',
  '- Rà soát tiến độ các nhiệm vụ khoa học cấp tỉnh.',
];

async function upload(name: string, bytes: Uint8Array): Promise<string> {
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(bytes)]), name);
  const response = await fetch(`${api.url}/files`, { method: 'POST', body: form });
  const [report]: { noticeId: string }[] = await response.json();
  return report?.noticeId ?? '';
}

interface Answer {
  notice: {
    directives: { text: string; span: { page: number | null } }[];
    outcomes: { span: { page: number | null } }[];
    file: { mediaType: string };
  };
}

const question = `query ($id: ID!) {
  notice(id: $id) { directives { text span { page } } outcomes { span { page } } file { mediaType } }
}`;

describe('the page of a sentence', () => {
  it('is that of the original, for directives and for what is said of past work', async () => {
    const pages = [heading, orders].map((page) => ({
      texts: page.map((text, i) => ({ x: 85, y: 90 + i * 40, text })),
    }));
    const { notice } = await api.ask<Answer>(question, { id: await upload('tb.pdf', makePdf(pages)) });
    expect(notice.directives.map(({ span }) => span.page)).toEqual([2]);
    expect(new Set(notice.outcomes.map(({ span }) => span.page))).toEqual(new Set([1]));
    expect(notice.file.mediaType).toBe('application/pdf');
  });

  it('is null where the file has no pages, and the places of a notice are fetched once', async () => {
    const body = [...heading, ...orders].map((line) => paragraph(run(line))).join('');
    const id = await upload('tb.docx', makeDocx(body));
    api.statements();
    const { notice } = await api.ask<Answer>(question, { id });
    expect(notice.directives.map(({ span }) => span.page)).toEqual([null]);
    expect(api.statements().filter((sql) => sql.includes('r.places IS NOT NULL'))).toHaveLength(1);
  });
});
