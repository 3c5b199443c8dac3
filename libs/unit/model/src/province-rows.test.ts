import { describe, expect, it } from 'vitest';
import { provinceRows } from './province-rows';

const row = (id: string) => provinceRows().find((province) => province.id === id);

describe('provinces under ids of their own', () => {
  it('gives no id twice', () => {
    const ids = provinceRows().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps a province that kept its code and name as one', () => {
    expect(row('quang-ngai')).toMatchObject({ code: '51', validFrom: null, validTo: null, currentId: 'quang-ngai' });
  });

  it('tells the two provinces called Bắc Ninh apart', () => {
    expect(row('bac-ninh')).toMatchObject({ code: '27', validTo: '2025-06-30', currentId: 'bac-ninh-2025' });
    expect(row('bac-ninh-2025')).toMatchObject({ code: '24', validFrom: '2025-07-01', validTo: null });
    expect(row('bac-giang')).toMatchObject({ code: '24', validTo: '2025-06-30', currentId: 'bac-ninh-2025' });
  });

  it('leads all old provinces to 34 of today', () => {
    const rows = provinceRows();
    const today = rows.filter(({ validTo }) => validTo === null).map(({ id }) => id);
    expect(today).toHaveLength(34);
    expect(rows.every(({ currentId }) => today.includes(currentId))).toBe(true);
    expect(new Set(rows.map(({ currentId }) => currentId)).size).toBe(34);
  });
});
