import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp, panel } from './open-app';

const count = () => screen.getByRole('heading', { name: /^[\d.]+ nhiệm vụ$/u }).textContent;
const rows = () => screen.getByRole('list', { name: 'Nhiệm vụ' }).children.length;

describe('the list of directives', () => {
  it('shows more when asked, as far as there is more', async () => {
    const { user, address } = await openApp('/nhiem-vu?linh-vuc=traceability,metrology');
    await screen.findByRole('list', { name: 'Nhiệm vụ' });
    expect(rows()).toBe(25);
    const total = Number(count()?.replace(/\D/gu, ''));
    await user.click(screen.getByRole('button', { name: /^Xem thêm/u }));
    await waitFor(() => expect(rows()).toBe(Math.min(50, total)));
    expect(address()).toContain('trang=2');
  });

  it('narrows by a ticked value, goes back, and reads the same from a pasted address', async () => {
    const { user, address, back } = await openApp('/nhiem-vu');
    await screen.findByRole('list', { name: 'Nhiệm vụ' });
    const all = count();
    await user.click(screen.getByRole('button', { name: /^Tình trạng/u }));
    await user.click(await screen.findByRole('checkbox', { name: 'Tạm hoãn' }));
    await waitFor(() => expect(screen.getByTestId('shown').textContent).toBe('Tạm hoãn'));
    expect(address()).toBe('/nhiem-vu?tinh-trang=tam-hoan');
    await waitFor(() => expect(count()).not.toBe(all));
    const narrowed = count();
    await back();
    await waitFor(() => expect(screen.getByTestId('shown').textContent).toBe('Toàn bộ dữ liệu'));
    await waitFor(() => expect(count()).not.toBe(narrowed));
  });

  it('asks what was known on a day that is typed day first', async () => {
    const { user, address } = await openApp('/nhiem-vu');
    await screen.findByRole('list', { name: 'Nhiệm vụ' });
    const all = count();
    await user.click(screen.getByRole('button', { name: /^Tính đến ngày/u }));
    await user.type(await screen.findByLabelText('Tính đến ngày', { selector: 'input' }), '31/3/2024{Enter}');
    await waitFor(() => expect(address()).toBe('/nhiem-vu?tinh-den=2024-03-31'));
    await waitFor(() => expect(count()).not.toBe(all));
    expect(screen.getByTestId('shown').textContent).toBe('tính đến 31/03/2024');
  });

  it('takes a condition off by its chip', async () => {
    const { user, address } = await openApp('/nhiem-vu?tinh=51&khan=co');
    const chips = await screen.findByRole('list', { name: 'Điều kiện đang áp dụng' });
    await user.click(await within(chips).findByRole('button', { name: 'Bỏ điều kiện: Quảng Ngãi' }));
    await waitFor(() => expect(address()).toBe('/nhiem-vu?khan=co'));
  });

  it('searches while typing, without tones', async () => {
    const { user, address } = await openApp('/nhiem-vu');
    await user.type(await screen.findByRole('searchbox', { name: 'Tìm trong nhiệm vụ' }), 'truy xuat nguon goc');
    await waitFor(() => expect(address()).toBe('/nhiem-vu?tim=truy xuat nguon goc'.replaceAll(' ', '+')), {
      timeout: 3000,
    });
    await waitFor(() => expect(screen.getAllByText(/truy xuất nguồn gốc/iu).length).toBeGreaterThan(2));
  });

  it('sorts by deadline', async () => {
    const { user, address } = await openApp('/nhiem-vu?thoi-han=co-neu');
    await screen.findByRole('list', { name: 'Nhiệm vụ' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sắp xếp' }), 'han');
    await waitFor(() => expect(address()).toContain('sap-xep=han'));
  });
});

describe("a directive's page", () => {
  it('shows its evidence and opens the sentence that it is taken from', async () => {
    const { api, user, address } = await openApp('/nhiem-vu?tinh-trang=qua-han');
    const overdue = await screen.findByRole('list', { name: 'Nhiệm vụ' });
    await user.click(within(overdue).getAllByRole('link')[0] ?? overdue);
    const evidence = await panel('Minh chứng');
    const link = await evidence.findByRole('link', { name: /^Mở câu này trong/u });
    const [quoted] = api.world.directives.filter((one) => address() === `/nhiem-vu/${one.id}?tinh-trang=qua-han`);
    const quotes = evidence.getAllByRole('blockquote').map(({ textContent }) => textContent);
    expect(quotes).toContain(quoted?.evidence[0]?.quote);
    await user.click(link);
    await waitFor(() => expect(address()).toMatch(/^\/thong-bao\/.*\?tu=\d+&den=\d+$/u));
    const chosen = await waitFor(
      () => document.querySelector('[data-chosen="true"]') ?? Promise.reject(new Error('none')),
    );
    expect(chosen.textContent).toBe(quoted?.evidence[0]?.quote);
  });

  it('says that nothing is known rather than guess', async () => {
    const { api } = await openApp('/');
    const silent = api.world.directives.find((one) => one.evidence.length === 0 && !one.standing && !one.deadline);
    await openApp(`/nhiem-vu/${encodeURIComponent(silent?.id ?? '')}`);
    const evidence = await panel('Minh chứng');
    expect(await evidence.findByText('Chưa có minh chứng')).toBeDefined();
    const facts = await panel('Thông tin nhiệm vụ');
    expect(facts.getByText('Chưa có thông tin')).toBeDefined();
    expect(facts.getByText('Không nêu hạn')).toBeDefined();
    expect((await panel('Nội dung được giao')).getByText('Chưa có thông tin')).toBeDefined();
  });

  it('tells where to go when there is no such directive', async () => {
    await openApp('/nhiem-vu/khong-co');
    expect((await screen.findByRole('alert')).textContent).toContain('Không tìm thấy');
  });
});
