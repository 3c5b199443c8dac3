import type { Deadline, ParsedDirective, Reference } from '@giao-ban/notice-model';
import { matchKey } from '@giao-ban/shared-kernel';
import { findFlags } from '../annotate/find-flags';
import { findDeadline } from '../annotate/deadlines/find-deadline';
import type { DeadlineContext } from '../annotate/deadlines/deadline-candidate';
import { findReferences, type FoundReference } from '../annotate/references';
import { faintRanges } from '../topics/faint-ranges';
import { superiorBoost } from '../topics/superior-papers';
import { findTopics } from '../topics/find-topics';
import { foundBy } from '../found';
import type { ShortNames } from '../units/short-names';
import { subjectUnit } from '../units/subject-unit';
import type { Draft } from './draft';
import { departmentOf, scopeOf } from './find-department';
import { partnersOf } from './find-partners';
import type { ReadingText } from '../page/reading-text';

/** An order with its details; `pastDeadline` is a limit that was over before the meeting. */
export interface AnnotatedDraft {
  directive: ParsedDirective;
  pastDeadline: string | null;
}

/** The limit of the order's own words, of the table's column, or of a heading. */
function deadlineOf(draft: Draft, text: string, key: string, context: DeadlineContext, cited: FoundReference[]) {
  const own = findDeadline(text, key, context, cited);
  if (own.deadline) return own;
  const cell = draft.row?.deadline ? cellDeadline(draft.row.deadline, context) : null;
  const other = cell ? foundBy(cell, 'deadline-table-cell') : draft.common;
  return other ? { deadline: other.value, finding: other.finding, past: own.past } : own;
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
 * @param source the reading text with its key
 */
export function annotateDraft(
  draft: Draft,
  source: Pick<ReadingText, 'text' | 'key'>,
  context: DeadlineContext,
  shortNames: ShortNames,
): AnnotatedDraft {
  const text = source.text.slice(draft.start, draft.end);
  const key = source.key.slice(draft.start, draft.end);
  const subject = subjectUnit(text, key);
  const department = departmentOf(draft, subject, text, key, shortNames);
  const partners = partnersOf(draft, text, key, department.unit);
  const cited = findReferences(text, key);
  const limit = deadlineOf(draft, text, key, context, cited);
  const { urgent, continuing, standing } = findFlags(key, subject?.end ?? 0);
  const isStanding = standing || /thường xuyên|hằng|hàng/iu.test(draft.row?.deadline ?? '');
  const faint = faintRanges(text, key, cited);
  const { topics, cues, finding } = findTopics(
    text,
    key,
    department.unit?.families ?? [],
    faint,
    superiorBoost(key, cited),
  );
  const directive: ParsedDirective = {
    id: draft.path.join('/'),
    text,
    span: [draft.start, draft.end],
    scope: scopeOf(department.unit),
    department: department.unit,
    lead: true,
    cooperating: partners.units,
    deadline: limit.deadline,
    urgent,
    continuing,
    topics,
    references: cited.map(withoutPlace),
    items: draft.items,
    found: {
      order: draft.order,
      department: department.finding,
      ...(partners.finding && { cooperating: partners.finding }),
      ...(limit.finding && { deadline: limit.finding }),
      topics: finding,
    },
  };
  if (isStanding) directive.standing = true;
  if (cues.length > 0) directive.topicCues = cues;
  const { past } = limit;
  return { directive, pastDeadline: past ? text.slice(past.start, past.end) : null };
}
