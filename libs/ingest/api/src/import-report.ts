import type { NoticeReader } from '@giao-ban/notice-formats';

/** How the arrival of a file ended. */
export type IngestState = 'STORED' | 'NEEDS_REVIEW' | 'DUPLICATE' | 'REFUSED' | 'FAILED';

/** A file as it arrives. */
export interface IncomingFile {
  /** As the sender calls it: data, never a path. */
  name: string;
  bytes: Uint8Array;
  /** Facts of the whole where `bytes` was cut because nobody would read it (see `readCapped`). */
  whole?: { size: number; sha256: string };
}

/** What became of one file. */
export interface ImportReport {
  name: string;
  state: IngestState;
  /** Null only for a file that was stored without any doubt. */
  code: string | null;
  /** Vietnamese: what happened and what to do. */
  reason: string | null;
  agencyId: string | null;
  noticeId: string | null;
  /** The arrival's own id; null where not even that could be written down. */
  fileId: string | null;
  /** How many directives the notice holds. */
  directives: number;
}

/** What the caller says of the files. */
export interface ImportOptions {
  /** Who brings them, for the audit trail: `npm run ingest`, `upload` ... */
  actor: string;
  /** True for the invented notices that the product ships. */
  illustrative?: boolean;
  /** Who turns bytes into a reading: the shell's reading processes; tests give their own. */
  reader: NoticeReader;
  /** The moment of arrival; tests give a fixed one. */
  now?: () => Date;
  /** Hears of bugs and database errors, with the error itself; the report only names a code. */
  onFailure?: (name: string, error: unknown) => void;
}
