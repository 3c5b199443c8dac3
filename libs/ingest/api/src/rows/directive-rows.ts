import { isStandingWork } from '@giao-ban/directive-model';
import {
  topics as knownTopics,
  type EffectiveReading,
  type NoticeReading,
  type ParsedDirective,
  type Unit,
} from '@giao-ban/notice-model';
import {
  searchKey,
  type AssignmentEntity,
  type DirectiveEntity,
  type DirectiveReferenceEntity,
  type DirectiveTopicEntity,
  type LegalDocumentEntity,
} from '@giao-ban/store';
import { distinctPaths } from './distinct-paths';
import { resolveReferences } from './legal-document-rows';
import type { NoticeContext } from './notice-rows';

/** The directives of one notice and all that hangs on them. */
export interface DirectiveRows {
  directives: DirectiveEntity[];
  assignments: AssignmentEntity[];
  topics: DirectiveTopicEntity[];
  references: DirectiveReferenceEntity[];
}

/** A directive together with the id under which it is stored. */
interface Identified {
  id: string;
  ordinal: string;
  position: number;
  directive: ParsedDirective;
}

/**
 * @param departmentIds id of each unit of the agency by its name as written
 */
export function directiveRows(
  { reading, ids }: EffectiveReading,
  context: NoticeContext,
  departmentIds: ReadonlyMap<string, string>,
): DirectiveRows {
  const ordinals = distinctPaths(reading.directives.map(({ id }) => id));
  const all = reading.directives.map((directive, position): Identified => {
    const ordinal = ordinals[position] ?? directive.id;
    return { id: ids.directives[position] ?? ordinal, ordinal, position, directive };
  });
  return {
    directives: all.map((each) => directiveRow(each, context)),
    assignments: all.flatMap((each) => assignmentRows(each, context.agencyId, departmentIds)),
    topics: all.flatMap((each) => topicRows(each, context.agencyId)),
    references: referenceRows(all, context.agencyId),
  };
}

function directiveRow({ id, ordinal, position, directive }: Identified, context: NoticeContext): DirectiveEntity {
  const { text, span, items, scope, department, cooperating, deadline, urgent, continuing } = directive;
  return {
    agencyId: context.agencyId,
    id,
    noticeId: context.noticeId,
    ordinal,
    position,
    text,
    spanStart: span[0],
    spanEnd: span[1],
    items,
    scope,
    heading: department?.raw ?? null,
    cooperating,
    deadlineRaw: deadline?.raw ?? null,
    dueOn: deadline?.due ?? null,
    deadlinePrecision: deadline?.precision ?? null,
    deadlineRule: deadline?.rule ?? null,
    urgent,
    continuing,
    standing: directive.standing ?? isStandingWork(text),
    found: directive.found ?? null,
    knownOn: context.known.day,
    searchText: searchKey(text),
  };
}

/** Units of the agency that a directive names; a body outside is no assignee. */
export function unitsOf({ department, cooperating }: ParsedDirective): Unit[] {
  return [department, ...cooperating].filter((unit): unit is Unit => unit !== null && unit.external !== true);
}

/** One department has one role in a directive: who leads is not counted again as a partner. */
function assignmentRows(
  { id, directive }: Identified,
  agencyId: string,
  departmentIds: ReadonlyMap<string, string>,
): AssignmentEntity[] {
  const roles = new Map<string, string>();
  for (const unit of unitsOf(directive)) {
    const departmentId = departmentIds.get(unit.raw);
    const leads = unit === directive.department && directive.lead !== false;
    if (departmentId !== undefined && !roles.has(departmentId)) roles.set(departmentId, leads ? 'LEAD' : 'COOPERATE');
  }
  return [...roles].map(([departmentId, role]) => ({ agencyId, directiveId: id, departmentId, role }));
}

const topicCodes = new Set(knownTopics.map(({ code }) => code));

function topicRows({ id, directive }: Identified, agencyId: string): DirectiveTopicEntity[] {
  const codes = [...new Set(directive.topics)].filter((code) => topicCodes.has(code));
  return codes.map((topicCode, rank) => {
    const cue = directive.topicCues?.find(({ topic }) => topic === topicCode)?.cue ?? null;
    return { agencyId, directiveId: id, topicCode, rank, cue };
  });
}

/** The documents that a notice cites, each once: shared between agencies, so written before the notice. */
export function citedDocuments({ directives }: NoticeReading): LegalDocumentEntity[] {
  const resolved = resolveReferences(directives.flatMap(({ references }) => references));
  return [...new Map(resolved.map(({ document }) => [document.key, document])).values()];
}

function referenceRows(all: readonly Identified[], agencyId: string): DirectiveReferenceEntity[] {
  const cited = all.flatMap(({ id, directive }) =>
    directive.references.map((reference, position) => ({ directiveId: id, position, reference })),
  );
  const resolved = resolveReferences(cited.map(({ reference }) => reference));
  return cited.flatMap(({ directiveId, position, reference }, i) => {
    const document = resolved[i]?.document;
    return document ? [{ agencyId, directiveId, position, legalDocumentId: document.id, raw: reference.raw }] : [];
  });
}
