import { ask, expect, test } from './product';

test('one button removes the illustrative notices, asks first, and leaves what people brought', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Gỡ dữ liệu minh họa' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Gỡ/ }).click();
  await expect(page.getByText('Đang hiển thị dữ liệu minh họa')).toBeHidden();
  const { dataset } = await ask<{ dataset: { illustrativeNotices: number; directives: number } }>(
    '{ dataset { illustrativeNotices directives } }',
  );
  expect(dataset).toEqual({ illustrativeNotices: 0, directives: 4 });
});
