import { expect, it } from 'vitest';
import * as relations from './index';

it('the library offers exactly this', () => {
  expect(Object.keys(relations).toSorted()).toEqual([
    'CorpusIndex',
    'afterCompletion',
    'applyThemeEdits',
    'chainsOf',
    'findChains',
    'findInstructions',
    'findLinks',
    'findThemes',
    'finish',
    'inOrder',
    'inSlices',
    'knownDayOf',
    'matchThemes',
    'relate',
    'relateNew',
    'relatingNew',
    'sharedPlaces',
    'themeOf',
    'toCorpusNotice',
  ]);
});

it('a notice without a day of issue is known from the day of the meeting, else from the end of the month', () => {
  const meetingOn = { date: '2024-05-06', precision: 'day' as const };
  const issuedOn = { date: '2024-05', precision: 'month' as const };
  expect(relations.knownDayOf({ issuedOn, meetingOn, planPeriod: null })).toBe('2024-05-06');
  expect(relations.knownDayOf({ issuedOn, meetingOn: null, planPeriod: null })).toBe('2024-05-31');
  expect(relations.knownDayOf({ issuedOn: null, meetingOn: null, planPeriod: null })).toBeNull();
});
