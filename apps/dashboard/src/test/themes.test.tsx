import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mockApi, openApp, panel } from './open-app';

beforeEach(() => localStorage.clear());
const theme = '/noi-dung-lap-lai/th-truy-xuat';
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the recurring themes', () => {
  it('are bands over months whose every number opens its list', async () => {
    const { user, address } = await openApp('/noi-dung-lap-lai');
    const bands = await panel('Nội dung lặp lại theo tháng');
    const row = await bands.findByRole('row', { name: /^Đề án truy xuất nguồn gốc/u });
    expect(within(row).getByText(/Quảng Ngãi/u)).toBeDefined();
    const [cell] = within(row).getAllByRole('link', { name: /mã số vùng trồng, \d+\/2024$/u });
    const month = /(\d+)\/2024$/u.exec(cell?.getAttribute('aria-label') ?? '')?.[1]?.padStart(2, '0');
    const count = cell?.textContent;
    await user.click(cell ?? row);
    expect(await screen.findByRole('heading', { name: `${count} nhiệm vụ` })).toBeDefined();
    expect(address()).toContain(`/nhiem-vu?tu-ngay=2024-${month}-01&den-ngay=2024-${month}-`);
    expect(address()).toContain('noi-dung=th-truy-xuat');
  });

  it('say which are growing, and are told as a table as well', async () => {
    const { user } = await openApp('/noi-dung-lap-lai');
    const bands = await panel('Nội dung lặp lại theo tháng');
    expect(bands.getByText(/^7 nội dung lặp lại: 0 mới xuất hiện, \d đang tăng\.$/u)).toBeDefined();
    expect(bands.getAllByText('Đang tăng').length).toBeGreaterThan(0);
    await user.click(bands.getByText('Bảng'));
    expect(await bands.findByRole('columnheader', { name: 'Lần đầu' })).toBeDefined();
  });
});

describe('work that is carried over', () => {
  it('is listed by age, and opens its wordings with what changed marked', async () => {
    const { user, address } = await openApp('/noi-dung-lap-lai');
    const list = await screen.findByRole('list', { name: 'Nhiệm vụ chuyển kỳ' });
    const ages = within(list)
      .getAllByText(/^\d[\d.]* ngày/u)
      .map(({ textContent }) => Number(textContent?.replace(/\D/gu, '')));
    expect(ages).toEqual([...ages].sort((a, b) => b - a));
    await user.click(within(list).getAllByRole('link')[0] ?? list);
    const wordings = await panel('Các lần giao, đặt cạnh nhau');
    expect(address()).toMatch(/^\/chuyen-ky\//u);
    expect(wordings.getAllByText(/^sau \d+ ngày$/u).length).toBeGreaterThan(0);
    expect(document.querySelectorAll('ins, del').length).toBeGreaterThan(0);
    await user.click(wordings.getByRole('switch', { name: 'Đánh dấu khác biệt' }));
    expect(document.querySelectorAll('ins, del')).toHaveLength(0);
  });

  it('says so for a directive that was ordered once', async () => {
    const api = mockApi();
    const once = api.world.directives.find((one) => one.theme === null);
    await openApp(`/chuyen-ky/${encodeURIComponent(once?.id ?? '')}`, api);
    expect(await screen.findByText('Việc này mới được giao một lần')).toBeDefined();
  });
});

describe('what people put right in a theme', () => {
  it('is its name, which is taken back with one press', async () => {
    const { user } = await openApp(theme);
    await user.click(await button('Đổi tên'));
    const field = await screen.findByLabelText('Tên nội dung');
    await user.clear(field);
    await user.type(field, 'Mã vùng trồng{Enter}');
    expect(await heading('Mã vùng trồng')).toBeDefined();
    expect(await screen.findByText('Đã đổi tên.')).toBeDefined();
    await user.click(await button('Hoàn tác: Đổi tên thành “Mã vùng trồng”'));
    expect(await heading('Đề án truy xuất nguồn gốc, mã số vùng trồng')).toBeDefined();
  });

  it('is told where somebody else was faster, and shows how the theme stands', async () => {
    const api = mockApi();
    const { user } = await openApp(theme, api);
    await button('Ghim');
    const query = 'mutation { renameTheme(id: "th-truy-xuat", label: "Tên của người khác", version: 1) { id } }';
    await api.ask({ query });
    await user.click(await button('Ghim'));
    expect((await screen.findByRole('alert')).textContent).toContain('vừa được người khác chỉnh sửa');
    expect(await heading('Tên của người khác')).toBeDefined();
  });

  it('is that it belongs to another one, which is where the page goes', async () => {
    const { user, address } = await openApp(theme);
    await user.click(await button('Gộp vào…'));
    const field = await screen.findByRole('combobox', { name: 'Nội dung nhận' });
    await user.type(field, 'so hoa');
    await user.click(await screen.findByRole('option', { name: /^Số hóa kết quả/u }));
    await user.click(await button('Gộp'));
    expect(await heading('Số hóa kết quả thủ tục hành chính')).toBeDefined();
    expect(address()).toBe('/noi-dung-lap-lai/th-cds');
    expect(await button('Hoàn tác: Gộp thêm: Đề án truy xuất nguồn gốc, mã số vùng trồng')).toBeDefined();
  });

  it('is that some orders are a matter of their own', async () => {
    const { user } = await openApp(theme);
    await user.click(await button('Chọn để tách'));
    const boxes = await screen.findAllByRole('checkbox', { name: /^Chọn lần giao ngày/u });
    for (const box of boxes.slice(0, 2)) await user.click(box);
    await user.type(screen.getByLabelText('Tên nội dung mới (không bắt buộc)'), 'Vùng trồng mới');
    await user.click(await button('Tách 2 lần giao đã chọn'));
    await user.click(await screen.findByRole('link', { name: 'Mở nội dung mới: Vùng trồng mới' }));
    expect(await heading('Vùng trồng mới')).toBeDefined();
    expect(await screen.findByText('2 lần giao trong 2 thông báo')).toBeDefined();
  });

  it('is not offered while the page shows an earlier day', async () => {
    await openApp(`${theme}?tinh-den=2025-06-29`);
    expect(await screen.findByText(/Bỏ “Tính đến ngày”/u)).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Đổi tên' })).toBeNull());
  });
});
