import { ask, expect, test } from './product';

interface Series {
  completionOverTime: { points: { period: string; day: string; measures: { directives: number; unknown: number } }[] };
}

test('a number of completion over time opens the list as it was known on that day', async ({ page }) => {
  const { completionOverTime } = await ask<Series>(
    '{ completionOverTime { points { period day measures { directives unknown } } } }',
  );
  const point = completionOverTime.points.find(({ measures }) => measures.unknown > 0 && measures.directives > 40);
  await page.goto('/tien-do');
  const chart = page.getByRole('region', { name: 'Tình trạng qua thời gian' });
  await chart.getByText('Bảng').click();
  const [year, month] = (point?.period ?? '').split('-').map(Number);
  await chart
    .getByRole('row', { name: new RegExp(`^${month}/${year} `) })
    .getByRole('link', { name: /Chưa có thông tin$/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`tinh-den=${point?.day}`));
  await expect(page.getByRole('heading', { level: 2, name: `${point?.measures.unknown} nhiệm vụ` })).toBeVisible();
});

test('a day of the calendar of deadlines opens the directives that are due on it', async ({ page }) => {
  const { deadlineCalendar } = await ask<{ deadlineCalendar: { earlier: string } }>('{ deadlineCalendar { earlier } }');
  await page.goto(`/tien-do?thang-han=${deadlineCalendar.earlier}`);
  const day = page
    .getByRole('region', { name: 'Lịch thời hạn' })
    .getByRole('link', { name: /nhiệm vụ đến hạn/ })
    .first();
  const count = /: (\d+) nhiệm vụ/.exec((await day.getAttribute('aria-label')) ?? '')?.[1];
  await day.click();
  await expect(page).toHaveURL(/han-tu=/);
  await expect(page.getByRole('heading', { level: 2, name: `${count} nhiệm vụ` })).toBeVisible();
});
