import { describe, expect, it } from 'vitest';
import { activeFilters, type NameOf, shownInWords } from './active-filters';
import { emptyFilter, type FilterState, NOT_STATED } from './filter-state';

const names: Record<string, string> = {
  '51': 'Quảng Ngãi',
  'd-1': 'Văn phòng',
  metrology: 'Đo lường',
  't-1': 'Mã vùng trồng',
};
const nameOf: NameOf = (field, code, withPlace) =>
  `${names[code] ?? code}${field === 'departments' && withPlace ? ' (Quảng Ngãi)' : ''}`;
const state: FilterState = {
  ...emptyFilter,
  provinces: ['51'],
  from: '2025-01-01',
  to: '2025-03-31',
  departments: ['d-1'],
  asOf: '2025-04-10',
};

describe('what is shown, in words', () => {
  it('names province, period, unit and day', () => {
    expect(shownInWords(activeFilters(state, nameOf, 'vi'), 'vi')).toBe(
      'Quảng Ngãi · quý I/2025 · Văn phòng · tính đến 10/04/2025',
    );
    expect(shownInWords(activeFilters(state, nameOf, 'en'), 'en')).toBe(
      'Quảng Ngãi · Q1 2025 · Văn phòng · as of 10/04/2025',
    );
  });

  it('tells units of the same name apart by their place where no single province is chosen', () => {
    const active = activeFilters({ ...emptyFilter, departments: ['d-1'] }, nameOf, 'vi');
    expect(shownInWords(active, 'vi')).toBe('Văn phòng (Quảng Ngãi)');
  });

  it('names the deadline by its month, or by its day where both ends are one', () => {
    const shown = (dueFrom: string | null, dueTo: string | null) =>
      shownInWords(activeFilters({ ...emptyFilter, dueFrom, dueTo }, nameOf, 'vi'), 'vi');
    expect(shown('2025-03-01', '2025-03-31')).toBe('thời hạn tháng 3/2025');
    expect(shown('2025-03-31', '2025-03-31')).toBe('thời hạn 31/03/2025');
    expect(shown(null, '2025-03-31')).toBe('thời hạn đến 31/03/2025');
  });

  it('says so when everything is shown', () => {
    expect(shownInWords([], 'vi')).toBe('Toàn bộ dữ liệu');
  });

  it('names what no notice states, searched words, themes and flags', () => {
    const active = activeFilters(
      { ...emptyFilter, departments: [NOT_STATED], text: 'mã vạch', theme: 't-1', pastDueUnknown: true },
      nameOf,
      'vi',
    );
    expect(active.map(({ words }) => words)).toEqual([
      'Không nêu trong văn bản',
      'Quá hạn, chưa có thông tin',
      'Mã vùng trồng',
      'có “mã vạch”',
    ]);
  });

  it('offers the filter without each condition', () => {
    const removed = activeFilters(state, nameOf, 'vi').reduce<FilterState>(
      (rest, { without }) => ({ ...rest, ...without }),
      state,
    );
    expect(removed).toEqual(emptyFilter);
  });
});
