import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Address of the product that the global set-up started. */
export function productUrl(): string {
  const url = process.env['GIAO_BAN_URL'];
  if (url === undefined) throw new Error('GIAO_BAN_URL is set by start-product.ts');
  return url;
}

/** Every journey fails when the page asks anybody but the product itself, or throws. */
export const test = base.extend<{ foreignRequests: string[] }>({
  // Playwright finds out what a fixture needs from this pattern.
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(productUrl()),
  foreignRequests: [
    async ({ page }, use) => {
      const seen: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== productUrl()) seen.push(request.url());
      });
      page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
      await use(seen);
      expect(seen, 'requests to other machines, and errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Asks the API as an analyst would. */
export async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const answer = await fetch(`${productUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}

/** Nothing that axe calls serious or critical stands on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** The page is not wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

export { expect };
