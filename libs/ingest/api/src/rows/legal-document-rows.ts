import type { Reference } from '@giao-ban/notice-model';
import { fold } from '@giao-ban/shared-kernel';
import { stableId, type LegalDocumentEntity } from '@giao-ban/store';

// The key is indexed.
const longestKey = 500;

/**
 * The identity of a cited document. State numbering starts again every year, so number and date count together; where
 * there is no number, the issuer stands in for it.
 *
 * @example legalDocumentKey({ type: 'Quyết định', number: '1703/QĐ-TTg', date: '2023-12-29', ... }) // 'quyet dinh|1703/qd-ttg|2023-12-29'
 */
export function legalDocumentKey({ type, number, date, issuer }: Reference): string {
  const symbol = number === null ? `@${fold(issuer ?? '')}` : fold(number).replace(/\s/g, '');
  return [fold(type), symbol, date ?? ''].join('|').slice(0, longestKey);
}

/** A citation and the document that it means. */
export interface ResolvedReference {
  reference: Reference;
  document: LegalDocumentEntity;
}

/**
 * The documents behind the citations of one notice. Where the notice dates a number once and only once, later
 * citations of that number without a date mean the same document.
 */
export function resolveReferences(references: readonly Reference[]): ResolvedReference[] {
  const dates = new Map<string, Set<string>>();
  for (const reference of references) {
    if (reference.number === null || reference.date === null) continue;
    const undated = legalDocumentKey({ ...reference, date: null });
    dates.set(undated, (dates.get(undated) ?? new Set()).add(reference.date));
  }
  return references.map((reference) => {
    const [date, ...others] =
      reference.date === null ? (dates.get(legalDocumentKey(reference)) ?? []) : [reference.date];
    return { reference, document: documentRow({ ...reference, date: others.length === 0 ? (date ?? null) : null }) };
  });
}

function documentRow(reference: Reference): LegalDocumentEntity {
  const key = legalDocumentKey(reference);
  const { type, number, date, issuer } = reference;
  return { id: stableId('legal-document', key), key, type, number, date, issuer };
}
