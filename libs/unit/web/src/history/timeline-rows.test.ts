import { describe, expect, it } from 'vitest';
import type { Unit } from '../api/units.query';
import { timelineOf } from './timeline-rows';

const agency = { id: 'a', name: 'Sở', validFrom: null, validTo: null, province: { label: 'Sơn La' } };
const unit = (name: string, firstSeen: string | null, lastSeen: string | null, now = name): Unit => ({
  ...{ id: name, name, aliases: [], firstSeen, lastSeen, families: [], current: { id: now, name: now } },
  agency: { ...agency, predecessors: [], successors: [] },
});

describe('units over time', () => {
  it('stand from their first to their last notice, over whole years', () => {
    const { rows, years, placeOf } = timelineOf([
      unit('Phòng A', '2024-01-01', '2025-01-01'),
      unit('Phòng B', '2025-07-02', '2025-12-31'),
    ]);
    expect(years.map(({ label }) => label)).toEqual(['2024', '2025']);
    expect(rows[0]?.bar).toEqual({ left: 0, width: expect.closeTo(50, 0) });
    expect(rows[1]?.bar?.left).toBeCloseTo(75, 0);
    expect(placeOf('2025-07-01')).toBeCloseTo(75, 0);
    expect(placeOf('2023-12-31')).toBeNull();
  });

  it('stand beside the unit that took them over, the earlier one first', () => {
    const units = [
      unit('Phòng Tiêu chuẩn', '2024-05-01', '2025-01-01'),
      unit('Phòng Văn thư', '2024-01-01', '2025-01-01'),
      unit('Chi cục Tiêu chuẩn', '2021-01-01', '2023-01-01', 'Phòng Tiêu chuẩn'),
    ];
    expect(timelineOf(units).rows.map(({ unit: { name } }) => name)).toEqual([
      'Chi cục Tiêu chuẩn',
      'Phòng Tiêu chuẩn',
      'Phòng Văn thư',
    ]);
  });

  it('of one day, or of none, still make a picture', () => {
    const { rows } = timelineOf([unit('Phòng A', '2025-12-31', '2025-12-31'), unit('Phòng B', null, null)]);
    const [shown, never] = rows;
    expect(shown?.bar && shown.bar.left + shown.bar.width).toBeLessThanOrEqual(100.01);
    expect(never?.bar).toBeNull();
    expect(timelineOf([unit('Phòng B', null, null)]).years).toEqual([]);
  });
});
