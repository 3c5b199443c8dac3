import { ask, expect, test } from './product';

// Runs last (files run in the order of their names, one worker): it takes the data away from the other journeys.
test('one button removes the illustrative notices, asks first, and leaves what people brought', async ({
  page,
}, info) => {
  test.skip(info.project.name !== 'phone', 'once is enough, after every other journey');
  await page.goto('/');
  await page.getByRole('button', { name: 'Gỡ dữ liệu minh họa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Gỡ/ }).click();
  await expect(page.getByText('Đang hiển thị dữ liệu minh họa')).toBeHidden();
  const { dataset } = await ask<{ dataset: { illustrativeNotices: number; directives: number } }>(
    '{ dataset { illustrativeNotices directives } }',
  );
  expect(dataset).toEqual({ illustrativeNotices: 0, directives: 4 });
});
