import { describe, expect, it } from 'vitest';
import { mayReportOn, successionOf } from './agency-succession';
import { agencyIdOfProvince, provinceRows } from './province-rows';

describe('the succession of agencies', () => {
  it('leads two agencies into the new one of their province', () => {
    expect(successionOf('skhcn-bac-ninh-2025').predecessors).toEqual(['skhcn-bac-giang', 'skhcn-bac-ninh']);
    expect(successionOf('skhcn-bac-ninh')).toMatchObject({ successors: ['skhcn-bac-ninh-2025'], predecessors: [] });
  });

  it('keeps an agency that took another one in, as Quảng Ngãi took Kon Tum', () => {
    expect(successionOf('skhcn-quang-ngai')).toEqual({
      predecessors: ['skhcn-kon-tum'],
      successors: [],
      current: 'skhcn-quang-ngai',
    });
  });

  it('leaves an agency alone that no merger touched, and one that it does not know', () => {
    const alone = (current: string) => ({ predecessors: [], successors: [], current });
    expect(successionOf('skhcn-son-la')).toEqual(alone('skhcn-son-la'));
    expect(successionOf('unassigned')).toEqual(alone('unassigned'));
  });

  it('ends in agencies of today, whichever one begins with', () => {
    for (const { id } of provinceRows()) {
      const { current } = successionOf(agencyIdOfProvince(id));
      expect(successionOf(current).current).toBe(current);
    }
  });
});

describe('who may report on whose orders', () => {
  it('is the agency itself and the one that took it over, never a neighbour or the past', () => {
    expect(mayReportOn('skhcn-bac-giang', 'skhcn-bac-giang')).toBe(true);
    expect(mayReportOn('skhcn-bac-ninh-2025', 'skhcn-bac-giang')).toBe(true);
    expect(mayReportOn('skhcn-bac-ninh', 'skhcn-bac-giang')).toBe(false);
    expect(mayReportOn('skhcn-bac-giang', 'skhcn-bac-ninh-2025')).toBe(false);
  });

  it('is not what an agency issued before it took the other over', () => {
    expect(mayReportOn('skhcn-quang-ngai', 'skhcn-kon-tum', '2025-06-30')).toBe(false);
    expect(mayReportOn('skhcn-quang-ngai', 'skhcn-kon-tum', '2025-07-01')).toBe(true);
  });
});
