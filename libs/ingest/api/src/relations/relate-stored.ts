import { afterCompletion, type EvidenceLink, findChains } from '@giao-ban/directive-relations';
import type { EvidenceEntity } from '@giao-ban/store';
import { successionOf } from '@giao-ban/unit-model';
import type { DataSource } from 'typeorm';
import { carryOverRows, decidedLinks, evidenceRow } from './evidence-rows';
import { addEvidence, loadDecisions, saveEvidence } from './save-evidence';
import { saveThemes } from './save-themes';
import { saveInstructions } from './save-instructions';
import { markRelated, relationRules, type StoredNotice, storedNotices } from './stored-notices';
import { forgetRelations, slowly, type WarmRelations, warmRelations } from './warm-relations';

/** What was found, for the audit trail and for whoever waits. */
export interface RefreshedRelations {
  evidence: number;
  carryOvers: number;
  themes: number;
}

/**
 * Relates all stored notices as if they had come one by one in the order of their days, and writes down the links and chains
 * of some agencies and all themes. In short slices: others have their turn meanwhile.
 *
 * @example await relateAll(source, ['skhcn-son-la']);
 */
export async function relateAll(source: DataSource, agencyIds: readonly string[]): Promise<RefreshedRelations> {
  forgetRelations(source);
  const stored = await storedNotices(source);
  const warm = warmRelations(source);
  const links: LinksByAgency = new Map();
  for await (const notice of warm.corpus.read(source, stored)) {
    sortIn(links, await warm.relate(notice), warm);
    warm.index.themes.changes();
  }
  const unwritten = stored.filter(({ rules }) => rules !== relationRules).map(({ agencyId }) => agencyId);
  const found = await writeLinks(source, warm, links, toldOf([...agencyIds, ...unwritten]));
  await saveThemes(source, warm, 'all');
  await saveInstructions(source, stored);
  await markRelated(source, stored);
  return { ...found, themes: warm.index.themes.all().length };
}

/** The agencies of whose orders the papers of these may tell. */
const toldOf = (agencyIds: readonly string[]): string[] => [
  ...new Set(agencyIds.flatMap((id) => [id, ...successionOf(id).predecessors])),
];

type LinksByAgency = Map<string, EvidenceLink[]>;

function sortIn(links: LinksByAgency, found: readonly EvidenceLink[], { corpus }: WarmRelations): void {
  for (const link of found) {
    const agency = corpus.directive(link.directive.notice, link.directive.id)?.agencyId;
    const known = agency === undefined ? [] : links.get(agency);
    if (known) known.push(link);
    else if (agency !== undefined) links.set(agency, [link]);
  }
}

async function writeLinks(
  source: DataSource,
  warm: WarmRelations,
  found: LinksByAgency,
  agencyIds: readonly string[],
): Promise<{ evidence: number; carryOvers: number }> {
  const decisions = await loadDecisions(source);
  const counted = { evidence: 0, carryOvers: 0 };
  for (const agencyId of agencyIds) {
    const links = afterCompletion(found.get(agencyId) ?? [], warm.index);
    const notices = [...warm.index.notices.values()].filter(({ agency }) => agency === agencyId);
    const evidence = await slowly(rowsOfLinks(links, warm));
    const chains = findChains(notices, decidedLinks(links, evidence, decisions));
    const carryOvers = chains.flatMap((chain) => carryOverRows(chain, warm.corpus));
    const rows = evidence.filter((row) => row !== null);
    await saveEvidence(source, agencyId, rows, carryOvers);
    counted.evidence += rows.length;
    counted.carryOvers += carryOvers.length;
  }
  return counted;
}

function* rowsOfLinks(links: readonly EvidenceLink[], { corpus }: WarmRelations) {
  const rows: (EvidenceEntity | null)[] = [];
  for (const link of links) {
    rows.push(evidenceRow(link, corpus));
    yield;
  }
  return rows;
}

/**
 * Relates the notices that are new since the last time, one by one: what each costs depends on it and its like, not on how
 * much is stored. Where nothing is known yet, or not by these rules, everything is related.
 *
 * @example await relateNewcomers(source);
 */
export async function relateNewcomers(source: DataSource): Promise<RefreshedRelations> {
  const stored = await storedNotices(source);
  const known = stored.filter(({ rules }) => rules === relationRules);
  if (known.length === 0) return relateAll(source, []);
  const warm = await warmedUp(source, known, stored);
  const byId = new Map(stored.map((notice) => [notice.id, notice]));
  const counted = { evidence: 0, carryOvers: 0, themes: 0 };
  try {
    for await (const notice of warm.corpus.read(
      source,
      stored.filter(({ rules }) => rules !== relationRules),
    )) {
      const links = await warm.relate(notice);
      const rows = links.flatMap((link) => evidenceRow(link, warm.corpus) ?? []);
      const newcomer = byId.get(notice.key);
      if (!newcomer) continue;
      for (const agencyId of new Set(rows.map((row) => row.agencyId))) {
        await addEvidence(
          source,
          agencyId,
          rows.filter((row) => row.agencyId === agencyId),
        );
      }
      await saveThemes(source, warm, 'changed');
      await saveInstructions(source, [newcomer]);
      await markRelated(source, [newcomer]);
      counted.evidence += rows.length;
    }
  } catch (error) {
    // What is kept may be ahead of what is written.
    forgetRelations(source);
    throw error;
  }
  return { ...counted, themes: warm.index.themes.all().length };
}

/** What is kept for this database, with all that is known to be related. */
async function warmedUp(
  source: DataSource,
  known: readonly StoredNotice[],
  stored: readonly StoredNotice[],
): Promise<WarmRelations> {
  const knownIds = new Set(known.map(({ id }) => id));
  const kept = warmRelations(source);
  // Notices that are gone, or new ones that it knows already, were stored anew in between.
  if ([...kept.index.notices.keys()].some((id) => !knownIds.has(id))) forgetRelations(source);
  const warm = warmRelations(source);
  const missing = stored.filter(({ id }) => knownIds.has(id) && !warm.index.notices.has(id));
  for await (const notice of warm.corpus.read(source, missing)) {
    await warm.recall(notice);
    if (warm.editsSeen === null) warm.index.themes.changes();
  }
  // What another process related is in the database already; the themes of both are brought together.
  if (missing.length > 0) await saveThemes(source, warm, 'all');
  return warm;
}
