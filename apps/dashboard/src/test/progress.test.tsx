import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp, panel } from './open-app';

const heading = (count: string | null | undefined) => screen.findByRole('heading', { name: `${count} nhiệm vụ` });

describe('the progress page', () => {
  it('tells completion over time as a table whose numbers open the list of that day', async () => {
    const { user, address } = await openApp('/tien-do?tinh=51');
    const chart = await panel('Tình trạng qua thời gian');
    expect(chart.getByText(/^Đến 30\/06\/2025: \d+ trên \d+ nhiệm vụ đã hoàn thành/u)).toBeDefined();
    await user.click(chart.getByText('Bảng'));
    const row = await chart.findByRole('row', { name: /^12\/2024/u });
    const link = within(row).getByRole('link', { name: /: 12\/2024, Đã hoàn thành$/u });
    const count = link.textContent;
    await user.click(link);
    expect(await heading(count)).toBeDefined();
    expect(address()).toBe('/nhiem-vu?tinh-den=2024-12-31&tinh=51&tinh-trang=da-hoan-thanh');
  });

  it('names every rate with what it is divided by', async () => {
    await openApp('/tien-do');
    const rates = await panel('Tỷ lệ qua thời gian');
    expect(await rates.findByText('Tỷ lệ hoàn thành nhiệm vụ đến hạn (trên nhiệm vụ đã đến hạn)')).toBeDefined();
    expect(rates.getByText('Tỷ lệ có thông tin (trên tổng số nhiệm vụ)')).toBeDefined();
  });

  it('opens, behind a bar of overdue work, as many directives as it shows', async () => {
    const { user, address } = await openApp('/tien-do');
    const ageing = await panel('Tuổi quá hạn');
    const bar = ageing.getByRole('link', { name: /Quá hạn, chưa có thông tin, quá hạn trên 120 ngày$/u });
    const count = bar.textContent;
    await user.click(bar);
    expect(await heading(count)).toBeDefined();
    expect(address()).toBe('/nhiem-vu?han-den=2025-03-01&qua-han-chua-ro=co');
    expect(screen.getByTestId('shown').textContent).toBe('thời hạn đến 01/03/2025 · Quá hạn, chưa có thông tin');
  });

  it('walks through the calendar by keyboard, and opens the directives due on a day', async () => {
    const { user, address } = await openApp('/tien-do?thang-han=2025-03');
    await panel('Lịch thời hạn');
    const grid = await screen.findByRole('grid', { name: 'Thời hạn trong tháng 3/2025' });
    const [day] = within(grid).getAllByRole('link');
    const due = day?.dataset['day'] ?? '';
    const count = day?.querySelector('strong')?.textContent;
    within(grid).getByLabelText('01/03/2025', { exact: false }).focus();
    for (let date = 1; date < Number(due.slice(8)); date += 1) await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(day);
    await user.keyboard('{Enter}');
    expect(await heading(count)).toBeDefined();
    expect(address()).toBe(`/nhiem-vu?han-tu=${due}&han-den=${due}`);
  });

  it('turns to the next month with the page key, and to the nearest one that has a deadline', async () => {
    const { user, address } = await openApp('/tien-do?thang-han=2025-03');
    const grid = await screen.findByRole('grid', { name: 'Thời hạn trong tháng 3/2025' });
    within(grid).getByLabelText('01/03/2025', { exact: false }).focus();
    await user.keyboard('{PageDown}');
    await screen.findByRole('grid', { name: 'Thời hạn trong tháng 4/2025' });
    expect(address()).toBe('/tien-do?thang-han=2025-04');
    await openApp('/tien-do?thang-han=2030-01');
    expect(await screen.findByText('Không có nhiệm vụ nào nêu thời hạn trong tháng này')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Đến tháng \d+\/2025$/u }));
    await waitFor(() => expect(screen.getAllByRole('grid')).toHaveLength(2));
  });

  it('lists what is past its deadline without information, the oldest deadline first', async () => {
    const { user } = await openApp('/tien-do');
    const silent = await panel('Quá hạn, chưa có thông tin');
    const list = await silent.findByRole('list', { name: 'Quá hạn, chưa có thông tin' });
    const dues = [...list.querySelectorAll('[data-label="Thời hạn"]')].map((cell) =>
      cell.textContent?.split('/').reverse().join('-'),
    );
    expect(dues).toEqual([...dues].sort());
    const all = silent.getByRole('link', { name: /^Xem cả \d+ nhiệm vụ$/u });
    const count = all.textContent?.replace(/\D/gu, '');
    await user.click(all);
    expect(await heading(count)).toBeDefined();
  });

  it('says what to do when nothing matches', async () => {
    await openApp('/tien-do?tim=zzzz');
    expect(await screen.findByText('Không có nhiệm vụ nào khớp bộ lọc')).toBeDefined();
  });
});
