import { describe, expect, it } from 'vitest';
import { provinceChoices } from './province-choices';

const ninh = { code: '24', name: 'Bắc Ninh' };
const provinces = [
  { key: '14', code: '14', label: 'Sơn La', current: { code: '14', name: 'Sơn La' } },
  { key: 'bac-giang', code: '24', label: 'Bắc Giang', current: ninh },
  { key: 'bac-ninh-2025', code: '24', label: 'Bắc Ninh (từ 1/7/2025)', current: ninh },
];
const issued = provinceChoices(provinces, null);
const today = provinceChoices(provinces, 'today');

describe('the provinces that a filter offers', () => {
  it('are those of the notices, or those of today with the merged ones in one', () => {
    expect(issued.choices.map(({ label }) => label)).toEqual(['Sơn La', 'Bắc Giang', 'Bắc Ninh (từ 1/7/2025)']);
    expect(today.choices).toEqual([
      { value: '14', label: 'Sơn La' },
      { value: '24', label: 'Bắc Ninh' },
    ]);
  });

  it('stay chosen, with all their parts, when the organisation is changed', () => {
    expect(issued.inOtherView(['14', 'bac-giang'])).toEqual(['14', '24']);
    expect(today.inOtherView(['24'])).toEqual(['bac-giang', 'bac-ninh-2025']);
    expect(today.inOtherView(['99'])).toEqual(['99']);
  });

  it('have names under both, for addresses that were made under the other one', () => {
    expect(today.everNamed.find(({ value }) => value === 'bac-giang')?.label).toBe('Bắc Giang');
    expect(issued.everNamed.find(({ value }) => value === '24')?.label).toBe('Bắc Giang / Bắc Ninh (từ 1/7/2025)');
    expect(today.everNamed.find(({ value }) => value === '24')?.label).toBe('Bắc Ninh');
  });
});
