import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets } from '../bucket/bucket';
import { filterParamNames, fromSearchParams, toSearchParams } from './filter-search-params';
import { countActive, emptyFilter, type FilterState, NOT_STATED } from './filter-state';
import { fromDirectiveFilter, toDirectiveFilter } from './filter-to-api';

const days = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const codes = (...all: string[]) => fc.subarray(all).map((list) => [...list].sort());
const anyFilter: fc.Arbitrary<FilterState> = fc.record({
  asOf: fc.option(days),
  from: fc.option(days),
  to: fc.option(days),
  provinces: codes('14', '24', '51'),
  departments: codes('d-1', 'd-2', NOT_STATED),
  families: codes('office', 'inspectorate', NOT_STATED),
  topics: codes('metrology', 'traceability', NOT_STATED),
  buckets: fc.subarray([...buckets]),
  role: fc.constantFrom('LEAD', 'COOPERATE', null),
  deadline: fc.constantFrom('stated', 'none', null),
  dueFrom: fc.option(days),
  dueTo: fc.option(days),
  urgent: fc.boolean(),
  pastDueUnknown: fc.boolean(),
  units: fc.constantFrom('today', null),
  theme: fc.constantFrom('theme-1', null),
  text: fc.constantFrom('', 'truy xuất nguồn gốc', '50 % & hơn, nữa'),
});

describe('a filter in the address', () => {
  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(anyFilter, (state) => {
        expect(fromSearchParams(toSearchParams(state))).toEqual(state);
      }),
    );
  });

  it('uses only names that are known to belong to the filter', () => {
    fc.assert(
      fc.property(anyFilter, (state) =>
        [...toSearchParams(state).keys()].every((name) => filterParamNames.includes(name)),
      ),
    );
  });

  it('reads like words', () => {
    const state: FilterState = {
      ...emptyFilter,
      from: '2025-01-01',
      to: '2025-03-31',
      provinces: ['51', '14'],
      buckets: ['OVERDUE', 'IN_PROGRESS'],
    };
    expect(decodeURIComponent(toSearchParams(state).toString())).toBe(
      'tu-ngay=2025-01-01&den-ngay=2025-03-31&tinh=14,51&tinh-trang=dang-thuc-hien,qua-han',
    );
  });

  it('leaves out what cannot be understood', () => {
    const params = new URLSearchParams('tinh-den=hôm nay&tinh-trang=xong-hết,qua-han&vai-tro=khách&tinh=,51,&khan=1');
    expect(fromSearchParams(params)).toEqual({ ...emptyFilter, buckets: ['OVERDUE'], provinces: ['51'] });
  });
});

describe('a filter for the API', () => {
  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(anyFilter, (state) => {
        expect(fromDirectiveFilter(toDirectiveFilter(state), state.asOf)).toEqual(state);
      }),
    );
  });

  it('asks nothing where nothing is narrowed', () => {
    expect(toDirectiveFilter(emptyFilter)).toEqual({});
  });

  it('finds what a notice does not state, alone or beside stated values', () => {
    expect(toDirectiveFilter({ ...emptyFilter, departments: [NOT_STATED] })).toEqual({ department: { isNull: true } });
    expect(toDirectiveFilter({ ...emptyFilter, topics: [NOT_STATED, 'metrology'] })).toEqual({
      and: [{ or: [{ topic: { in: ['metrology'] } }, { topic: { isNull: true } }] }],
    });
  });

  it('means both days of a period inclusively', () => {
    expect(toDirectiveFilter({ ...emptyFilter, from: '2025-01-01', to: '2025-03-31' })).toEqual({
      knownOn: { gte: '2025-01-01', lte: '2025-03-31' },
    });
  });
});

describe('countActive', () => {
  it('counts each chosen value and each other condition once', () => {
    expect(countActive(emptyFilter)).toBe(0);
    expect(
      countActive({ ...emptyFilter, from: '2025-01-01', to: '2025-03-31', provinces: ['14', '51'], urgent: true }),
    ).toBe(4);
  });
});
