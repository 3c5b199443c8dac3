import { ask, expect, expectAccessible, expectNoSidewaysScroll, test } from './product';

interface Bands {
  themeBands: { bands: { theme: { id: string; label: string; memberCount: number } }[] };
  carryOvers: { nodes: { id: string; carries: number; members: { wording: string }[] }[] };
}
const found = () =>
  ask<Bands>(`{ themeBands(first: 1) { bands { theme { id label memberCount } } }
    carryOvers(orderBy: CARRIES, first: 1) { nodes { id carries members { wording } } } }`);

test('a theme is renamed and the name is taken back', async ({ page }) => {
  const [band] = (await found()).themeBands.bands;
  await page.goto(`/noi-dung-lap-lai/${band?.theme.id}`);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đổi tên' }).click();
  await page.getByLabel('Tên nội dung').fill('Tên thử của hành trình');
  await page.getByLabel('Tên nội dung').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tên thử của hành trình' })).toBeVisible();
  await page.getByRole('button', { name: /^Hoàn tác: Đổi tên/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: band?.theme.label ?? '' })).toBeVisible();
});

test('carried-over work opens its wordings, the first as it was given, the others with what changed', async ({
  page,
}) => {
  const [chain] = (await found()).carryOvers.nodes;
  await page.goto('/noi-dung-lap-lai?xep-chuoi=CARRIES');
  const list = page.getByRole('list', { name: 'Nhiệm vụ chuyển kỳ' });
  await list.getByRole('listitem').first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/chuyen-ky/${chain?.id}`));
  const cards = page.getByRole('region', { name: 'Các lần giao, đặt cạnh nhau' }).getByRole('listitem');
  await expect(cards).toHaveCount((chain?.carries ?? 0) + 1);
  await expect(cards.first()).toContainText(chain?.members[0]?.wording ?? '');
  await expect(page.locator('ins, del').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
