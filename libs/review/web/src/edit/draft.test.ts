import { describe, expect, it } from 'vitest';
import type { ReviewItem } from '../api/review-queue.query';
import { draftOf, kindOf, otherUnit, readDate, valuesOf } from './draft';

const about = (field: string): ReviewItem => ({
  ...{ id: 'i', target: 'DIRECTIVE', targetId: 'd', field, label: field, reason: 'UNSURE', code: 'r', message: null },
  ...{ value: null, confidence: 0.5, version: 0, span: null, outcome: null },
  notice: {
    ...{ id: 'n', title: 'Kết luận', number: '7/TB', symbol: 'TB', knownOn: '2025-03-04', meetingOn: null },
    agency: { id: 'a', name: 'Sở' },
    ...{ issuedOn: { date: '2025-03' }, reviewPeriod: null, planPeriod: { from: '2025-03-01', to: '2025-03-31' } },
    ...{ chair: { name: null, title: 'Giám đốc' }, signer: null },
  },
  directive: {
    ...{ id: 'd', text: 'Sửa xe', heading: 'Văn phòng', scope: 'DEPARTMENT', urgent: true, continuing: false },
    ...{ deadline: { due: '2025-03-20', precision: 'day' }, cooperating: [{ raw: 'Thanh tra' }] },
    ...{ topics: [{ code: 'metrology' }], assignments: [{ role: 'LEAD', department: { id: 'u-1' } }] },
  },
});

describe('a form that nobody has changed', () => {
  it.each([
    ['department', { department: { departmentId: 'u-1' } }],
    ['cooperating', { cooperating: [{ name: 'Thanh tra' }] }],
    ['deadline', { deadline: { due: '2025-03-20', precision: 'day' } }],
    ['topics', { topics: ['metrology'] }],
    ['scope', { scope: 'DEPARTMENT' }],
    ['urgent', { urgent: true }],
    ['number', { number: '7/TB' }],
    ['issuedOn', { issuedOn: '2025-03' }],
    ['meetingOn', { meetingOn: null }],
    ['planPeriod', { planPeriod: { from: '2025-03-01', to: '2025-03-31' } }],
    ['chair', { chair: { name: null, title: 'Giám đốc' } }],
    ['signer', { signer: null }],
  ])('says of %s what was read', (field, values) => {
    expect(valuesOf(about(field), draftOf(about(field)))).toEqual({ values });
  });
});

describe('a form', () => {
  it('takes a unit that is not in the list by its name', () => {
    const draft = { ...draftOf(about('department')), unit: otherUnit, name: ' Tổ xe ', family: 'office' };
    const values = { department: { name: 'Tổ xe', families: ['office'] } };
    expect(valuesOf(about('department'), draft)).toEqual({ values });
    expect(valuesOf(about('department'), { ...draft, name: ' ' })).toEqual({ fault: 'noName' });
  });

  it.each([
    ['topics', { topics: ['', ''] }, 'noTopic'],
    ['issuedOn', { text: '31/13/2025' }, 'badDate'],
    ['planPeriod', { from: '2025-04-01', to: '2025-03-01' }, 'badPeriod'],
    ['planPeriod', { to: null }, 'badPeriod'],
  ])('says what is wrong with %s: %j', (field, change, fault) => {
    expect(valuesOf(about(field), { ...draftOf(about(field)), ...change })).toEqual({ fault });
  });

  it('is not there for what a person can only agree with', () => {
    expect(['review', 'kind', 'warning:odd-number:7', 'dismissed'].map((field) => kindOf({ field }))).toEqual([
      ...[null, null, null, null],
    ]);
  });

  it('reads days as people write them', () => {
    expect(['5/2/2024', '02/2024', '05-02-2024', '', '2024'].map(readDate)).toEqual([
      ...['2024-02-05', '2024-02', '2024-02-05', null, undefined],
    ]);
  });
});
