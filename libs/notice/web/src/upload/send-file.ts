import type { EnumOf } from '@giao-ban/shared-graphql';

/** What became of one file, as the server says. */
export interface Receipt {
  state: EnumOf<'IngestState'>;
  reason: string | null;
  noticeId: string | null;
}

/** A file that did not reach the server, or was turned away before anybody read it. */
export type SendFailure = { failed: 'unreachable' } | { failed: 'status'; status: number };

const stateNames: readonly Receipt['state'][] = ['STORED', 'NEEDS_REVIEW', 'DUPLICATE', 'REFUSED', 'FAILED'];

/**
 * Reads the server's answer to an upload: a list with one entry per file.
 *
 * @example
 * readReceipt([{ name: 'a.txt', state: 'STORED', code: null, reason: null, noticeId: 'n-1', fileId: 'f-1' }])?.state; // 'STORED'
 */
export function readReceipt(answer: unknown): Receipt | null {
  const first: unknown = Array.isArray(answer) ? answer[0] : null;
  if (typeof first !== 'object' || first === null || !('state' in first)) return null;
  const state = stateNames.find((name) => name === first.state);
  if (!state) return null;
  const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return {
    state,
    reason: word('reason' in first ? first.reason : null),
    noticeId: word('noticeId' in first ? first.noticeId : null),
  };
}

/**
 * Sends one file and waits until it is read. One request per file: each gets its line as soon as it is done, and one bad
 * file never takes the others with it.
 *
 * @example
 * const result = await sendFile(file);
 */
export async function sendFile(file: File): Promise<Receipt | SendFailure> {
  const form = new FormData();
  form.append('files', file, file.name);
  try {
    const response = await fetch('/files', { method: 'POST', body: form });
    const receipt = readReceipt(await response.json().catch(() => null));
    return receipt ?? { failed: 'status', status: response.status };
  } catch {
    return { failed: 'unreachable' };
  }
}
