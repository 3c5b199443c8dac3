import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockApi, openApp } from './open-app';

describe('the notices', () => {
  it('are listed under the part of the filter that they have', async () => {
    await openApp('/thong-bao?tinh=51&tu-ngay=2025-01-01');
    const list = await screen.findByRole('list', { name: 'Thông báo' });
    expect(list.children.length).toBeGreaterThan(3);
    expect(within(list).queryByText(/Sơn La/u)).toBeNull();
  });

  it('give every uploaded file a line of its own with state, reason and link', async () => {
    await openApp('/thong-bao');
    const files = ['giao-ban-3.txt', 'chay.exe'].map((name) => new File(['nội dung'], name));
    // Anything may be dropped; only the choosing is limited to what is read.
    const zone = (await screen.findByTestId('upload-input')).parentElement;
    if (!zone) throw new Error('nowhere to drop');
    fireEvent.drop(zone, { dataTransfer: { files } });
    const results = await screen.findByRole('list', { name: 'Kết quả từng tệp' });
    await within(results).findByText('Đã lưu');
    expect(await within(results).findByText('Không nhận')).toBeDefined();
    expect(within(results).getByText(/Hãy lưu lại thành/u)).toBeDefined();
    expect(within(results).getByRole('link', { name: 'Mở thông báo: giao-ban-3.txt' })).toBeDefined();
    expect(screen.getByText('Đã xong 2/2 tệp')).toBeDefined();
  });

  it('give each document of an archive its own line below the archive', async () => {
    const { user } = await openApp('/thong-bao');
    await user.upload(await screen.findByTestId('upload-input'), new File(['PK'], 'tháng 3.zip'));
    const results = await screen.findByRole('list', { name: 'Kết quả từng tệp' });
    expect(await within(results).findByText('2 văn bản bên trong')).toBeDefined();
    const inside = within(within(results).getByRole('list')).getAllByRole('listitem');
    expect(inside.map((line) => line.textContent)).toEqual([
      expect.stringMatching(/^giao-ban\.docx.*Đã lưu/u),
      expect.stringMatching(/^chay\.exe.*Không nhận/u),
    ]);
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

  it('says on which page of a PDF a directive stands, and leads there; a text has no pages', async () => {
    const api = mockApi();
    const notice = api.world.notices[4];
    const [directive] = notice?.directives ?? [];
    if (!notice || !directive) throw new Error('the mock has no such directive');
    notice.fileName = 'thông báo.pdf';
    directive.span.page = 2;
    await openApp(`/thong-bao/${notice.id}`, api);
    const links = await screen.findAllByRole('link', { name: 'Mở bản gốc, trang 2' });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['trang 2', `/files/f-${notice.id}/view#page=2`],
    ]);
  });

  it('links to the original file', async () => {
    await open();
    const link = await screen.findByText(/^minh-hoa-.*\.txt$/u);
    expect(link.getAttribute('href')).toMatch(/^\/files\//u);
    expect(link.getAttribute('download')).toBe(link.textContent);
  });
});
