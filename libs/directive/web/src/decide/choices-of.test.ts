import { describe, expect, it } from 'vitest';
import { choicesOf } from './choices-of';

describe('what a person can do with evidence', () => {
  it.each([
    ['decide on what the machine proposes', 'OUTCOME', 'PROPOSED', null, ['accept', 'reject']],
    ['reject what the machine took', 'PLAN', 'ACCEPTED', null, ['reject']],
    ['give back what a person accepted', 'DIRECTIVE', 'ACCEPTED', 'Lan', ['giveBack']],
    ['give back what a person rejected', 'OUTCOME', 'REJECTED', 'Lan', ['giveBack']],
    ['withdraw a report', 'PERSON', 'ACCEPTED', 'Lan', ['withdraw']],
    ['count a withdrawn report again', 'PERSON', 'REJECTED', 'Lan', ['restore']],
  ] as const)('is to %s', (_, kind, decision, decidedBy, expected) => {
    expect(choicesOf({ kind, decision, decidedBy })).toEqual(expected);
  });
});
