import { describe, expect, it } from 'vitest';
import { mergedInto, provinceIdOf, provinceNames } from './province-names';
import { provinceRows } from './province-rows';

describe('how a province is named', () => {
  it('is by its code, and by its id where the code was given to another province', () => {
    expect(provinceNames('quang-ngai')?.key).toBe('51');
    expect(provinceNames('bac-giang')?.key).toBe('bac-giang');
    expect(provinceNames('bac-ninh-2025')?.key).toBe('bac-ninh-2025');
    expect(provinceNames('nowhere')).toBeNull();
  });

  it('says the time where the name was given to another province', () => {
    expect(provinceNames('bac-ninh')?.label).toBe('Bắc Ninh (trước 1/7/2025)');
    expect(provinceNames('bac-ninh-2025')?.label).toBe('Bắc Ninh (từ 1/7/2025)');
    expect(provinceNames('son-la')?.label).toBe('Sơn La');
  });

  it('never gives two provinces one key or one label', () => {
    const all = provinceRows().map(({ id }) => provinceNames(id));
    expect(new Set(all.map((one) => one?.key)).size).toBe(all.length);
    expect(new Set(all.map((one) => one?.label)).size).toBe(all.length);
  });

  it('is found again by code and name', () => {
    for (const { id, code, name } of provinceRows()) expect(provinceIdOf(code, name)).toBe(id);
  });
});

it('a province knows what it was made of', () => {
  expect(mergedInto('bac-ninh-2025')).toEqual(['bac-giang', 'bac-ninh']);
  expect(mergedInto('son-la')).toEqual([]);
});
