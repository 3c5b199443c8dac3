import { describe, expect, test } from 'vitest';
import { NarrowedPattern } from './narrowed-pattern';

describe('a pattern where it is known how the text goes on', () => {
  test.each<[RegExp, string, string]>([
    [/(?:rà soát|đôn đốc|báo cáo)/u, 'đôn đốc', '(?:đôn đốc)'],
    [/(?:rà soát|\p{L}+ đốc|đôn)/u, 'đôn', '(?:\\p{L}+ đốc|đôn)'],
    [/(?:quý 1|quý|năm)/u, 'quý', '(?:quý 1|quý)'],
    // A group that is counted keeps its number; few alternatives, or some behind the group, are left as they are.
    [/(?:quý (1)|(2)|năm)/u, 'năm', '(?:quý (1)|(2)|năm)'],
    [/(?:quý|năm)/u, 'năm', '(?:quý|năm)'],
    [/(?:quý|năm|tuần)|ngày/u, 'năm', '(?:quý|năm|tuần)|ngày'],
    [/(?:quý|năm|tuần)+/u, 'năm', '(?:quý|năm|tuần)+'],
  ])('%s at "%s" tries %s', (pattern, beginning, source) => {
    expect(new NarrowedPattern(pattern).at(beginning).source).toBe(source);
  });
});
