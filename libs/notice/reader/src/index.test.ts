import { expect, test } from 'vitest';
import * as parser from '@giao-ban/notice-parser';
import * as reader from './index';

test('the reader offers this and no more', () => {
  expect(Object.keys(reader).sort()).toEqual(['decodeText', 'maximumBytes', 'readDocument', 'readNotice']);
});

test('the parser offers this and no more', () => {
  expect(Object.keys(parser).sort()).toEqual(['parseNotice', 'parserVersion', 'warningCodes']);
});
