import type { EnumOf } from '@giao-ban/shared-graphql';

/** What became of one document, as the server says. */
export interface Receipt {
  /** What the server calls it; a document out of an archive is called after the archive and the way inside. */
  name: string;
  state: EnumOf<'IngestState'>;
  reason: string | null;
  noticeId: string | null;
}

/** A file that did not reach the server, or was turned away before anybody read it. */
export type SendFailure = { failed: 'unreachable' } | { failed: 'status'; status: number; message: string | null };

/** A file's documents: one, or several for an archive or a mail. */
export type SendResult = readonly Receipt[] | SendFailure;

const stateNames: readonly Receipt['state'][] = ['STORED', 'NEEDS_REVIEW', 'DUPLICATE', 'REFUSED', 'FAILED'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * Reads one entry of the server's answer to an upload; null where it is something else.
 *
 * @example
 * readReceipt({ position: 0, name: 'a.txt', state: 'STORED', code: null, reason: null, noticeId: 'n-1' })?.state; // 'STORED'
 */
export function readReceipt(entry: unknown): Receipt | null {
  if (!isRecord(entry)) return null;
  const { name, reason, noticeId } = entry;
  const state = stateNames.find((known) => known === entry['state']);
  return state ? { name: word(name) ?? '', state, reason: word(reason), noticeId: word(noticeId) } : null;
}

/**
 * Sends some files and waits until they are read; the answers stand in the order of the files.
 *
 * @example
 * const [receipts] = await sendFiles([file]);
 */
export async function sendFiles(files: readonly File[]): Promise<SendResult[]> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  try {
    const response = await fetch('/files', { method: 'POST', body: form });
    const answer: unknown = await response.json().catch(() => null);
    const failure = failureOf(response.status, answer);
    return files.map((_, position) => {
      const receipts = receiptsAt(position, answer);
      return receipts.length > 0 ? receipts : failure;
    });
  } catch {
    return files.map(() => ({ failed: 'unreachable' }));
  }
}

function receiptsAt(position: number, answer: unknown): Receipt[] {
  const entries: unknown[] = Array.isArray(answer) ? answer : [];
  return entries
    .filter((entry) => isRecord(entry) && entry['position'] === position)
    .flatMap((entry) => readReceipt(entry) ?? []);
}

function failureOf(status: number, answer: unknown): SendFailure {
  const said = isRecord(answer) ? [word(answer['message']), word(answer['hint'])].filter(Boolean).join(' ') : '';
  return { failed: 'status', status, message: said || null };
}
