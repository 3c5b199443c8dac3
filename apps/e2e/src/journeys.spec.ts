import { ask, expect, expectAccessible, expectNoSidewaysScroll, test } from './product';

const pages = [
  '/',
  '/nhiem-vu',
  '/tien-do',
  '/thong-bao',
  '/noi-dung-lap-lai',
  '/minh-chung',
  '/kiem-tra',
  '/quan-tri/don-vi',
];

test('the first screen says that the notices are illustrative, and its tiles add up to the total', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Đang hiển thị dữ liệu minh họa')).toBeVisible();
  const tiles = page.getByRole('region', { name: 'Tình trạng thực hiện' }).getByRole('list').first();
  const total = Number(await tiles.getByRole('link', { name: /: Tổng số nhiệm vụ$/ }).innerText());
  const links = await tiles.getByRole('link').allInnerTexts();
  const sum = links.map(Number).reduce((a, b) => a + b, 0) - total;
  expect(total).toBeGreaterThan(300);
  expect(sum).toBe(total);
});

test('every number of the overview opens a list with as many directives', async ({ page }) => {
  await page.goto('/');
  const tiles = page.getByRole('region', { name: 'Tình trạng thực hiện' }).locator('a[href^="/nhiem-vu"]');
  await expect(tiles.first()).toBeVisible();
  const targets = await tiles.evaluateAll((links) => links.map((a) => [a.textContent, a.getAttribute('href')]));
  expect(targets.length).toBeGreaterThan(4);
  for (const [count, href] of targets) {
    await page.goto(String(href));
    await expect(page.getByRole('heading', { level: 2, name: `${count} nhiệm vụ` })).toBeVisible();
  }
});

test('from a number to the sentence: overview, list, directive, highlighted in its notice', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /: Hoàn thành \(không nêu thời hạn\)$/ }).click();
  const first = page.getByRole('list', { name: 'Nhiệm vụ' }).getByRole('listitem').first().getByRole('link').first();
  const words = (await first.innerText()).trim();
  await first.click();
  await expect(page.getByRole('region', { name: 'Minh chứng' }).getByRole('blockquote').first()).toBeVisible();
  await page.getByRole('link', { name: 'Mở trong thông báo' }).click();
  await expect(page).toHaveURL(/nhiem-vu=/);
  const marked = page.locator('mark[data-chosen="true"]').first();
  await expect(marked).toBeInViewport();
  expect(words.replace(/\s+/g, ' ')).toContain((await marked.innerText()).replace(/\s+/g, ' ').trim().slice(0, 40));
});

test('the address holds the view: a pasted link, reload and back show the same', async ({ page }) => {
  const { dataset } = await ask<{ dataset: { provinces: { code: string; name: string }[] } }>(
    '{ dataset { provinces { code name } } }',
  );
  const province = dataset.provinces.find(({ name }) => name === 'Sơn La');
  await page.goto(`/?tinh=${province?.code}`);
  const total = page.getByRole('link', { name: /: Tổng số nhiệm vụ$/ });
  const count = await total.innerText();
  const { directiveStats } = await ask<{ directiveStats: { total: { directives: number } } }>(
    'query ($code: String!) { directiveStats(filter: { province: { eq: $code } }) { total { directives } } }',
    { code: province?.code },
  );
  expect(Number(count)).toBe(directiveStats.total.directives);
  await page.reload();
  await expect(total).toHaveText(count);
  await total.click();
  await expect(page.getByRole('heading', { level: 2, name: `${count} nhiệm vụ` })).toBeVisible();
  await page.goBack();
  await expect(total).toHaveText(count);
});

test('search without tones finds what is written with tones', async ({ page }) => {
  await page.goto('/nhiem-vu?tu-khoa=');
  const box = page.getByRole('searchbox', { name: 'Tìm trong nhiệm vụ' });
  await box.fill('truy xuat nguon goc');
  await box.press('Enter');
  const plain = page.getByRole('heading', { level: 2, name: /^\d+ nhiệm vụ$/ });
  await expect(page).toHaveURL(/truy/);
  const found = await ask<{ directives: { totalCount: number } }>(
    '{ directives(filter: { text: { contains: "truy xuất nguồn gốc" } }) { totalCount } }',
  );
  expect(found.directives.totalCount).toBeGreaterThan(3);
  await expect(plain).toHaveText(`${found.directives.totalCount} nhiệm vụ`);
});

test('uploaded files end in a state each, and a good one is in the figures at once', async ({ page }, info) => {
  const before = await ask<{ dataset: { directives: number } }>('{ dataset { directives } }');
  await page.goto('/thong-bao');
  await page.locator('input[type=file]').setInputFiles([
    {
      name: `Thông báo ${info.project.name}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(notice(info.project.name)),
    },
    { name: 'trống.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
  ]);
  const lines = page.getByRole('region', { name: 'Tải thông báo lên' });
  await expect(lines.getByText(`Thông báo ${info.project.name}.txt`)).toBeVisible();
  await expect(lines.getByText('trống.txt')).toBeVisible();
  await expect(lines.getByText('Không nhận').first()).toBeVisible();
  const after = await ask<{ dataset: { directives: number } }>('{ dataset { directives } }');
  expect(after.dataset.directives).toBe(before.dataset.directives + 2);
});

test('the interface speaks English on request and remembers it', async ({ page }) => {
  await page.goto('/thong-bao');
  await page.getByText('EN', { exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notices' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Notices' })).toBeVisible();
});

for (const path of pages) {
  test(`${path} fits the window and axe finds nothing serious`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
}

/** A small notice that exists nowhere else; its words differ by project so that it is no duplicate. */
function notice(variant: string): string {
  return [
    'SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SƠN LA',
    `Số: ${variant === 'desk' ? 901 : 902}/TB-SKHCN`,
    'Sơn La, ngày 15 tháng 12 năm 2025',
    'THÔNG BÁO',
    'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 12 năm 2025',
    `Ngày 12/12/2025, Giám đốc Sở chủ trì họp giao ban (${variant}) và kết luận như sau:`,
    '1. Phòng Quản lý khoa học:',
    '- Tham mưu tổ chức hội đồng nghiệm thu đề tài nhân giống lan rừng trước ngày 20/01/2026.',
    '2. Văn phòng Sở:',
    '- Rà soát hồ sơ lưu trữ của cơ quan.',
    'Nay thông báo để các phòng, đơn vị biết, thực hiện./.',
  ].join('\n');
}
