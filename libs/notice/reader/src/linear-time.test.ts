import { describe, expect, test } from 'vitest';
import { readNotice } from './read-notice';

const head = `Số: 1/TB-SKHCN
Huế, ngày 01 tháng 3 năm 2024
THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3 năm 2024
Ngày 01/3/2024, Giám đốc Sở chủ trì họp giao ban và kết luận như sau:
1. Văn phòng Sở
- `;

/** Text that would be slow to read if any stage looked at everything again and again. */
const hostile: [name: string, piece: string][] = [
  ['orders in one paragraph', 'rà soát kế hoạch, '],
  ['partners without end', 'phối hợp với Văn phòng Sở, Phòng Quản lý khoa học và '],
  ['cited papers', 'Quyết định số 1/QĐ-UBND ngày 01/01/2024 của UBND tỉnh '],
  ['months', 'trong tháng 3 '],
  ['open brackets', '('],
  ['open quotations', '“'],
  ['names', 'Nguyễn Văn An '],
  ['units', 'Phòng Quản lý '],
  ['digits with full stops', '1.'],
  ['bars', '| '],
  ['stars', '* a *b '],
  ['blanks', ' '],
  ['line breaks', 'a\n'],
  ['bullets', 'rà soát hồ sơ.\n- '],
  ['nested bullets', '\n- a:\n+ b:\n* c:\n• d:'],
  ['headings', '\nVăn phòng Sở:\n- rà soát'],
  ['one word', 'ế'],
  ['laws', 'luật khoa học '],
];
const pages: [name: string, piece: string][] = [
  ['nested lists', '<ul><li>'],
  ['nested tables', '<table><tr><td>'],
  ['entities', '&amp;'],
  ['menus', '<div class="menu">'],
];

/** Of processor time: what else the machine does does not count. */
function milliseconds(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const start = process.cpuUsage();
  readNotice(bytes, 'a.txt');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of some runs: what the work needs when nobody disturbs. */
const least = (text: string, runs: number) => Math.min(...Array.from({ length: runs }, () => milliseconds(text)));

function growth(make: (length: number) => string): number {
  const [small, large] = [60_000, 240_000];
  milliseconds(make(small));
  return least(make(large), 2) / Math.max(least(make(small), 3), 5);
}

// Four times the length takes about four times the time; sixteen times would be quadratic. A collection of rubbish may
// fall into one try, not into three.
const mostGrowth = 10;
const tries = { timeout: 60_000, retry: 2 };

describe('time grows with the length, not with its square', () => {
  test.each(hostile)('%s', tries, (_, piece) => {
    expect(growth((length) => head + piece.repeat(length / piece.length))).toBeLessThan(mostGrowth);
  });

  test.each(pages)('a page of %s', tries, (_, piece) => {
    expect(growth((length) => `<html><body>${piece.repeat(length / piece.length)}`)).toBeLessThan(mostGrowth);
  });
});
