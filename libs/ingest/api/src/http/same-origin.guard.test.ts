import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './same-origin.guard';

describe('a write', () => {
  it.each([
    ['a program without a browser', {}],
    ['the own page', { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    ['the own page in an older browser', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
  ])('is accepted from %s', (_, headers) => {
    expect(isSameOrigin(headers)).toBe(true);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', host: '127.0.0.1:3000' }],
    ['another port of the same machine', { 'sec-fetch-site': 'same-site', host: '127.0.0.1:3000' }],
    ['another site in an older browser', { origin: 'https://example.org', host: '127.0.0.1:3000' }],
    ['a page without an origin of its own', { origin: 'null', host: '127.0.0.1:3000' }],
  ])('is turned away from %s', (_, headers) => {
    expect(isSameOrigin(headers)).toBe(false);
  });
});
