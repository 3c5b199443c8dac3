import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { mockApi, openApp, panel } from './open-app';

beforeEach(() => localStorage.clear());

const address = '/quan-tri/don-vi?co-quan=skhcn-son-la';
const change = /^Quyết định về: Phòng Chuyên ngành → /u;

describe('units over time', () => {
  it('shows both names of a proposal, confirms it by keyboard with the true day, and takes that back', async () => {
    const { user } = await openApp(address);
    const proposals = await panel('Đề xuất chờ xác nhận (1)');
    const card = proposals.getByRole('group', { name: change });
    await user.click(within(card).getByRole('button', { name: 'Sửa ngày, văn bản, lý do' }));
    await user.type(within(card).getByLabelText('Văn bản căn cứ'), 'Quyết định 5/QĐ-UBND');
    await user.type(within(card).getByLabelText('Người thực hiện'), 'Lò Thị Hoa');
    within(card).getByRole('button', { name: 'Xác nhận' }).focus();
    await user.keyboard('{Enter}');
    const decided = await panel('Đã quyết định');
    const settled = await decided.findByRole('group', { name: change });
    expect(settled.textContent).toContain('Đã xác nhận');
    expect(settled.textContent).toContain('Lò Thị Hoa');
    expect(settled.textContent).toContain('Quyết định 5/QĐ-UBND');
    expect(document.activeElement?.textContent).toContain('đã tính theo thay đổi này');
    expect((await panel('Dòng thời gian các đơn vị')).getByText(/nay tính cho/u)).toBeDefined();
    await user.click(within(settled).getByRole('button', { name: 'Trả lại cho máy' }));
    await panel('Đề xuất chờ xác nhận (1)');
    expect((await panel('Đã quyết định')).getByText('Chưa có quyết định nào')).toBeDefined();
  });

  it('a rejected proposal leaves the list and says so', async () => {
    const { user } = await openApp(address);
    const proposals = await panel('Đề xuất chờ xác nhận (1)');
    await user.click(proposals.getByRole('button', { name: 'Bác bỏ' }));
    const empty = await panel('Đề xuất chờ xác nhận (0)');
    expect(empty.getByText(/đề xuất này không hiện lại/u)).toBeDefined();
    expect(empty.getByRole('button', { name: 'Tìm đề xuất ngay' })).toBeDefined();
  });

  it('says who was faster', async () => {
    const api = mockApi();
    const { user } = await openApp(address, api);
    const proposals = await panel('Đề xuất chờ xác nhận (1)');
    await api.ask({
      query: 'mutation { decideLineage(id: "l-1", decision: REJECTED, version: 1, by: "Cầm Văn Sơn") { id } }',
    });
    await user.click(proposals.getByRole('button', { name: 'Xác nhận' }));
    expect((await (await panel('Đã quyết định')).findByText(/Cầm Văn Sơn/u)).textContent).toContain('Đã bác bỏ');
  });

  it('takes a change by hand after telling what is missing, and lets it be withdrawn', async () => {
    const { user } = await openApp(address);
    const add = await panel('Ghi thay đổi tổ chức');
    await user.click(add.getByRole('button', { name: 'Ghi thay đổi' }));
    expect(add.getByText('Chọn đơn vị trước thay đổi.')).toBeDefined();
    expect(add.getByText('Chọn ngày hiệu lực.')).toBeDefined();
    await user.selectOptions(add.getByLabelText('Loại thay đổi'), 'ABOLISH');
    await user.click(add.getByRole('combobox', { name: 'Đơn vị trước' }));
    await user.click(await screen.findByRole('option', { name: 'Văn phòng Sở', hidden: true }));
    await user.type(await add.findByLabelText('Ngày hiệu lực'), '1/6/2025{Tab}');
    await user.click(add.getByRole('button', { name: 'Ghi thay đổi' }));
    await waitFor(() => expect(add.getByText(/^Đã ghi;/u)).toBeDefined());
    const decided = await panel('Đã quyết định');
    await user.click(await decided.findByRole('button', { name: 'Rút lại' }));
    expect(await decided.findByRole('button', { name: 'Xác nhận lại' })).toBeDefined();
  });

  it('opens another agency through the address', async () => {
    const { user, address: now } = await openApp('/quan-tri/don-vi');
    await user.selectOptions(await screen.findByLabelText('Cơ quan'), 'skhcn-quang-ngai');
    await waitFor(() => expect(now()).toBe('/quan-tri/don-vi?co-quan=skhcn-quang-ngai'));
    await panel('Đề xuất chờ xác nhận (0)');
  });

  it('of an empty database says what to do', async () => {
    const api = mockApi();
    api.world.departments = [];
    await openApp('/quan-tri/don-vi', api);
    expect(await screen.findByText('Chưa có đơn vị nào')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Đến trang Thông báo' })).toBeDefined();
  });
});
