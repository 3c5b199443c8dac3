import { expect, test } from 'vitest';
import * as kernel from './index';

test('the kernel offers this and no more', () => {
  expect(Object.keys(kernel).sort()).toMatchInlineSnapshot(`
    [
      "OffsetMap",
      "PatternScanner",
      "SharedWalk",
      "StickyChoice",
      "TraceBuilder",
      "addDays",
      "addMonths",
      "addWorkingDays",
      "anyPhrase",
      "bagOf",
      "bigramSimilarity",
      "chainOffsets",
      "daysBetween",
      "daysInMonth",
      "escapePattern",
      "firstDayOfMonth",
      "firstDayOfQuarter",
      "fold",
      "foldInPlace",
      "isIsoDay",
      "isoDay",
      "jaccard",
      "lastDayOfMonth",
      "lastDayOfQuarter",
      "matchKey",
      "nfc",
      "partsOf",
      "quarterOf",
      "remember",
      "tokenSimilarity",
      "tokens",
      "weekday",
      "withinOneEdit",
      "wordDiff",
      "wordPattern",
    ]
  `);
});
