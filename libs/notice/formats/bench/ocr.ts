import { findReadWorker, ReadingPool } from '../src/index';
import { sampleTexts } from './hostile/samples';

/** A page as it was set, and its pictures by resolution. */
export interface PrintedPage {
  text: string;
  pictures: { dpi: number; bytes: Uint8Array }[];
}

const lettersOnPage = 2200;

/** The beginnings of illustrative notices, cut at a line's end so that each fits on a page. */
export function pageTexts(root: string, count: number): string[] {
  return sampleTexts(root, count).map((text) => {
    const end = text.lastIndexOf('\n', lettersOnPage);
    return text.length <= lettersOnPage ? text : text.slice(0, end);
  });
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Letters to insert, remove or change to make one text of the other. @example distance('ngay', 'ngày') // 1 */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

interface Sum {
  letters: number;
  errors: number;
  ms: number;
  pages: number;
  worst: number;
}

/**
 * Reads pages from their pictures and tells how many letters in a hundred are wrong, blanks and line ends taken alike.
 */
export async function benchOcr(pages: readonly PrintedPage[], say: (line: string) => void): Promise<void> {
  const pool = new ReadingPool({ worker: findReadWorker(import.meta.url), size: 1 });
  const sums = new Map<number, Sum>();
  try {
    for (const { text, pictures } of pages) {
      const wanted = plain(text);
      for (const { dpi, bytes } of pictures) {
        const began = performance.now();
        const [read] = await pool.read(bytes, `trang-${dpi}.png`, { places: false });
        const ms = performance.now() - began;
        const got = read && !('error' in read.reading) ? plain(read.reading.source.text) : '';
        add(sums, dpi, { letters: wanted.length, errors: distance(wanted, got), ms });
      }
    }
  } finally {
    await pool.close();
  }
  for (const [dpi, { letters, errors, ms, pages: count, worst }] of [...sums].sort(([a], [b]) => a - b)) {
    const rate = ((errors / letters) * 100).toFixed(2);
    say(
      `${dpi} dpi  pages ${count}  letters ${letters}  character error rate ${rate} %  worst page ${(worst * 100).toFixed(2)} %  ${(ms / count / 1000).toFixed(1)} s a page`,
    );
  }
}

function add(
  sums: Map<number, Sum>,
  dpi: number,
  { letters, errors, ms }: Pick<Sum, 'letters' | 'errors' | 'ms'>,
): void {
  const sum = sums.get(dpi) ?? { letters: 0, errors: 0, ms: 0, pages: 0, worst: 0 };
  sums.set(dpi, {
    letters: sum.letters + letters,
    errors: sum.errors + errors,
    ms: sum.ms + ms,
    pages: sum.pages + 1,
    worst: Math.max(sum.worst, errors / letters),
  });
}
