import { findChains, relate } from '@giao-ban/directive-relations';
import { holdLock, locks, writeAudit } from '@giao-ban/store';
import { refreshLineages } from '@giao-ban/unit-api';
import type { DataSource } from 'typeorm';
import { withOneMoreTry } from '../import-failure';
import { carryOverRows, decidedLinks, evidenceRow } from '../relations/evidence-rows';
import { loadCorpus } from '../relations/load-corpus';
import { loadDecisions, saveEvidence } from '../relations/save-evidence';
import { saveThemes } from '../relations/save-themes';

/** What was found, for the audit trail and for whoever waits. */
export interface RefreshedRelations {
  evidence: number;
  carryOvers: number;
  themes: number;
}

/**
 * Reads the stored notices together and writes down what became of the orders of these agencies, which orders were
 * given again, and what recurs over all agencies. What people decided stays. One refresh runs at a time; those that
 * come meanwhile wait, and find everything done that was stored before their turn.
 *
 * @example await refreshRelations(source, ['skhcn-son-la'], { actor: 'upload' });
 */
export function refreshRelations(
  source: DataSource,
  agencyIds: readonly string[],
  by: { actor: string },
): Promise<RefreshedRelations> {
  const turn = (turns.get(source) ?? Promise.resolve())
    .catch(() => undefined)
    .then(() => holdLock(source, locks.relations, () => withOneMoreTry(() => refresh(source, agencyIds, by))))
    .then(async (found) => {
      // New notices show units for the first or the last time.
      await withOneMoreTry(() => refreshLineages(source, agencyIds));
      return found;
    });
  turns.set(source, turn);
  return turn;
}

// Within a process they queue here, so that those who wait hold no connection.
const turns = new WeakMap<DataSource, Promise<unknown>>();

async function refresh(source: DataSource, agencyIds: readonly string[], { actor }: { actor: string }) {
  const corpus = await loadCorpus(source);
  const { links, themes } = relate(corpus.notices);
  const decided = decidedLinks(links, corpus, await loadDecisions(source));
  const evidence = links.flatMap((link) => evidenceRow(link, corpus) ?? []);
  const carryOvers = findChains(corpus.notices, decided).flatMap((chain) => carryOverRows(chain, corpus));
  for (const agencyId of agencyIds) {
    const here = (row: { agencyId: string }) => row.agencyId === agencyId;
    await saveEvidence(source, agencyId, evidence.filter(here), carryOvers.filter(here));
  }
  await saveThemes(source, themes, corpus);
  const found = { evidence: evidence.length, carryOvers: carryOvers.length, themes: themes.length };
  await writeAudit(
    source.manager,
    ...agencyIds.map((agencyId) => ({ agencyId, actor, action: 'refresh-relations', subjectId: null, after: found })),
  );
  return found;
}
