import { describe, expect, it } from 'vitest';
import { dayInVietnam } from './calendar';
import { DateScalar, DateTimeScalar } from './scalars';

describe('days and moments', () => {
  it('takes only days that exist, written year first', () => {
    expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
    for (const wrong of [
      '2025-02-29',
      '2025-13-01',
      '31/03/2025',
      '2025-3-1',
      '2025-03-31T00:00:00Z',
      20250331,
      null,
    ]) {
      expect(() => DateScalar.parseValue(wrong)).toThrow(/Ngày/u);
    }
  });

  it('sends moments in one zone', () => {
    expect(DateTimeScalar.serialize(new Date('2025-03-31T08:00:00+07:00'))).toBe('2025-03-31T01:00:00.000Z');
    expect(() => DateTimeScalar.parseValue('hôm nay')).toThrow(/Thời điểm/u);
  });

  it('begins the day when it begins in Vietnam', () => {
    expect(dayInVietnam(new Date('2025-03-31T16:59:59Z'))).toBe('2025-03-31');
    expect(dayInVietnam(new Date('2025-03-31T17:00:00Z'))).toBe('2025-04-01');
  });
});
