// `npm run bench:ocr [-- 6]`: sets the beginnings of illustrative notices as pages, photographs them at 200 and 300 dots per
// inch with a Chromium of this machine, reads the pictures, and tells how many letters in a hundred are wrong.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { formatsBench } from './lib/build-bench.mjs';
import { findChromium } from './lib/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cssDpi = 96;
const a4 = { width: 794, height: 1123 };
const looks =
  "margin: 0; padding: 60px 70px; background: #fff; color: #000; font: 17.5px/1.35 'Times New Roman', 'Liberation Serif', serif; white-space: pre-wrap";
const escaped = (text) => text.replace(/[&<>]/gu, (char) => `&#${char.charCodeAt(0)};`);

async function photograph(browser, texts, dpi) {
  const page = await browser.newPage({ viewport: a4, deviceScaleFactor: dpi / cssDpi });
  const pictures = [];
  for (const text of texts) {
    await page.setContent(`<body style="${looks}">${escaped(text)}</body>`);
    pictures.push(await page.screenshot({ fullPage: true }));
  }
  await page.close();
  return pictures;
}

const executablePath = await findChromium();
if (executablePath === null) {
  console.error('Không tìm thấy Chromium để dựng trang. Đặt CHROMIUM_PATH, hoặc cài gói chromium của hệ điều hành.');
  process.exit(1);
}
const { benchOcr, pageTexts } = await formatsBench(root, 'ocr');
const texts = pageTexts(root, Number(process.argv[2] ?? 6));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const resolutions = [200, 300];
const shots = [];
for (const dpi of resolutions) shots.push(await photograph(browser, texts, dpi));
await browser.close();
const pages = texts.map((text, i) => ({
  text,
  pictures: resolutions.map((dpi, k) => ({ dpi, bytes: shots[k][i] })),
}));
await benchOcr(pages, (line) => console.log(line));
