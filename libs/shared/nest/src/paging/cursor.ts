import { createHash } from 'node:crypto';
import { CodedError } from '../errors/coded-error';

/** Where a page ended: the ordering values of its last row. */
export type CursorValues = (string | number | null)[];

const version = 1;

function fingerprint(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12);
}

/**
 * Writes down where a page ended, together with the question it belongs to.
 *
 * @param question whatever decides which rows come in which order: list, filter, order, day
 * @example encodeCursor({ list: 'notices', filter, order }, ['2025-03-31', 'skhcn-son-la', id])
 */
export function encodeCursor(question: unknown, values: CursorValues): string {
  return Buffer.from(JSON.stringify([version, fingerprint(question), ...values])).toString('base64url');
}

/**
 * Reads a cursor back, and refuses one of another list, filter or order: its place means nothing here.
 *
 * @returns `null` without a cursor
 * @throws CodedError `STALE_CURSOR`
 * @example decodeCursor({ list: 'notices', filter, order }, after, 3)
 */
export function decodeCursor(question: unknown, cursor: string | null | undefined, size: number): CursorValues | null {
  if (cursor === null || cursor === undefined) return null;
  const [read, print, ...values] = parts(cursor);
  const plain = values.every((value) => value === null || typeof value === 'string' || typeof value === 'number');
  if (read !== version || print !== fingerprint(question) || values.length !== size || !plain) throw stale();
  return values.map((value) => (typeof value === 'number' || value === null ? value : String(value)));
}

function parts(cursor: string): unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

const stale = (): CodedError =>
  new CodedError('STALE_CURSOR', 'Vị trí trang không còn khớp với bộ lọc hoặc cách sắp xếp này.', {
    at: 'after',
    hint: 'Bỏ “after” để xem lại từ trang đầu.',
  });
