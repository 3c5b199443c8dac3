import { describe, expect, it } from 'vitest';
import { knownOn } from './known-on';

const none = { issuedOn: null, meetingOn: null, planPeriod: null, reviewPeriod: null };
const day = (date: string) => ({ date, precision: 'day' as const });
const month = (date: string) => ({ date, precision: 'month' as const });
const today = '2025-09-10';

describe('the day from which a notice is known', () => {
  it('is the day of issue', () => {
    expect(knownOn({ ...none, issuedOn: day('2024-02-05'), meetingOn: day('2024-02-01') }, today)).toEqual({
      day: '2024-02-05',
      basis: 'issued',
    });
  });

  it('is the day of the meeting where the day of issue was left blank', () => {
    expect(knownOn({ ...none, issuedOn: month('2024-02'), meetingOn: day('2024-02-05') }, today)).toEqual({
      day: '2024-02-05',
      basis: 'meeting',
    });
  });

  it('is the end of the month of issue where no day is given', () => {
    expect(knownOn({ ...none, issuedOn: month('2024-02') }, today)).toEqual({
      day: '2024-02-29',
      basis: 'issued-month',
    });
  });

  it('is never later than the end of the work that it orders, nor than its arrival', () => {
    const issued = { ...none, issuedOn: month('2024-02') };
    expect(knownOn({ ...issued, planPeriod: { from: '2024-02-12', to: '2024-02-16' } }, today).day).toBe('2024-02-16');
    expect(knownOn(issued, '2024-02-20').day).toBe('2024-02-20');
  });

  it('ignores a planned period before the month of issue', () => {
    const notice = { ...none, issuedOn: month('2024-02'), planPeriod: { from: '2024-01-01', to: '2024-01-31' } };
    expect(knownOn(notice, today).day).toBe('2024-02-29');
  });

  it('follows from the periods where the paper has no date', () => {
    const reviewPeriod = { from: '2024-03-01', to: '2024-03-31' };
    expect(knownOn({ ...none, reviewPeriod }, today)).toEqual({ day: '2024-03-31', basis: 'review-period' });
    const planPeriod = { from: '2024-04-01', to: '2024-04-30' };
    expect(knownOn({ ...none, reviewPeriod, planPeriod }, today)).toEqual({ day: '2024-04-01', basis: 'plan-period' });
  });

  it('is the day of arrival where the paper says nothing', () => {
    expect(knownOn(none, today)).toEqual({ day: today, basis: 'received' });
  });
});
