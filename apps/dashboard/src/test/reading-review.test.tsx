import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MockApi } from '../../dev/mock/mock-api';
import { mockApi, openApp, panel } from './open-app';

beforeEach(() => localStorage.clear());

interface Waiting {
  field: string;
  targetId: string;
  directive: { text: string } | null;
  notice: { id: string };
}
/** The mock answers by the schema; what was asked for is there. */
async function answer<Data>(api: MockApi, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data } = (await api.ask({ query, variables })) as { data: Data };
  return data;
}
const waiting = async (api: MockApi): Promise<Waiting[]> => {
  const query = '{ reviewQueue(first: 50) { nodes { field targetId directive { text } notice { id } } } }';
  return (await answer<{ reviewQueue: { nodes: Waiting[] } }>(api, query)).reviewQueue.nodes;
};
const fieldsLeft = async (api: MockApi) => (await waiting(api)).map(({ field }) => field);

async function open(path = '/kiem-tra') {
  const api = mockApi();
  const before = await waiting(api);
  const opened = await openApp(path, api);
  await panel('Mục đang xem');
  return { ...opened, api, before };
}
const place = (words: string) => screen.findByText(words);

describe('the check of readings', () => {
  it('asks about one place at a time, with the rule, the confidence and the sentence in its text', async () => {
    const { before } = await open();
    await place('1/4');
    expect(screen.getByText('Câu này có giao việc không?')).toBeDefined();
    expect(screen.getByText(/Độ tin cậy 40/u)).toBeDefined();
    const pane = screen.getByRole('region', { name: 'Chỗ trong văn bản' });
    await waitFor(() => expect(pane.querySelector('mark')?.textContent).toBe(before[0]?.directive?.text));
  });

  it('is worked by keyboard alone: agree, go back and forth, say that it is no order, undo', async () => {
    const { user, api } = await open();
    await user.keyboard('{Enter}');
    await place('2/4');
    await waitFor(async () => expect(await fieldsLeft(api)).toEqual(['deadline', 'topics', 'deadline']));
    expect(await screen.findByLabelText('3 mục chờ kiểm tra')).toBeDefined();
    await user.keyboard('x');
    // The topic of an order that is none is asked no more.
    await place('4/4');
    await waitFor(async () => expect(await fieldsLeft(api)).toEqual(['deadline']));
    await place('Đã trả lời 3 mục.');
    await user.keyboard('u');
    await place('2/4');
    await waitFor(async () => expect(await fieldsLeft(api)).toEqual(['deadline', 'topics', 'deadline']));
    await user.keyboard('k');
    await place('Đã xác nhận');
    await user.keyboard('{ArrowDown}');
    await place('2/4');
  });

  it('takes back what is still on its way, and can be answered again', async () => {
    const { user, api, before } = await open();
    await user.keyboard('{Enter}u');
    await place('1/4');
    await waitFor(async () => expect(await fieldsLeft(api)).toHaveLength(before.length));
    await user.keyboard('{Enter}');
    await place('2/4');
    await waitFor(async () => expect(await fieldsLeft(api)).toHaveLength(before.length - 1));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('puts a value right in a form with the right control, and Esc leaves it', async () => {
    const { user, api, before } = await open();
    await user.keyboard('je');
    const form = await screen.findByRole('form', { name: 'Sửa: thời hạn' });
    const day = await within(form).findByLabelText('Thời hạn');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(day.isConnected).toBe(false);
    await user.keyboard('e');
    const again = await within(await screen.findByRole('form')).findByLabelText('Thời hạn');
    await user.clear(again);
    await user.type(again, '31/12/2025{Tab}');
    await user.type(screen.getByLabelText('Người thực hiện'), 'Lò Thị Hoa');
    await user.click(screen.getByRole('button', { name: 'Ghi chỉnh sửa' }));
    const corrected = () => api.world.directives.find(({ id }) => id === before[1]?.targetId);
    await waitFor(() => expect(corrected()?.deadline?.due).toBe('2025-12-31'));
    await place('3/4');
    expect(await fieldsLeft(api)).toEqual(['dismissed', 'topics', 'deadline']);
  });

  it('offers the topics and the units that there are', async () => {
    const { user, api, before } = await open();
    await user.keyboard('jje');
    const first = await screen.findByLabelText('Chủ đề sát nhất');
    const choice = await within(first).findByRole('option', { name: 'Đo lường, kiểm định, thử nghiệm' });
    await user.selectOptions(first, choice);
    await user.click(screen.getByRole('button', { name: 'Ghi chỉnh sửa' }));
    const corrected = () => api.world.directives.find(({ id }) => id === before[2]?.targetId);
    await waitFor(() => expect(corrected()?.topics[0]).toBe('metrology'));
  });

  it('tells who was faster, keeps the item, and takes a second answer', async () => {
    const { user, api, before } = await open();
    const query = `mutation ($id: ID!) { correctDirective(id: $id, values: { urgent: true }, version: 0, by: "Cầm Văn Sơn") { version } }`;
    await api.ask({ query, variables: { id: before[0]?.targetId } });
    await user.keyboard('{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Cầm Văn Sơn');
    expect(await fieldsLeft(api)).toContain('dismissed');
    await user.click(within(alert).getByRole('button', { name: 'Xem lại mục 1' }));
    await place('1/4');
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await fieldsLeft(api)).not.toContain('dismissed'));
  });

  it('explains its keys', async () => {
    const { user } = await open();
    await user.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Phím tắt' });
    expect(within(help).getByText('Không phải nhiệm vụ')).toBeDefined();
  });

  it('ends with what to do next', async () => {
    const { user } = await open();
    await user.keyboard('{Enter}{Enter}{Enter}{Enter}');
    await place('Đã xem hết lượt này');
    expect(screen.getByText('Không còn mục nào chờ.')).toBeDefined();
  });
});

describe('the way to the check', () => {
  it('is in the navigation with the count, and on a notice with doubts', async () => {
    const api = mockApi();
    const [first] = await waiting(api);
    const { user, address } = await openApp(`/thong-bao/${first?.notice.id}`, api);
    expect(await screen.findByLabelText('4 mục chờ kiểm tra')).toBeDefined();
    await user.click(await screen.findByRole('link', { name: /Kiểm tra \d+ chỗ đọc chưa chắc/u }));
    expect(address()).toBe(`/kiem-tra?thong-bao=${first?.notice.id}`);
    await screen.findByRole('heading', { level: 1, name: 'Kiểm tra kết quả đọc' });
  });

  it('is closed where nothing waits, with the way on', async () => {
    const api = mockApi();
    for (const { targetId, field } of await waiting(api)) {
      const query = `mutation ($id: ID!, $f: [String!]!, $v: Int!) { confirmReading(target: DIRECTIVE, id: $id, fields: $f, version: $v) { version } }`;
      const { directive } = await answer<{ directive: { reading: { version: number } } }>(
        api,
        'query ($id: ID!) { directive(id: $id) { reading { version } } }',
        { id: targetId },
      );
      await api.ask({ query, variables: { id: targetId, f: [field], v: directive.reading.version } });
    }
    await openApp('/kiem-tra', api);
    await screen.findByText('Không có mục nào chờ kiểm tra');
    expect(screen.getByRole('link', { name: 'Mở danh sách thông báo' })).toBeDefined();
  });
});

describe("a directive's page", () => {
  it('says how it was read, and lets a correction be withdrawn', async () => {
    const api = mockApi();
    const [, second] = await waiting(api);
    const query = `mutation ($id: ID!) { correctDirective(id: $id, values: { deadline: null }, version: 0, by: "Lò Thị Hoa") { version } }`;
    await api.ask({ query, variables: { id: second?.targetId } });
    const { user } = await openApp(`/nhiem-vu/${encodeURIComponent(second?.targetId ?? '')}`, api);
    const shown = await panel('Cách đọc');
    expect(shown.getByText(/độ tin cậy 97/u)).toBeDefined();
    expect(shown.getByText(/Lò Thị Hoa/u)).toBeDefined();
    await user.click(shown.getByRole('button', { name: 'Rút chỉnh sửa' }));
    await waitFor(() =>
      expect(api.world.directives.find(({ id }) => id === second?.targetId)?.deadline).not.toBeNull(),
    );
  });
});
