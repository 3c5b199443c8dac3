import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MockApi } from '../../dev/mock/mock-api';
import { mockApi, openApp, panel } from './open-app';

beforeEach(() => localStorage.clear());

/** What waits in the mock world, in the order of the queue. */
const waiting = (api: MockApi) =>
  api.world.directives
    .flatMap((directive) => directive.evidence.map((evidence) => ({ directive, evidence })))
    .filter(({ evidence }) => evidence.decision === 'PROPOSED')
    .sort((a, b) => b.evidence.knownOn.localeCompare(a.evidence.knownOn) || a.evidence.id.localeCompare(b.evidence.id));

async function open(path = '/minh-chung') {
  const api = mockApi();
  const queue = waiting(api);
  const [first, second] = queue;
  if (!first || !second) throw new Error('nothing waits');
  const opened = await openApp(path, api);
  await panel('Minh chứng đang xét');
  return { ...opened, first, second, all: queue.length };
}
const place = async (words: string) => expect(await screen.findByText(words)).toBeDefined();
const quoted = () => screen.getByRole('region', { name: 'Câu được cho là nói về nhiệm vụ này' });

describe('the review of proposed evidence', () => {
  it('shows both sentences with what they share, and says what accepting would do', async () => {
    const { first } = await open();
    const order = screen.getByRole('region', { name: 'Nhiệm vụ được giao' });
    expect(within(order).getByRole('blockquote').textContent).toBe(first.directive.text);
    expect(within(quoted()).getByRole('blockquote').textContent).toBe(first.evidence.quote);
    const marked = [...quoted().querySelectorAll('mark')].map(({ textContent }) => textContent ?? '');
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((word) => first.directive.text.includes(word))).toBe(true);
    expect(screen.getByText('Nếu chấp nhận:').parentElement?.textContent).toMatch(/“.+”/u);
  });

  it('is worked by keyboard alone: accept, reject, back and forth, and undo', async () => {
    const { user, first, second, all } = await open();
    await place(`1/${all}`);
    await user.keyboard('a');
    await place(`2/${all}`);
    await waitFor(() => expect(first.evidence).toMatchObject({ decision: 'ACCEPTED', version: 2 }));
    expect(within(quoted()).getByRole('blockquote').textContent).toBe(second.evidence.quote);
    await user.keyboard('r');
    await waitFor(() => expect(second.evidence.decision).toBe('REJECTED'));
    await place('Lượt này: 1 chấp nhận, 1 bác bỏ.');
    await place(`3/${all}`);
    await user.keyboard('u');
    await waitFor(() => expect(second.evidence.decision).toBe('PROPOSED'));
    await place(`2/${all}`);
    await user.keyboard('k');
    await place('Đã chấp nhận');
    await user.keyboard('{ArrowRight}');
    await place(`2/${all}`);
    expect(second.evidence.decision).toBe('PROPOSED');
  });

  it('takes back what is still on its way, and can decide it again', async () => {
    const { user, first, all } = await open();
    await user.keyboard('au');
    await waitFor(() => expect(first.evidence).toMatchObject({ decision: 'PROPOSED', version: 3 }));
    await place(`1/${all}`);
    await user.keyboard('r');
    await waitFor(() => expect(first.evidence).toMatchObject({ decision: 'REJECTED', version: 4 }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('explains its keys, and leaves letters alone while somebody types', async () => {
    const { user, first } = await open();
    await user.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Phím tắt' });
    expect(within(help).getByText('Hoàn tác quyết định vừa rồi')).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.type(screen.getByRole('searchbox', { name: 'Tìm trong nhiệm vụ' }), 'a');
    expect(first.evidence.decision).toBe('PROPOSED');
  });

  it("shows somebody else's decision where they were faster, and lets it be decided again", async () => {
    const { user, first, all } = await open();
    Object.assign(first.evidence, { decision: 'REJECTED', decidedBy: 'Cầm Văn Sơn', version: 2 });
    await user.click(screen.getByRole('button', { name: /^Chấp nhận/u }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('“Cầm Văn Sơn” đã bác bỏ minh chứng này trước đó.');
    expect(alert.textContent).toContain('Quyết định của bạn chưa được ghi');
    await place(`2/${all}`);
    await user.click(within(alert).getByRole('button', { name: 'Xem lại mục 1' }));
    await user.keyboard('a');
    await waitFor(() => expect(first.evidence).toMatchObject({ decision: 'ACCEPTED', version: 3 }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is reached from the overview', async () => {
    const { user } = await openApp('/');
    await user.click(await screen.findByRole('link', { name: /^\d+ minh chứng đề xuất đang chờ xác nhận$/u }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Rà soát minh chứng' })).toBeDefined();
  });

  it('begins at the piece that the page of a directive points to', async () => {
    const api = mockApi();
    const third = waiting(api)[2];
    const { user } = await openApp(`/nhiem-vu/${encodeURIComponent(third?.directive.id ?? '')}`, api);
    const links = await screen.findAllByRole('link', { name: 'Đặt hai câu cạnh nhau để xét' });
    await user.click(links[0] ?? document.body);
    await panel('Minh chứng đang xét');
    expect(within(quoted()).getByRole('blockquote').textContent).toBe(third?.evidence.quote);
  });

  it('says so when nothing waits', async () => {
    await openApp('/minh-chung?tim=zzzz');
    expect(await screen.findByText('Không có minh chứng nào chờ xác nhận')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Bỏ tất cả điều kiện' })).toBeDefined();
  });
});
