import type { Request, Response } from 'express';
import { describe, expect, test, vi } from 'vitest';
import { loopbackNames, onlyKnownHosts } from './only-known-hosts';

function ask(host: string | undefined): number | 'passed' {
  let answer: number | 'passed' = 'passed';
  const response = { status: (code: number) => ((answer = code), { json: vi.fn() }) };
  const next = vi.fn();
  onlyKnownHosts(loopbackNames)({ headers: { host } } as Request, response as unknown as Response, next);
  expect(next.mock.calls.length).toBe(answer === 'passed' ? 1 : 0);
  return answer;
}

describe('a server without sign-in', () => {
  test.each(['127.0.0.1:3000', 'localhost', 'LOCALHOST:3001', '[::1]:3000'])('answers %s', (host) => {
    expect(ask(host)).toBe('passed');
  });

  test.each(['rebind.example:3000', '127.0.0.1.rebind.example', '', undefined])('gives nothing to %s', (host) => {
    expect(ask(host)).toBe(421);
  });
});
