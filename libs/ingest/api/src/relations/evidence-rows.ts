import type { Chain, EvidenceLink } from '@giao-ban/directive-relations';
import { statedDay } from '@giao-ban/directive-model';
import { machine } from '@giao-ban/shared-nest';
import { stableId, type CarryOverEntity, type EvidenceEntity } from '@giao-ban/store';
import type { StoredCorpus } from './load-corpus';

/** @example evidenceId(directiveId, 'outcome', outcomeId) // the same link has the same id whenever it is found */
export function evidenceId(directiveId: string, kind: string, sourceId: string): string {
  return stableId('evidence', directiveId, kind, sourceId);
}

/** A link as a row. @returns null where a side of it is not stored (any more) */
export function evidenceRow(link: EvidenceLink, corpus: StoredCorpus): EvidenceEntity | null {
  const { notice, kind, id } = link.evidence;
  const directive = corpus.directive(link.directive.notice, link.directive.id);
  const told = kind === 'directive' ? corpus.directive(notice, id) : corpus.outcome(notice, kind, id);
  if (!directive || !told) return null;
  return {
    agencyId: directive.agencyId,
    id: evidenceId(directive.id, kind, told.id),
    directiveId: directive.id,
    sourceAgencyId: told.agencyId,
    kind,
    outcomeId: kind === 'directive' ? null : told.id,
    laterDirectiveId: kind === 'directive' ? told.id : null,
    sourceNoticeId: told.noticeId,
    status: link.status,
    decision: link.decided,
    decidedBy: machine,
    confidence: link.confidence,
    cue: link.cue,
    quote: link.quote,
    knownOn: told.knownOn,
    happenedOn: link.status === 'completed' ? statedDay(link.quote, told.knownOn, directive.due) : null,
    machineDecision: null,
    recordedAt: null,
    version: 1,
  };
}

/** What people decided of links, by evidence id. */
export type Decisions = ReadonlyMap<string, string>;

/**
 * The links that chains may be made of: a person's word goes before the machine's.
 *
 * @param rows the links as rows, in the same order; `null` where a side is not stored
 * @example decidedLinks(links, rows, new Map([[id, 'rejected']])) // without that link
 */
export function decidedLinks(
  links: readonly EvidenceLink[],
  rows: readonly (EvidenceEntity | null)[],
  decisions: Decisions,
): EvidenceLink[] {
  return links.flatMap((link, i): EvidenceLink[] => {
    const decision = decisions.get(rows[i]?.id ?? '') ?? link.decided;
    if (decision === 'rejected') return [];
    return [{ ...link, decided: decision === 'accepted' ? 'accepted' : 'proposed' }];
  });
}

/** Each order that gives an earlier one again points at the one before it. */
export function carryOverRows({ members }: Chain, corpus: StoredCorpus): CarryOverEntity[] {
  const items = members.flatMap(({ notice, id }) => corpus.directive(notice, id) ?? []);
  return items.slice(1).map(({ agencyId, id }, i) => ({ agencyId, directiveId: id, previousId: items[i]?.id ?? id }));
}
