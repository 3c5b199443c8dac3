import { describe, expect, it } from 'vitest';
import { agencyName, agencyOf } from './agency-of';

describe('the agency of a notice', () => {
  it('follows from code and name together', () => {
    expect(agencyOf({ code: '24', name: 'Bắc Giang' })).toBe('skhcn-bac-giang');
    expect(agencyOf({ code: '24', name: 'Bắc Ninh' })).toBe('skhcn-bac-ninh-2025');
    expect(agencyOf({ code: '27', name: 'Bắc Ninh' })).toBe('skhcn-bac-ninh');
  });

  it('is nobody where the province is unknown or contradicts its code', () => {
    expect(agencyOf(null)).toBe('unassigned');
    expect(agencyOf({ code: '51', name: 'Sơn La' })).toBe('unassigned');
  });

  it('is called as officials call it', () => {
    expect(agencyName({ kind: 'province', name: 'Sơn La' })).toBe('Sở Khoa học và Công nghệ tỉnh Sơn La');
    expect(agencyName({ kind: 'city', name: 'TP. Hồ Chí Minh' })).toBe(
      'Sở Khoa học và Công nghệ thành phố Hồ Chí Minh',
    );
  });
});
