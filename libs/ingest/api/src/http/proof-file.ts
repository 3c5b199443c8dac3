import { CodedError, isUuid } from '@giao-ban/shared-nest';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { nameAlone } from '../rows/name-in-container';

/** Most bytes of a file that proves a report. */
export const largestProof = 20 * 1024 * 1024;

const office = 'application/vnd.openxmlformats-officedocument';
const kinds: readonly { begins: readonly number[]; name: RegExp; mediaType: string }[] = [
  { begins: [0x25, 0x50, 0x44, 0x46], name: /\.pdf$/iu, mediaType: 'application/pdf' },
  { begins: [0x89, 0x50, 0x4e, 0x47], name: /\.png$/iu, mediaType: 'image/png' },
  { begins: [0xff, 0xd8, 0xff], name: /\.jpe?g$/iu, mediaType: 'image/jpeg' },
  { begins: [0x50, 0x4b], name: /\.docx$/iu, mediaType: `${office}.wordprocessingml.document` },
  { begins: [0x50, 0x4b], name: /\.xlsx$/iu, mediaType: `${office}.spreadsheetml.sheet` },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], name: /\.doc$/iu, mediaType: 'application/msword' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], name: /\.xls$/iu, mediaType: 'application/vnd.ms-excel' },
];

/** A file as it was sent. */
export interface SentFile {
  originalname: string;
  buffer: Buffer;
}

/** What is told of a kept file. */
export interface KeptProof {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** The kind of a file where its bytes and its name say the same; `null` for all others. @example mediaTypeOf(file) */
export const mediaTypeOf = ({ originalname, buffer }: SentFile): string | null =>
  kinds.find(({ begins, name }) => name.test(originalname) && begins.every((byte, i) => buffer[i] === byte))
    ?.mediaType ?? null;

/**
 * Keeps a file for a report on a directive; one that no report names goes after a day.
 *
 * @throws CodedError `NOT_FOUND`, `BAD_INPUT`
 * @example const { id } = await keepProof(source, directiveId, file);
 */
export async function keepProof(source: DataSource, directiveId: string, file: SentFile): Promise<KeptProof> {
  const mediaType = mediaTypeOf(file);
  if (mediaType === null) {
    throw new CodedError('BAD_INPUT', 'Tệp kèm theo phải là PDF, ảnh (PNG, JPEG), Word hoặc Excel.', {
      at: 'file',
      hint: 'Lưu lại tệp theo một trong các loại này rồi gửi lại.',
    });
  }
  const [directive]: { agencyId: string }[] = isUuid(directiveId)
    ? await source.query('SELECT agency_id AS "agencyId" FROM giaoban.directive WHERE id = $1', [directiveId])
    : [];
  if (!directive) {
    throw new CodedError('NOT_FOUND', 'Không có nhiệm vụ này.', { at: 'directiveId', hint: 'Mở lại từ danh sách.' });
  }
  const kept = { id: randomUUID(), name: nameAlone(file.originalname), mediaType, bytes: file.buffer.length };
  const now = new Date();
  await source.query(
    'DELETE FROM giaoban.attachment WHERE agency_id = $1 AND evidence_id IS NULL AND received_at < $2',
    [directive.agencyId, new Date(now.getTime() - 86_400_000)],
  );
  await source.query(
    `INSERT INTO giaoban.attachment (agency_id, id, directive_id, name, media_type, size, bytes, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [directive.agencyId, kept.id, directiveId, kept.name, mediaType, kept.bytes, file.buffer, now],
  );
  return kept;
}

/** @throws CodedError `NOT_FOUND` */
export async function findProof(source: DataSource, id: string): Promise<{ name: string; bytes: Buffer }> {
  const [found]: { name: string; bytes: Buffer }[] = isUuid(id)
    ? await source.query('SELECT name, bytes FROM giaoban.attachment WHERE id = $1', [id])
    : [];
  if (found) return found;
  throw new CodedError('NOT_FOUND', 'Không có tệp kèm theo này.', { hint: 'Mở lại trang nhiệm vụ.' });
}
