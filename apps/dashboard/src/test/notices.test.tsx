import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp } from './open-app';

describe('the notices', () => {
  it('are listed under the part of the filter that they have', async () => {
    await openApp('/thong-bao?tinh=51&tu-ngay=2025-01-01');
    const list = await screen.findByRole('list', { name: 'Thông báo' });
    expect(list.children.length).toBeGreaterThan(3);
    expect(within(list).queryByText(/Sơn La/u)).toBeNull();
  });

  it('give every uploaded file a line of its own with state, reason and link', async () => {
    const { user } = await openApp('/thong-bao');
    const files = ['giao-ban-3.txt', 'chay.exe'].map((name) => new File(['nội dung'], name));
    await user.upload(await screen.findByTestId('upload-input'), files);
    const results = await screen.findByRole('list', { name: 'Kết quả từng tệp' });
    await within(results).findByText('Đã lưu');
    expect(await within(results).findByText('Không nhận')).toBeDefined();
    expect(within(results).getByText(/Hãy lưu lại thành/u)).toBeDefined();
    expect(within(results).getByRole('link', { name: 'Mở thông báo: giao-ban-3.txt' })).toBeDefined();
    expect(screen.getByText('Đã xong 2/2 tệp')).toBeDefined();
  });

  it('say so when a file is already here', async () => {
    const { user } = await openApp('/thong-bao');
    const file = new File(['nội dung'], 'giao-ban-3.txt');
    await user.upload(await screen.findByTestId('upload-input'), file);
    await screen.findByText('Đã lưu');
    await user.upload(screen.getByTestId('upload-input'), file);
    expect(await screen.findByText('Đã có từ trước')).toBeDefined();
  });
});

describe('the reader', () => {
  const open = async () => {
    const { api } = await openApp('/');
    const directive = api.world.notices[4]?.directives[2];
    if (!directive) throw new Error('the mock has no such directive');
    const path = `/thong-bao/${directive.noticeId}?nhiem-vu=${encodeURIComponent(directive.id)}`;
    return { directive, ...(await openApp(path)) };
  };

  it('marks every directive and shows the asked-for one strongly', async () => {
    const { directive, api } = await open();
    const text = await screen.findByRole('document', { name: 'Nội dung văn bản' });
    const notice = api.world.notices.find((one) => one.id === directive.noticeId);
    expect([...text.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(
      notice?.directives.map((one) => one.text),
    );
    expect(text.querySelector('[data-chosen="true"]')?.textContent).toBe(directive.text);
  });

  it('follows the outline, and the address with it', async () => {
    const { user, address, directive } = await open();
    const entries = await screen.findAllByRole('button', { pressed: false });
    const other = entries.find((entry) => entry.closest('ol'));
    if (!other) throw new Error('the outline is empty');
    await user.click(other);
    await waitFor(() => expect(address()).not.toContain(directive.id));
    expect(document.querySelector('mark[data-chosen="true"]')?.textContent).toBe(other.textContent);
  });

  it('links to the original file', async () => {
    await open();
    const link = await screen.findByText(/^minh-hoa-.*\.txt$/u);
    expect(link.getAttribute('href')).toMatch(/^\/files\//u);
    expect(link.getAttribute('download')).toBe(link.textContent);
  });
});
