import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { mockApi, openApp } from './open-app';

describe('the shell', () => {
  it('says that the data is illustrative and removes it after one question', async () => {
    const { user } = await openApp('/');
    const banner = await screen.findByRole('note');
    expect(banner.textContent).toContain('48 thông báo minh họa');
    await user.click(within(banner).getByRole('button', { name: 'Gỡ dữ liệu minh họa' }));
    const dialog = await screen.findByRole('dialog', { name: 'Gỡ các thông báo minh họa?' });
    await user.click(within(dialog).getByRole('button', { name: 'Gỡ' }));
    expect(await screen.findByText('Chưa có nhiệm vụ nào')).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('note')).toBeNull());
  });

  it('keeps the data when the question is answered with no', async () => {
    const { user, api } = await openApp('/');
    await user.click(await screen.findByRole('button', { name: 'Gỡ dữ liệu minh họa' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getAllByRole('button', { name: 'Giữ lại' })[0] ?? dialog);
    expect(api.world.notices).toHaveLength(48);
  });

  it('speaks English after one press, and remembers it', async () => {
    const { user } = await openApp('/');
    await user.click(screen.getByText('EN'));
    expect(await screen.findByRole('heading', { name: 'Overview' })).toBeDefined();
    expect(window.localStorage.getItem('giao-ban.language')).toBe('en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('carries the filter from page to page', async () => {
    const { user, address } = await openApp('/?tinh=14&tinh-trang=qua-han');
    await user.click(screen.getByRole('link', { name: 'Nhiệm vụ' }));
    await waitFor(() => expect(address()).toBe('/nhiem-vu?tinh=14&tinh-trang=qua-han'));
  });

  it('names the next step when the server cannot be reached, and recovers', async () => {
    const api = mockApi();
    let reachable = false;
    const ask = api.ask;
    api.ask = (request) => (reachable ? ask(request) : Promise.reject(new Error('connection refused')));
    const { user } = await openApp('/nhiem-vu', api);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Không kết nối được với máy chủ');
    reachable = true;
    await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByRole('heading', { name: /^\d+ nhiệm vụ$/u })).toBeDefined();
  });

  it("shows the server's own words for a filter it does not understand", async () => {
    const api = mockApi();
    const errors = [
      { message: 'Không có tỉnh nào mã 99.', extensions: { code: 'UNKNOWN_VALUE', hint: 'Gần nhất: 14.' } },
    ];
    const ask = api.ask;
    api.ask = (request) => (request.query.includes('directives(') ? Promise.resolve({ errors }) : ask(request));
    await openApp('/nhiem-vu?tinh=99', api);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Không có tỉnh nào mã 99.');
    expect(alert.textContent).toContain('Gần nhất: 14.');
  });

  it('has a page for addresses that no page has', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await openApp('/khong-co');
    expect(await screen.findByRole('heading', { name: 'Không có trang này' })).toBeDefined();
  });
});
