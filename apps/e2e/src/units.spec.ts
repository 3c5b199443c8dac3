import { ask, expect, test } from './product';

type Stats = { directiveStats: { total: { directives: number }; rows: { keys: { label: string }[] }[] } };
const units = async (view: string) => {
  const { directiveStats } = await ask<Stats>(
    `{ directiveStats(filter: { units: ${view} }, groupBy: [DEPARTMENT]) { total { directives } rows { keys { label } } } }`,
  );
  return { total: directiveStats.total.directives, rows: directiveStats.rows.length };
};

test('a renaming that somebody confirms joins two units of the view of today, changes no total, and is taken back', async ({
  page,
}) => {
  const before = await units('TODAY');
  await page.goto('/quan-tri/don-vi?co-quan=skhcn-quang-ngai');
  const card = page.getByRole('group', { name: /^Quyết định về: Chi cục Tiêu chuẩn.* → Phòng Quản lý Tiêu chuẩn/ });
  await card.getByRole('button', { name: 'Xác nhận' }).click();
  const decided = page.getByRole('region', { name: 'Đã quyết định' });
  await expect(decided.getByText('Đã xác nhận', { exact: true })).toBeVisible();
  expect(await units('TODAY')).toEqual({ total: before.total, rows: before.rows - 1 });
  expect((await units('AS_ISSUED')).rows).toBe(before.rows);
  await decided.getByRole('button', { name: 'Trả lại cho máy' }).click();
  await expect(card.getByRole('button', { name: 'Xác nhận' })).toBeVisible();
  expect(await units('TODAY')).toEqual(before);
});

test("today's province counts what was issued before the merger, and the chart says that it goes on", async ({
  page,
}) => {
  await page.goto('/?tinh=24&to-chuc=hien-nay');
  await expect(page.getByTestId('shown')).toHaveText('Bắc Ninh · theo tổ chức hiện nay');
  const trend = page.getByRole('region', { name: 'Diễn biến theo thời gian, theo tổ chức hiện nay' });
  await expect(trend.getByText(/01\/07\/2025: sáp nhập tỉnh.*liền mạch/)).toBeVisible();
  const total = Number(await page.getByRole('link', { name: /: Tổng số nhiệm vụ$/ }).innerText());
  const parts = await ask<{ directiveStats: { rows: { measures: { directives: number } }[] } }>(
    `{ directiveStats(filter: { province: { in: ["bac-giang", "bac-ninh", "bac-ninh-2025"] } }, groupBy: [PROVINCE]) {
       rows { measures { directives } } } }`,
  );
  const counts = parts.directiveStats.rows.map(({ measures }) => measures.directives);
  expect(counts).toHaveLength(2);
  expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
});
