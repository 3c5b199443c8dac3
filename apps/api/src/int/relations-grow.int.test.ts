import { refreshRelations, relateNewNotices } from '@giao-ban/ingest-api';
import { DirectiveEntity, insertRows, OutcomeEntity, searchKey } from '@giao-ban/store';
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Factories, quangNgai, sonLa } from '../testing/factories';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let make: Factories;
beforeAll(async () => {
  api = await startTestApi();
  make = new Factories(api.source);
});
afterAll(() => api?.stop());
beforeEach(() => api.source.query('TRUNCATE giaoban.notice, giaoban.theme, giaoban.theme_edit CASCADE'));

const by = { actor: 'test' };
const heads = ['Chiềng', 'Mường', 'Nà', 'Sơn', 'Bản', 'Phú', 'Yên', 'Tân'];
const tails = ['Lao', 'Bú', 'Tăm', 'Thủy', 'Giàng', 'Lương', 'Khê', 'Hợp'];
const works = [
  'sấy lạnh nấm rơm',
  'nhà màng dưa lưới',
  'cấy mô sâm nam',
  'nuôi tuần hoàn cá lăng',
  'tưới nhỏ giọt hồ tiêu',
];
const verbs = ['Tổ chức nghiệm thu mô hình', 'Khẩn trương tổ chức nghiệm thu mô hình', 'Tiếp tục nghiệm thu mô hình'];
const routine = [
  'Rà soát thủ tục hành chính',
  'Kê khai tài sản, thu nhập',
  'Thanh tra theo kế hoạch',
  'Duy trì hệ thống ISO',
];

const place = (n: number) => `${heads[n % 8]} ${tails[Math.floor(n / 8) % 8]}`;
const subject = (n: number) => `${works[n % 5]} tại xã ${place(n)}, huyện ${place(Math.floor(n / 64) * 5 + 3)}`;

/** The orders and the reports of one month: work that begins, goes on, is done, and what comes back every month. */
function monthOf(month: number, orders: number) {
  // Work lasts three months, so that a third of it is new in each.
  const begun = Math.floor(orders / 3);
  const texts = Array.from({ length: orders }, (_, i) =>
    i % 3 === 0
      ? `${routine[i % 4]} tháng ${(month % 12) + 1}, báo cáo trước ngày ${(i % 27) + 1}.`
      : `${verbs[i % 3]} ${subject(month * begun + i)}.`,
  );
  const done = [1, 2].map((n) => `Đã nghiệm thu mô hình ${subject((month - 1) * begun + n)}`);
  return { texts, done };
}

async function store(agencyId: string, month: number, orders = 9): Promise<void> {
  const day = agencyId === sonLa ? '05' : '08';
  const knownOn = `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${day}`;
  const notice = await make.notice({ agencyId, knownOn });
  const { texts, done } = monthOf(month + (agencyId === sonLa ? 0 : 3), orders);
  const template = await make.directive(notice, { text: texts[0] ?? '', ordinal: '1/1/1' });
  const rows = texts.slice(1).map((text, i) => ({
    ...template,
    id: randomUUID(),
    text,
    position: i + 1,
    ordinal: `1/1/${i + 2}`,
    searchText: searchKey(text),
  }));
  await insertRows(api.source.manager, DirectiveEntity, rows);
  const outcome = await make.outcome(notice, { text: done[0] ?? '', status: 'completed', position: 0 });
  const text = done[1] ?? '';
  await insertRows(api.source.manager, OutcomeEntity, [
    { ...outcome, id: randomUUID(), text, position: 1, spanStart: 900 },
  ]);
}

const read = (sql: string): Promise<object[]> => api.source.query(sql);
const state = async () => ({
  evidence: await read('SELECT id, decision, status, confidence, quote FROM giaoban.evidence ORDER BY id'),
  chains: await read('SELECT directive_id, previous_id FROM giaoban.carry_over ORDER BY 1, 2'),
  members: await read('SELECT directive_id, theme_id FROM giaoban.directive_theme ORDER BY 1, 2'),
  themes: await read('SELECT id, label FROM giaoban.theme ORDER BY 1'),
});

describe('notices that come one by one', () => {
  it('leave the same links, chains and themes as relating all of them at once', async () => {
    for (let month = 0; month < 10; month++) {
      for (const agencyId of [sonLa, quangNgai]) {
        await store(agencyId, month);
        await relateNewNotices(api.source, [agencyId], by);
      }
    }
    const grown = await state();
    expect(grown.evidence.length).toBeGreaterThan(50);
    expect(grown.chains.length).toBeGreaterThan(10);
    expect(grown.themes.length).toBeGreaterThan(5);
    await refreshRelations(api.source, [sonLa, quangNgai], by);
    expect(await state()).toEqual(grown);
  });

  it('cost a few statements each, however many there are', async () => {
    await store(sonLa, 0);
    await relateNewNotices(api.source, [sonLa], by);
    const counted: number[] = [];
    for (let month = 1; month <= 12; month++) {
      await store(sonLa, month);
      api.statements();
      await relateNewNotices(api.source, [sonLa], by);
      counted.push(api.statements().length);
    }
    expect(Math.max(...counted)).toBeLessThan(60);
  });

  it('are found late where nobody related them before', async () => {
    for (let month = 0; month < 4; month++) await store(sonLa, month);
    await relateNewNotices(api.source, [sonLa], by);
    const first = await state();
    expect(first.evidence.length).toBeGreaterThan(0);
    expect(await read('SELECT FROM giaoban.related_notice')).toHaveLength(4);
  });
});

// The machine at hand decides how long a slice takes; that nobody waits for all of the work is what counts.
const size = Number(process.env['REFRESH_DIRECTIVES'] ?? 1500);

describe('a refresh of everything', () => {
  it('lets the rest of the server answer meanwhile', { timeout: 600_000 }, async () => {
    for (let month = 0; month < size / 40; month++) await store(month % 2 ? sonLa : quangNgai, month, 40);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const since = performance.now();
    let answers = 0;
    let done = false;
    delay.enable();
    const refresh = refreshRelations(api.source, [sonLa, quangNgai], by).then(() => (done = true));
    let slowest = 0;
    while (!done) {
      const asked = performance.now();
      await api.ask('{ dataset { notices } }');
      slowest = Math.max(slowest, performance.now() - asked);
      answers++;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await refresh;
    delay.disable();
    const took = performance.now() - since;
    const longest = delay.max / 1e6;
    if (process.env['REFRESH_DIRECTIVES']) {
      process.stderr.write(
        `${size} directives: ${Math.round(took)} ms, ${answers} answers meanwhile, the slowest after ${Math.round(slowest)} ms; event loop held up ${Math.round(longest)} ms at most\n`,
      );
    }
    expect(answers).toBeGreaterThan(3);
    // In one piece the work would hold up everybody for nearly all of the time, on any machine.
    expect(longest).toBeLessThan(took / 2);
  });
});
