import { describe, expect, it } from 'vitest';
import { proposeLineage, type UnitLife } from './propose-lineage';

const agencyId = 'skhcn-son-la';
const unit = (name: string, families: string, firstSeen: string, lastSeen: string, agency = agencyId): UnitLife => ({
  id: `${agency}/${name}`,
  agencyId: agency,
  name,
  families: families.split(' ').filter(Boolean),
  firstSeen,
  lastSeen,
});
const told = (units: UnitLife[], agency = agencyId) =>
  proposeLineage(agency, units).map(({ kind, from, to }) => [
    kind,
    from.map((id) => id.split('/')[1]).join(' + '),
    to.map((id) => id.split('/')[1]).join(' + '),
  ]);

describe('within one agency', () => {
  it('a unit that ends as one of the same function and a like name begins was renamed', () => {
    const units = [
      unit('Chi cục TĐC', 'standards-metrology-quality', '2021-03-01', '2021-07-01'),
      unit('Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng', 'standards-metrology-quality', '2025-02-10', '2025-06-10'),
    ];
    expect(told(units)).toEqual([['RENAME', 'Chi cục TĐC', 'Phòng Quản lý Tiêu chuẩn Đo lường Chất lượng']]);
    const [proposal] = proposeLineage(agencyId, units);
    expect(proposal).toMatchObject({ effectiveOn: '2025-02-10', basis: null });
    expect(proposal?.reason).toContain('lần cuối 01/07/2021');
    expect(proposal?.confidence).toBeLessThan(0.9);
  });

  it('two units that worked side by side are two units', () => {
    const units = [
      unit('Phòng Quản lý Khoa học', 'science-management', '2021-03-01', '2025-02-01'),
      unit('Phòng Quản lý Khoa học cơ sở', 'science-management', '2023-01-01', '2025-06-10'),
    ];
    expect(told(units)).toEqual([]);
  });

  it('other names of one function are one unit only where nobody else has the function', () => {
    const office = unit('Văn phòng', 'office', '2021-03-01', '2023-07-01');
    const later = unit('Phòng Hành chính - Tổng hợp', 'office', '2023-08-10', '2025-06-10');
    expect(told([office, later])).toEqual([['RENAME', 'Văn phòng', 'Phòng Hành chính - Tổng hợp']]);
    const rival = unit('Phòng Tổ chức', 'office', '2022-08-10', '2025-06-10');
    expect(told([office, later, rival])).toEqual([]);
    expect(told([office, unit('Phòng Chuyên môn', 'technology-management', '2023-08-10', '2025-06-10')])).toEqual([]);
  });

  it('rooms whose functions unite in a new one were merged, and the other way round split', () => {
    const science = (from: string, to: string) => unit('Phòng Khoa học', 'science-management', from, to);
    const technology = (from: string, to: string) => unit('Phòng Công nghệ', 'technology-management', from, to);
    const both = (from: string, to: string) =>
      unit('Phòng Khoa học và Công nghệ', 'science-management technology-management', from, to);
    const [early, late] = [
      ['2024-01-01', '2024-06-01'],
      ['2024-07-01', '2024-12-01'],
    ] as const;
    expect(told([science(...early), technology(...early), both(...late)])).toEqual([
      ['MERGE', 'Phòng Công nghệ + Phòng Khoa học', 'Phòng Khoa học và Công nghệ'],
    ]);
    expect(told([science(...late), technology(...late), both(...early)])).toEqual([
      ['SPLIT', 'Phòng Khoa học và Công nghệ', 'Phòng Công nghệ + Phòng Khoa học'],
    ]);
  });

  it('everybody and the leaders are no units', () => {
    expect(
      told([
        unit('Các đơn vị', 'all-units', '2021-03-01', '2021-07-01'),
        unit('Các phòng, đơn vị', 'all-units', '2025-02-10', '2025-06-10'),
      ]),
    ).toEqual([]);
  });
});

describe('across the merger of provinces', () => {
  const [giang, ninh, now] = ['skhcn-bac-giang', 'skhcn-bac-ninh', 'skhcn-bac-ninh-2025'];

  it('units are joined through their function, whatever they are called', () => {
    const units = [
      unit('Văn phòng', 'office', '2024-01-05', '2025-06-05', giang),
      unit('Phòng Hành chính', 'office', '2024-01-05', '2025-06-05', ninh),
      unit('Văn phòng Sở', 'office', '2025-07-10', '2025-11-10', now),
    ];
    expect(told(units, now)).toEqual([['MERGE', 'Văn phòng + Phòng Hành chính', 'Văn phòng Sở']]);
    expect(proposeLineage(now ?? '', units)[0]).toMatchObject({
      effectiveOn: '2025-07-01',
      basis: 'Nghị quyết 202/2025/QH15',
    });
  });

  it('like names of other functions are not joined, nor where the new agency has two of one function', () => {
    const old = unit('Phòng Khoa học', 'science-management', '2024-01-05', '2025-06-05', giang);
    expect(told([old, unit('Phòng Khoa học', 'office', '2025-07-10', '2025-11-10', now)], now)).toEqual([]);
    const two = ['Phòng Khoa học', 'Phòng Khoa học II'].map((name) =>
      unit(name, 'science-management', '2025-07-10', '2025-11-10', now),
    );
    expect(told([old, ...two], now)).toEqual([]);
  });
});

describe('by law', () => {
  it('an inspectorate that is seen last before July 2025 was abolished', () => {
    expect(told([unit('Thanh tra Sở', 'inspectorate', '2024-01-05', '2025-06-05')])).toEqual([
      ['ABOLISH', 'Thanh tra Sở', ''],
    ]);
    expect(told([unit('Thanh tra Sở', 'inspectorate', '2024-01-05', '2025-08-05')])).toEqual([]);
  });

  it('a room for digital transformation came with the functions taken over in March 2025', () => {
    const room = unit('Phòng Chuyển đổi số', 'digital-transformation', '2025-04-05', '2025-06-05');
    expect(told([room])).toEqual([['CREATE', '', 'Phòng Chuyển đổi số']]);
    expect(told([{ ...room, firstSeen: '2024-04-05' }])).toEqual([]);
    // The agency of a merged province began later, with the functions of those that it was made of.
    const later = { ...room, agencyId: 'skhcn-bac-ninh-2025', firstSeen: '2025-08-05', lastSeen: '2025-11-05' };
    expect(told([later], 'skhcn-bac-ninh-2025')).toEqual([]);
  });

  it('a centre whose day is known was made on that day', () => {
    const name = 'Trung tâm Chuyển đổi số và Đổi mới sáng tạo';
    const centre = unit(name, 'digital-transformation', '2025-09-05', '2025-11-05', 'skhcn-quang-ngai');
    const found = proposeLineage('skhcn-quang-ngai', [centre]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'CREATE', effectiveOn: '2025-08-25' });
  });
});
