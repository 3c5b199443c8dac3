import type { Deadline, DirectiveScope, ParsedDirective, Reference, Unit } from '@giao-ban/notice-model';
import { matchKey } from '@giao-ban/shared-kernel';
import { findCooperation } from '../annotate/find-cooperation';
import { findFlags } from '../annotate/find-flags';
import { findDeadline } from '../annotate/deadlines/find-deadline';
import type { DeadlineContext } from '../annotate/deadlines/deadline-candidate';
import { findReferences, type FoundReference } from '../annotate/references';
import { faintRanges } from '../topics/faint-ranges';
import { superiorBoost } from '../topics/superior-papers';
import { findTopics } from '../topics/find-topics';
import { describeUnit, unitListAt } from '../units/unit-list';
import { unitBehindOrder, unitOfNamedPerson } from '../units/named-elsewhere';
import { outsideSubject, subjectAnywhere, subjectUnit, type SubjectUnit } from '../units/subject-unit';
import type { Draft } from './draft';

/** An order with its details; `pastDeadline` is a limit that was over before the meeting. */
export interface AnnotatedDraft {
  directive: ParsedDirective;
  pastDeadline: string | null;
}

const isGeneral = (unit: Unit) => unit.families.includes('all-units');

/** The unit of the heading; the sentence only where there is none, or where the heading is for everybody. */
function departmentOf(draft: Draft, subject: SubjectUnit | null, text: string, key: string): Unit | null {
  const mayDiffer =
    draft.isBehindList ||
    (draft.unit !== null && isGeneral(draft.unit) && subject !== null && !isGeneral(subject.unit));
  if (draft.unit && !(mayDiffer && subject)) return draft.unit;
  return (
    subject?.unit ??
    subjectAnywhere(text, key)?.unit ??
    unitBehindOrder(text, key) ??
    unitOfNamedPerson(text, key) ??
    outsideSubject(text, key) ??
    draft.unit
  );
}

function scopeOf(unit: Unit | null): DirectiveScope {
  if (!unit || isGeneral(unit)) return 'all-units';
  return unit.families.includes('mass-organisations') ? 'mass-organisations' : 'department';
}

function partnersOf(draft: Draft, text: string, key: string, department: Unit | null): Unit[] {
  const cell = draft.row?.partners ?? '';
  const fromCell = cell ? unitListAt(cell, matchKey(cell), 0, 'partners').map(({ raw }) => describeUnit(raw)) : [];
  const named = fromCell.length > 0 || !cell ? fromCell : [describeUnit(cell)];
  return [...findCooperation(text, key, department), ...named];
}

function deadlineOf(draft: Draft, text: string, key: string, context: DeadlineContext, cited: FoundReference[]) {
  const own = findDeadline(text, key, context, cited);
  if (own.deadline || !draft.row?.deadline) return own;
  return { deadline: cellDeadline(draft.row.deadline, context), past: own.past };
}

/** A cell under `Thời hạn` holds a bare time: `15/3/2024`, `Quý I`. */
function cellDeadline(cell: string, context: DeadlineContext): Deadline | null {
  for (const label of ['', 'Thời hạn: ', 'Thời hạn: hoàn thành ']) {
    const text = `${label}${cell}`;
    const found = findDeadline(text, matchKey(text), context, []).deadline;
    if (found) return { ...found, rule: `table-${found.rule ?? ''}` };
  }
  return null;
}

const withoutPlace = ({ reference }: FoundReference): Reference => reference;

/**
 * Reads who, with whom, until when, why and about what out of one order.
 * @param source the reading text
 */
export function annotateDraft(draft: Draft, source: string, context: DeadlineContext): AnnotatedDraft {
  const text = source.slice(draft.start, draft.end);
  const key = matchKey(text);
  const subject = subjectUnit(text, key);
  const department = departmentOf(draft, subject, text, key);
  const cited = findReferences(text, key);
  const { deadline, past } = deadlineOf(draft, text, key, context, cited);
  const { urgent, continuing, standing } = findFlags(key, subject?.end ?? 0);
  const isStanding = standing || /thường xuyên|hằng|hàng/iu.test(draft.row?.deadline ?? '');
  const { topics, cues } = findTopics(
    text,
    key,
    department?.families ?? [],
    faintRanges(text, key, cited),
    superiorBoost(key, cited),
  );
  const directive: ParsedDirective = {
    id: draft.path.join('/'),
    text,
    span: [draft.start, draft.end],
    scope: scopeOf(department),
    department,
    lead: true,
    cooperating: partnersOf(draft, text, key, department),
    deadline: deadline ?? draft.common,
    urgent,
    continuing,
    topics,
    references: cited.map(withoutPlace),
    items: draft.items,
  };
  if (isStanding) directive.standing = true;
  if (cues.length > 0) directive.topicCues = cues;
  return { directive, pastDeadline: past ? text.slice(past.start, past.end) : null };
}
