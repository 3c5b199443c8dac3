import type { MigrationInterface } from 'typeorm';
import { FirstSchema1700000000001 } from './0001-first-schema';
import { ListDirectivesByDay1700000000002 } from './0002-list-directives-by-day';
import { DayThatWordsGive1700000000003 } from './0003-day-that-words-give';
import { PeopleDecide1700000000004 } from './0004-people-decide';
import { UnitsOverTime1700000000005 } from './0005-units-over-time';
import { PeopleCorrectReadings1700000000006 } from './0006-people-correct-readings';
import { PeopleEditThemes1700000000007 } from './0007-people-edit-themes';
import { PlacesInTheFile1700000000008 } from './0008-places-in-the-file';
import { QueueOfProposedEvidence1700000000009 } from './0009-queue-of-proposed-evidence';
import { RelatedNotices1700000000010 } from './0010-related-notices';
import { OneInstruction1700000000011 } from './0011-one-instruction';
import { ProofAsAFile1700000000012 } from './0012-proof-as-a-file';
import { EvidenceAcrossMergers1700000000013 } from './0013-evidence-across-mergers';

/** In the order in which they run; a merged migration is never edited. */
export const migrations: (new () => MigrationInterface)[] = [
  FirstSchema1700000000001,
  ListDirectivesByDay1700000000002,
  DayThatWordsGive1700000000003,
  PeopleDecide1700000000004,
  UnitsOverTime1700000000005,
  PeopleCorrectReadings1700000000006,
  PeopleEditThemes1700000000007,
  PlacesInTheFile1700000000008,
  QueueOfProposedEvidence1700000000009,
  RelatedNotices1700000000010,
  OneInstruction1700000000011,
  ProofAsAFile1700000000012,
  EvidenceAcrossMergers1700000000013,
];
