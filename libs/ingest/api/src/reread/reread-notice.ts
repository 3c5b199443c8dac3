import type { NoticeReader } from '@giao-ban/notice-formats';
import {
  fieldWords,
  overlayCorrections,
  valueWords,
  type IdentifiedReading,
  type NoticeReading,
  type SourceMap,
} from '@giao-ban/notice-model';
import { parserVersion } from '@giao-ban/notice-parser';
import { CorrectionEntity, insertRows, NoticeReadingEntity, writeAudit } from '@giao-ban/store';
import type { DataSource, EntityManager } from 'typeorm';
import { withOneMoreTry } from '../import-failure';
import { holdNotice, toCorrection, type HeldNotice } from '../projection/held-notice';
import { projectNotice } from '../projection/project-notice';
import { readingRow } from '../rows/kept-reading';
import { keepCitedDocuments } from '../verbs/store-notice';
import { compareReadings, hasChanges, type ReadingChanges } from './compare-readings';
import { findAgain } from './find-again';
import { newIds, partOf, placeless, type StoredParts } from './new-ids';
import type { StoredFile } from './stored-files';

/** What reading a stored file again says otherwise. */
export interface RereadReport {
  agencyId: string;
  noticeId: string;
  /** The file as it was called when it came. */
  name: string;
  /** `UNREADABLE`: today's reader takes it no more; what is stored stays. `UNKEPT`: stored before readings were kept. */
  state: 'SAME' | 'CHANGED' | 'UNKEPT' | 'UNREADABLE';
  /** Vietnamese, for what could not be read. */
  reason: string | null;
  parser: { before: string; after: string };
  changes: ReadingChanges | null;
  /** Corrections that do not find what they are about, in Vietnamese words. */
  lostCorrections: string[];
  applied: boolean;
}

/** How notices are read again. */
export interface RereadOptions {
  reader: NoticeReader;
  /** Writes what changed; without it nothing is written. */
  apply: boolean;
  /** For the audit trail. */
  actor: string;
}

/**
 * Reads one stored file again from its kept bytes with today's rules, and says what is otherwise. With `apply`, the new
 * reading takes the place of the old one in one transaction: ids stay, people's corrections lie over it again, their
 * reports and decisions stay.
 */
export async function rereadNotice(
  source: DataSource,
  file: StoredFile,
  options: RereadOptions,
): Promise<RereadReport | null> {
  const { reading, places } = await options.reader.readOne(await file.bytes(), file.name);
  if ('error' in reading) return unreadable(file, reading.error.message);
  if (options.apply) await keepCitedDocuments(source.manager, reading);
  return withOneMoreTry(() =>
    source.transaction(async (manager) => {
      const held = await holdNotice(manager, { agencyId: file.agencyId, id: file.noticeId });
      if (!held) return null;
      const read = { held, file, reading, places, before: await storedParts(manager, held) };
      const after = { reading, ids: newIds(read.before, reading, file.sha256) };
      const report = reportOf(read, after);
      if (!options.apply || isUpToDate(held, after)) return report;
      await replaceReading(manager, read, after, options.actor, report);
      return { ...report, applied: true };
    }),
  );
}

interface Read {
  held: HeldNotice;
  file: StoredFile;
  reading: NoticeReading;
  places: SourceMap | null;
  before: StoredParts;
}

const unreadable = ({ agencyId, noticeId, name }: StoredFile, reason: string): RereadReport => ({
  ...{ agencyId, noticeId, name, state: 'UNREADABLE', reason, changes: null, lostCorrections: [], applied: false },
  parser: { before: '', after: parserVersion },
});

/** What was stored, orders that people added included: a reading that sees them now sees the same orders. */
async function storedParts(manager: EntityManager, held: HeldNotice): Promise<StoredParts> {
  const added = held.corrections
    .filter(({ field, value }) => field === 'added' && value === true)
    .map(({ targetId, quote }) => ({ id: targetId, path: '', text: quote ?? '' }));
  if (held.machine) {
    const { reading, ids } = held.machine;
    const stored = (parts: readonly { path: string; text: string }[], keys: readonly string[]) =>
      parts.map((part, i) => ({ ...part, id: keys[i] ?? '' }));
    return {
      directives: [...stored(reading.directives.map(partOf), ids.directives), ...added],
      outcomes: stored(reading.outcomes.map(placeless), ids.outcomes),
      plans: stored((reading.plans ?? []).map(placeless), ids.plans),
    };
  }
  const rows: { id: string; kind: string; path: string; text: string }[] = await manager.query(
    `SELECT id, 'directive' AS kind, ordinal AS path, text FROM giaoban.directive WHERE agency_id = $1 AND notice_id = $2
     UNION ALL SELECT id, kind, '' AS path, text FROM giaoban.outcome WHERE agency_id = $1 AND notice_id = $2`,
    [held.agencyId, held.noticeId],
  );
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);
  return { directives: ofKind('directive'), outcomes: ofKind('outcome'), plans: ofKind('plan') };
}

function reportOf({ held, file }: Read, after: IdentifiedReading): RereadReport {
  const changes = held.machine && compareReadings(held.machine, after);
  const corrections = moved(held.corrections, findAgain(held.corrections, after));
  const { lost } = overlayCorrections(after, corrections.map(toCorrection));
  return {
    ...{ agencyId: held.agencyId, noticeId: held.noticeId, name: file.name, reason: null, changes, applied: false },
    state: changes === null ? 'UNKEPT' : hasChanges(changes) ? 'CHANGED' : 'SAME',
    parser: { before: held.parserVersion, after: parserVersion },
    lostCorrections: corrections.filter(({ id }) => lost.includes(id)).map(inWords),
  };
}

const inWords = ({ field, value, decidedBy, quote }: CorrectionEntity): string =>
  `${fieldWords(field)}: ${valueWords(field, value)} (${decidedBy})${quote === null ? '' : ` — “${quote.slice(0, 80)}”`}`;

function moved(corrections: readonly CorrectionEntity[], found: readonly CorrectionEntity[]): CorrectionEntity[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return corrections.map((one) => byId.get(one.id) ?? one);
}

/** Read by the same rules with the same result, findings included: nothing to write. */
function isUpToDate(held: HeldNotice, { reading, ids }: IdentifiedReading): boolean {
  if (!held.machine || held.parserVersion !== parserVersion) return false;
  return JSON.stringify(sorted(held.machine)) === JSON.stringify(sorted({ reading, ids }));
}

/** The database gives members back in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  const kept = entries.filter(([key, member]) => member !== undefined && key !== 'path');
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]));
}

async function replaceReading(
  manager: EntityManager,
  { held, places }: Read,
  after: IdentifiedReading,
  actor: string,
  { changes, parser, lostCorrections }: RereadReport,
): Promise<void> {
  const row = readingRow(after.reading, { ...after.ids, notice: held.noticeId }, held, new Date(), places);
  await insertRows(manager, NoticeReadingEntity, [row], 'replace');
  const found = findAgain(held.corrections, after);
  await insertRows(manager, CorrectionEntity, found, 'replace');
  await projectNotice(manager, { ...held, parserVersion }, after, moved(held.corrections, found));
  await writeAudit(manager, {
    ...{ agencyId: held.agencyId, actor, action: 'reread-notice', subjectId: held.noticeId },
    before: { parser: parser.before },
    after: { parser: parser.after, changes, lostCorrections },
  });
}
