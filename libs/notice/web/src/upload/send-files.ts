import type { EnumOf } from '@giao-ban/shared-graphql';

/** What became of one file, as the server says. */
export interface Receipt {
  state: EnumOf<'IngestState'>;
  reason: string | null;
  noticeId: string | null;
}

/** A file that did not reach the server, or was turned away before anybody read it. */
export type SendFailure = { failed: 'unreachable' } | { failed: 'status'; status: number; message: string | null };

const stateNames: readonly Receipt['state'][] = ['STORED', 'NEEDS_REVIEW', 'DUPLICATE', 'REFUSED', 'FAILED'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * Reads one entry of the server's answer to an upload; null where it is something else.
 *
 * @example
 * readReceipt({ name: 'a.txt', state: 'STORED', code: null, reason: null, noticeId: 'n-1', fileId: 'f-1' })?.state; // 'STORED'
 */
export function readReceipt(entry: unknown): Receipt | null {
  if (!isRecord(entry)) return null;
  const state = stateNames.find((name) => name === entry['state']);
  return state ? { state, reason: word(entry['reason']), noticeId: word(entry['noticeId']) } : null;
}

/**
 * Sends some files and waits until they are read; the answers stand in the order of the files.
 *
 * @example
 * const [receipt] = await sendFiles([file]);
 */
export async function sendFiles(files: readonly File[]): Promise<(Receipt | SendFailure)[]> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  try {
    const response = await fetch('/files', { method: 'POST', body: form });
    const answer: unknown = await response.json().catch(() => null);
    const failure = failureOf(response.status, answer);
    return files.map((_, place) => (Array.isArray(answer) ? readReceipt(answer[place]) : null) ?? failure);
  } catch {
    return files.map(() => ({ failed: 'unreachable' }));
  }
}

function failureOf(status: number, answer: unknown): SendFailure {
  const said = isRecord(answer) ? [word(answer['message']), word(answer['hint'])].filter(Boolean).join(' ') : '';
  return { failed: 'status', status, message: said || null };
}
