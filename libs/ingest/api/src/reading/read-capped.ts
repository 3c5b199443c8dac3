import { createHash } from 'node:crypto';
import { maximumFileBytes } from '@giao-ban/notice-formats';

/** A file of any size in limited memory. */
export interface CappedFile {
  /** Empty where the file is larger than anything that is read. */
  bytes: Uint8Array;
  whole: { size: number; sha256: string };
}

/**
 * Reads a stream to its end, and holds the bytes only as long as somebody would read them.
 *
 * @example await readCapped(createReadStream('thang-3.docx'))
 */
export async function readCapped(stream: AsyncIterable<Uint8Array>): Promise<CappedFile> {
  const hash = createHash('sha256');
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    hash.update(chunk);
    size += chunk.length;
    if (size <= maximumFileBytes) chunks.push(chunk);
    else chunks = [];
  }
  return { bytes: Buffer.concat(chunks), whole: { size, sha256: hash.digest('hex') } };
}
