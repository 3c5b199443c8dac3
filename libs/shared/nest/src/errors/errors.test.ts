import { GraphQLError } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { Logger } from '@nestjs/common';
import { CodedError } from './coded-error';
import { databaseFailure } from './database-failure';
import { formatGraphqlError } from './format-graphql-error';
import { unknownValue } from './unknown-value';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

describe('a failing database', () => {
  it.each([
    ['refused connection', withCode('ECONNREFUSED')],
    ['refused on every address', new AggregateError([withCode('ECONNREFUSED'), withCode('EHOSTUNREACH')])],
    ['shut down by its administrator', withCode('57P01')],
    ['connection exception of any kind', withCode('08006')],
    ['wrapped by the data layer', Object.assign(new Error('x'), { driverError: withCode('ECONNRESET') })],
    ['lost connection without a code', new Error('Connection terminated unexpectedly')],
    ['no connection in time', new Error('timeout exceeded when trying to connect')],
  ])('is out of reach: %s', (_, error) => {
    expect(databaseFailure(error)?.code).toBe('DATABASE_UNAVAILABLE');
  });

  it('stopped a statement that ran too long', () => {
    expect(databaseFailure(withCode('57014'))?.code).toBe('TOO_COSTLY');
  });

  it('is not to blame for other errors', () => {
    expect(databaseFailure(withCode('42P01'))).toBeNull();
    expect(databaseFailure('text')).toBeNull();
  });
});

describe('errors as clients see them', () => {
  const formatted = {
    message: 'raw',
    path: ['notice'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at x'] },
  };

  it('keep code, sentence, hint and place of coded failures', () => {
    const cause = new CodedError('NOT_FOUND', 'Không có thông báo này.', { hint: 'Mở lại danh sách.', at: 'id' });
    expect(formatGraphqlError(formatted, new GraphQLError('raw', { originalError: cause }))).toEqual({
      message: 'Không có thông báo này.',
      path: ['notice'],
      extensions: { code: 'NOT_FOUND', hint: 'Mở lại danh sách.', at: 'id' },
    });
  });

  it('give nothing away of failures that nobody foresaw, but an id that the log has too', () => {
    const log = vi.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const cause = new Error('column "secret" does not exist');
    const { message, extensions } = formatGraphqlError(formatted, new GraphQLError('raw', { originalError: cause }));
    expect(message).toBe('Máy chủ gặp lỗi ngoài dự kiến.');
    expect(Object.keys(extensions ?? {}).toSorted()).toEqual(['code', 'hint', 'id']);
    expect(log.mock.calls[0]?.[0]).toContain(String(extensions?.['id']));
    expect(log.mock.calls[0]?.[0]).toContain('secret');
    log.mockRestore();
  });
});

describe('a value that does not exist', () => {
  const topics = [
    { value: 'traceability', label: 'Truy xuất nguồn gốc' },
    { value: 'metrology', label: 'Đo lường' },
  ];

  it('is answered with the nearest code, also where its name was typed', () => {
    expect(unknownValue('chủ đề', 'tracebility', 'filter.topic.eq', topics).details.nearest).toEqual(['traceability']);
    expect(unknownValue('chủ đề', 'do luong', 'filter.topic.eq', topics).details.nearest).toEqual(['metrology']);
  });

  it('is answered without a guess where nothing is near', () => {
    expect(unknownValue('chủ đề', 'zzz', 'filter.topic.eq', topics).details.nearest).toEqual([]);
  });
});
