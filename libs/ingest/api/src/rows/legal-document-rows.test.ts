import type { Reference } from '@giao-ban/notice-model';
import { describe, expect, it } from 'vitest';
import { legalDocumentKey, resolveReferences } from './legal-document-rows';

const cite = (given: Partial<Reference>): Reference => ({
  raw: '',
  type: 'Kế hoạch',
  number: null,
  date: null,
  issuer: null,
  ...given,
});

describe('the identity of a cited document', () => {
  it('does not depend on case or spaces', () => {
    expect(legalDocumentKey(cite({ number: '45 /KH-UBND', date: '2024-01-30' }))).toBe(
      legalDocumentKey(cite({ type: 'KẾ HOẠCH', number: '45/KH-ubnd', date: '2024-01-30' })),
    );
  });

  it('tells the same number of two years apart', () => {
    expect(legalDocumentKey(cite({ number: '45/KH-UBND', date: '2023-02-01' }))).not.toBe(
      legalDocumentKey(cite({ number: '45/KH-UBND', date: '2024-01-30' })),
    );
  });

  it('takes the issuer where there is no number', () => {
    expect(legalDocumentKey(cite({ date: '2024-01-30', issuer: 'UBND tỉnh' }))).not.toBe(
      legalDocumentKey(cite({ date: '2024-01-30', issuer: 'Tỉnh ủy' })),
    );
  });

  it('is completed by the date that the same notice gives elsewhere', () => {
    const [undated, dated] = resolveReferences([
      cite({ number: '45/KH-UBND' }),
      cite({ number: '45/KH-UBND', date: '2024-01-30' }),
    ]);
    expect(undated?.document).toEqual(dated?.document);
  });

  it('stays open where the notice gives two dates for one number', () => {
    const resolved = resolveReferences([
      cite({ number: '45/KH-UBND' }),
      cite({ number: '45/KH-UBND', date: '2024-01-30' }),
      cite({ number: '45/KH-UBND', date: '2023-02-01' }),
    ]);
    expect(resolved[0]?.document.date).toBeNull();
    expect(new Set(resolved.map(({ document }) => document.id)).size).toBe(3);
  });
});
