import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp, panel } from './open-app';

const numbers = (texts: (string | null)[]) => texts.map((text) => Number((text ?? '').replace(/\D/gu, '')));

describe('the overview', () => {
  it('shows buckets that add up to the total', async () => {
    await openApp('/');
    const tiles = await panel('Tình trạng thực hiện');
    const [total = 0, ...parts] = (await tiles.findAllByRole('listitem')).map(
      (tile) => numbers([tile.querySelector('[class*=value] > :first-child')?.textContent ?? null])[0] ?? 0,
    );
    expect(parts).toHaveLength(9);
    expect(total).toBeGreaterThan(100);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  });

  it('opens, behind a number, the list of exactly as many directives', async () => {
    const { user, address } = await openApp('/?tinh=51');
    const tiles = await panel('Tình trạng thực hiện');
    const link = await tiles.findByRole('link', { name: /: Chưa có thông tin$/u });
    const count = link.textContent;
    await user.click(link);
    expect(await screen.findByRole('heading', { name: `${count} nhiệm vụ` })).toBeDefined();
    expect(address()).toBe('/nhiem-vu?tinh=51&tinh-trang=chua-co-thong-tin');
  });

  it('says in words what is shown, and narrows when a chart is clicked', async () => {
    const { user, address } = await openApp('/?tu-ngay=2025-01-01&den-ngay=2025-03-31');
    expect((await screen.findByTestId('shown')).textContent).toBe('quý I/2025');
    const heat = await panel('Lĩnh vực × tỉnh');
    await user.click(await heat.findByRole('link', { name: 'Sơn La' }));
    await waitFor(() => expect(screen.getByTestId('shown').textContent).toBe('Sơn La · quý I/2025'));
    expect(address()).toBe('/?tu-ngay=2025-01-01&den-ngay=2025-03-31&tinh=14');
  });

  it('tells every chart as a table whose numbers are links', async () => {
    const { user } = await openApp('/?tinh=51&theo=don-vi');
    const workload = await panel('Khối lượng theo đơn vị');
    await user.click(workload.getByText('Bảng'));
    const row = await workload.findByRole('row', { name: /^Thanh tra Sở/u });
    const [sum] = within(row).getAllByRole('link');
    const count = sum?.textContent;
    await user.click(within(row).getByRole('link', { name: /: Thanh tra Sở$/u }));
    expect(await screen.findByRole('heading', { name: `${count} nhiệm vụ` })).toBeDefined();
  });

  it('explains how a figure is computed', async () => {
    await openApp('/');
    const rates = await panel('Tỷ lệ');
    expect(await rates.findByRole('button', { name: /Tỷ lệ hoàn thành\. đã hoàn thành \/ tổng số/u })).toBeDefined();
    expect(rates.getAllByText(/^Có thông tin: /u).length).toBe(3);
  });

  it('says what to do when nothing matches', async () => {
    const { user, address } = await openApp('/?tim=zzzz');
    expect(await screen.findByText('Không có nhiệm vụ nào khớp bộ lọc')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Bỏ tất cả điều kiện' }));
    await screen.findByRole('region', { name: 'Tình trạng thực hiện' });
    expect(address()).toBe('/');
  });
});
