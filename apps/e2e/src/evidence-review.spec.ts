import { ask, expect, test } from './product';

interface Waiting {
  reviewEvidence: { totalCount: number; nodes: { id: string; quote: string }[] };
}
const waiting = () => ask<Waiting>('{ reviewEvidence(first: 2) { totalCount nodes { id quote } } }');

test('proposed evidence is accepted and taken back by keyboard, and the queue is as before', async ({ page }) => {
  const { reviewEvidence: before } = await waiting();
  await page.goto('/minh-chung');
  const statement = page.getByRole('region', { name: 'Câu được cho là nói về nhiệm vụ này' });
  await expect(statement.getByRole('blockquote')).toHaveText(before.nodes[0]?.quote ?? '');
  await page.keyboard.press('a');
  await expect(page.getByText('Lượt này: 1 chấp nhận, 0 bác bỏ.')).toBeVisible();
  await expect(statement.getByRole('blockquote')).toHaveText(before.nodes[1]?.quote ?? '');
  await expect.poll(async () => (await waiting()).reviewEvidence.totalCount).toBe(before.totalCount - 1);
  await page.keyboard.press('u');
  await expect(statement.getByRole('blockquote')).toHaveText(before.nodes[0]?.quote ?? '');
  await expect.poll(async () => (await waiting()).reviewEvidence).toEqual(before);
});
