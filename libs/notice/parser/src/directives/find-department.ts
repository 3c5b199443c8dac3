import { finding, type DirectiveScope, type Finding, type Unit } from '@giao-ban/notice-model';
import { foundBy, type Found } from '../found';
import { unitBehindOrder, unitOfNamedPerson } from '../units/named-elsewhere';
import { outsideSubject, subjectAnywhere, type SubjectUnit } from '../units/subject-unit';
import { shortNameSubject, type ShortNames } from '../units/short-names';
import type { Draft } from './draft';

/** Who an order is for, and how that was found; the finding stands alone where nobody is named. */
export interface FoundDepartment {
  unit: Unit | null;
  finding: Finding;
}

const isGeneral = (unit: Unit) => unit.families.includes('all-units');

/** The unit that the order itself names, from the surest place to the least. */
function namedInOrder(
  subject: SubjectUnit | null,
  text: string,
  key: string,
  shortNames: ShortNames,
): Found<Unit> | null {
  if (subject) return foundBy(subject.unit, 'unit-subject');
  const behind = unitBehindOrder(text, key);
  if (behind) return foundBy(behind, 'unit-behind-order');
  const anywhere = subjectAnywhere(text, key);
  if (anywhere) return foundBy(anywhere.unit, 'unit-in-sentence');
  const short = shortNameSubject(text, key, shortNames);
  if (short) return foundBy(short, 'unit-short-name');
  const ofPerson = unitOfNamedPerson(text, key);
  if (ofPerson) return foundBy(ofPerson, 'unit-of-person');
  const outside = outsideSubject(text, key);
  return outside && foundBy(outside, 'unit-asked-outside');
}

/**
 * The unit of the heading; the sentence only where there is none, or where the heading is for everybody.
 * @param subject the unit that the order's sentence begins with
 */
export function departmentOf(
  draft: Draft,
  subject: SubjectUnit | null,
  text: string,
  key: string,
  shortNames: ShortNames,
): FoundDepartment {
  const above = draft.unit;
  const mayDiffer =
    draft.isBehindList || (above !== null && isGeneral(above.value) && subject !== null && !isGeneral(subject.unit));
  const found = above && !(mayDiffer && subject) ? above : (namedInOrder(subject, text, key, shortNames) ?? above);
  if (found) return { unit: found.value, finding: found.finding };
  return { unit: null, finding: finding(draft.isUnderUnreadable ? 'unit-unreadable-heading' : 'unit-none') };
}

/** Whom an order to that unit binds. */
export function scopeOf(unit: Unit | null): DirectiveScope {
  if (!unit || isGeneral(unit)) return 'all-units';
  return unit.families.includes('mass-organisations') ? 'mass-organisations' : 'department';
}
