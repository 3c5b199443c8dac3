import { createHash, randomUUID } from 'node:crypto';
import { dayInVietnam } from '@giao-ban/shared-nest';
import type { IngestFileEntity } from '@giao-ban/store';
import type { ImportOptions, ImportReport, IncomingFile, IngestState } from '../import-report';

/** One file at the door: what is known of it before anybody reads it. */
export interface Arrival {
  name: string;
  bytes: Uint8Array;
  size: number;
  sha256: string;
  receivedAt: Date;
  actor: string;
  illustrative: boolean;
}

/** Where an arrival led. */
export interface Ending {
  state: IngestState;
  code: string | null;
  reason: string | null;
  agencyId: string;
  noticeId: string | null;
  sourceFileId: string | null;
  directives: number;
  mediaType: string;
}

const longestName = 255;
// Control characters, and those that turn the direction of writing to make `exe` look like `txt`.
const deceptive = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** @example arrivalOf({ name: 'C:\\giao ban\\thang 3.txt', bytes }, options).name // 'thang 3.txt' */
export function arrivalOf({ name, bytes, whole }: IncomingFile, { actor, illustrative, now }: ImportOptions): Arrival {
  const last = name.normalize('NFC').replace(deceptive, '').split(/[\\/]/).at(-1)?.trim() ?? '';
  return {
    name: last === '' ? 'không tên' : last.slice(0, longestName),
    bytes,
    size: whole?.size ?? bytes.length,
    sha256: whole?.sha256 ?? createHash('sha256').update(bytes).digest('hex'),
    receivedAt: now?.() ?? new Date(),
    actor,
    illustrative: illustrative ?? false,
  };
}

/** What may be written down of a paper with a mark of secrecy: its hash and the day; neither name nor size nor bytes. */
export function withoutTrace(arrival: Arrival): Arrival {
  const day = `${dayInVietnam(arrival.receivedAt)}T00:00:00+07:00`;
  return { ...arrival, name: 'văn bản có dấu mật', bytes: new Uint8Array(), size: 0, receivedAt: new Date(day) };
}

/** The arrival as it is written down. */
export function ingestFileRow({ name, size, sha256, receivedAt }: Arrival, ending: Ending): IngestFileEntity {
  const { agencyId, noticeId, sourceFileId, mediaType, state, code, reason } = ending;
  return {
    agencyId,
    id: randomUUID(),
    sourceFileId,
    noticeId,
    name,
    mediaType,
    size,
    sha256,
    state,
    code,
    reason,
    receivedAt,
  };
}

/** What the sender is told. */
export function reportOf({ name }: Arrival, ending: Ending, fileId: string | null): ImportReport {
  const { state, code, reason, agencyId, noticeId, directives } = ending;
  return { name, state, code, reason, agencyId, noticeId, fileId, directives };
}
