import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MockApi } from '../../dev/mock/mock-api';
import { mockApi, openApp, panel } from './open-app';

beforeEach(() => localStorage.clear());

/** A directive of which the machine proposes that it is done, and nothing else is known. */
function proposedIn(api: MockApi) {
  const directive = api.world.directives.find(({ evidence, standing }) => evidence.length === 1 && !standing);
  const [evidence] = directive?.evidence ?? [];
  if (!directive || !evidence) throw new Error('the world has no evidence');
  Object.assign(directive, { deadline: null });
  Object.assign(evidence, { decision: 'PROPOSED', status: 'COMPLETED' });
  return { directive, evidence };
}

async function open() {
  const api = mockApi();
  const { directive, evidence } = proposedIn(api);
  const { user } = await openApp(`/nhiem-vu/${encodeURIComponent(directive.id)}`, api);
  await panel('Minh chứng');
  return { user, directive, evidence };
}

const button = (name: string) => screen.findByRole('button', { name });
const state = async () =>
  (await panel('Nội dung được giao')).getByText(/^(Đã hoàn thành|Chưa có thông tin)$/u).textContent;

describe('evidence that the machine proposes', () => {
  it('is accepted by keyboard, moves the directive, says so, and is given back', async () => {
    const { user, evidence } = await open();
    expect(await state()).toBe('Chưa có thông tin');
    (await button('Chấp nhận')).focus();
    await user.keyboard('{Enter}');
    const group = await screen.findByRole('group', { name: `Quyết định về minh chứng: ${evidence.quote}` });
    await waitFor(() => expect(within(group).getByRole('status').textContent).toContain('Đã chấp nhận'));
    expect(document.activeElement).toBe(group);
    await waitFor(async () => expect(await state()).toBe('Đã hoàn thành'));
    expect(evidence).toMatchObject({ decision: 'ACCEPTED', decidedBy: 'người dùng tại máy' });
    await user.click(await button('Trả lại cho máy'));
    await waitFor(async () => expect(await state()).toBe('Chưa có thông tin'));
    expect(await button('Bác bỏ')).toBeDefined();
  });

  it('that somebody else decided meanwhile says who, and shows how it stands', async () => {
    const { user, evidence } = await open();
    Object.assign(evidence, { decision: 'REJECTED', decidedBy: 'Cầm Văn Sơn', version: 2 });
    await user.click(await button('Chấp nhận'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Cầm Văn Sơn');
    expect(alert.textContent).toContain('Xem lại tình trạng hiện tại');
    expect(await button('Trả lại cho máy')).toBeDefined();
    expect(evidence.decision).toBe('REJECTED');
  });
});

describe('the form for the status', () => {
  it('says what is missing beside the field and sends nothing', async () => {
    const { user, directive } = await open();
    await user.clear(await screen.findByLabelText('Ngày diễn ra'));
    await user.type(screen.getByLabelText('Ngày diễn ra'), '1/7/2025{Tab}');
    await user.click(await button('Ghi cập nhật'));
    expect(screen.getByText('Chọn một tình trạng.')).toBeDefined();
    expect(screen.getByText('Không muộn hơn hôm nay (30/06/2025).')).toBeDefined();
    expect(directive.evidence).toHaveLength(1);
  });

  it("writes a person's report, which counts at once and can be withdrawn", async () => {
    const { user, directive } = await open();
    await user.selectOptions(await screen.findByLabelText('Tình trạng'), 'COMPLETED');
    await user.type(screen.getByLabelText('Ghi chú'), 'Đã bàn giao');
    await user.type(screen.getByLabelText('Người thực hiện'), 'Lò Thị Hoa');
    await user.click(await button('Ghi cập nhật'));
    expect(await screen.findByText(/^Đã ghi\./u)).toBeDefined();
    expect(directive.evidence[1]).toMatchObject({
      kind: 'PERSON',
      quote: 'Đã bàn giao',
      happenedOn: '2025-06-30',
      decidedBy: 'Lò Thị Hoa',
    });
    await waitFor(async () => expect(await state()).toBe('Đã hoàn thành'));
    await user.click(await button('Rút báo cáo'));
    await waitFor(async () => expect(await state()).toBe('Chưa có thông tin'));
    expect(await button('Ghi nhận lại')).toBeDefined();
  });

  it('keeps the report back where its file is not taken, and says why beside the file', async () => {
    const { user, directive } = await open();
    await user.selectOptions(await screen.findByLabelText('Tình trạng'), 'COMPLETED');
    const form = await screen.findByRole('form', { name: 'Cập nhật tình trạng' });
    const chooser = form.querySelector<HTMLInputElement>('input[type="file"]');
    if (!chooser) throw new Error('the form has no file chooser');
    await user.upload(chooser, new File(['%PDF-1.7'], 'biên bản.pdf', { type: 'application/pdf' }));
    const api = fetch;
    const refuse = () => Promise.resolve(Response.json({ message: 'Tệp kèm theo hỏng.' }, { status: 400 }));
    vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
      path === '/files/attachments' ? refuse() : api(path, init),
    );
    await user.click(await button('Ghi cập nhật'));
    expect(await screen.findByText('Tệp kèm theo hỏng.')).toBeDefined();
    expect(directive.evidence).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Bỏ tệp' }));
    await user.click(await button('Ghi cập nhật'));
    expect(await screen.findByText(/^Đã ghi\./u)).toBeDefined();
    expect(directive.evidence).toHaveLength(2);
  });

  it('is not offered while the page shows an earlier day', async () => {
    const api = mockApi();
    const { directive } = proposedIn(api);
    await openApp(`/nhiem-vu/${encodeURIComponent(directive.id)}?tinh-den=2025-06-29`, api);
    expect(await (await panel('Cập nhật tình trạng')).findByText(/Bỏ “Tính đến ngày”/u)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Ghi cập nhật' })).toBeNull();
  });
});
