import { describe, expect, it } from 'vitest';
import { describeProblem } from './api-problem';

const graphQLError = (code: string, message = 'câu báo lỗi') => ({
  graphQLErrors: [{ message, extensions: { code, hint: 'cách sửa' } }],
});

describe('describeProblem', () => {
  it.each([
    ['NOT_FOUND', 'notFound'],
    ['BAD_FILTER', 'badFilter'],
    ['UNKNOWN_VALUE', 'badFilter'],
    ['TOO_COSTLY', 'tooCostly'],
    ['STALE_CURSOR', 'stale'],
    ['STALE_VERSION', 'conflict'],
    ['BAD_INPUT', 'refused'],
    ['FORBIDDEN', 'refused'],
    ['DATABASE_UNAVAILABLE', 'database'],
    ['INTERNAL_SERVER_ERROR', 'server'],
  ])('reads code %s as %s', (code, kind) => {
    expect(describeProblem(graphQLError(code)).kind).toBe(kind);
  });

  it("keeps the server's own sentence and advice", () => {
    const problem = describeProblem(graphQLError('BAD_FILTER', 'Ngày không hợp lệ'));
    expect(problem).toMatchObject({ code: 'BAD_FILTER', message: 'Ngày không hợp lệ', hint: 'cách sửa' });
  });

  it('keeps how the thing stands now, where somebody else was faster', () => {
    const current = { version: 2, decision: 'REJECTED', decidedBy: null };
    const extensions = { code: 'STALE_VERSION', current };
    expect(describeProblem({ graphQLErrors: [{ message: 'đã đổi', extensions }] }).current).toEqual(current);
    expect(describeProblem(graphQLError('STALE_VERSION')).current).toBeNull();
  });

  it('takes an error without any answer for a broken connection', () => {
    expect(describeProblem({ networkError: new Error('fetch failed'), graphQLErrors: [] }).kind).toBe('network');
  });
});
