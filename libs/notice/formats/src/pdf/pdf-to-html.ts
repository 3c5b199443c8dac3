import type { SourceMap, Warning } from '@giao-ban/notice-model';
import { UnreadableFile } from '../format-error';
import type { PageContent } from '../layout/page-content';
import { pagesToHtml } from '../layout/pages-to-html';
import { ocrWarnings } from '../ocr/ocr-warnings';
import { readPicture } from '../ocr/read-picture';
import { PdfDocument, type TextPage } from './pdf-document';
import { meaningOf } from './text-quality';

/** A PDF as a page of markup. */
export interface PdfPage {
  html: string;
  /** Places on the pages of the stretches of `html`. */
  map: SourceMap;
  warnings: Warning[];
}

/** Pages that are pictures take seconds each. */
export const mostScannedPages = 60;

const fewestLetters = 20;
/** A text layer that makes less sense than this is not trusted: a scanner's own, or letters without meaning. */
const goodMeaning = 0.6;
const goodScannedMeaning = 0.8;
const bestDpi = 300;
const poorestDpi = 150;
const mostPixelsDrawn = 12_000_000;

type Plan = 'text' | 'picture' | 'nothing';

function planFor(page: TextPage): Plan {
  const { letters, unknown, pictures, content } = page;
  const isScan = pictures.share > 0.5;
  if (letters < fewestLetters)
    return isScan || (letters === 0 && page.objects > 0) ? 'picture' : letters > 0 ? 'text' : 'nothing';
  if (unknown > letters * 0.05) return 'picture';
  return meaningOf(content.pieces) >= (isScan ? goodScannedMeaning : goodMeaning) ? 'text' : 'picture';
}

interface ReadPage {
  content: PageContent;
  /** Of recognition; `null` for a page with text of its own. */
  confidence: number | null;
}

/** Recognition is tried where the text layer is bad; the better of both is kept. */
async function readAsPicture(document: PdfDocument, page: TextPage): Promise<ReadPage> {
  const { content } = page;
  // A scan is drawn as finely as it was made: stretched, its grain grows into dots.
  const own = page.pictures.share > 0.5 ? page.pictures.dpi : null;
  const dpi = Math.max(poorestDpi, Math.min(bestDpi, own ?? bestDpi));
  const picture = document.picture(content.page, dpi, mostPixelsDrawn);
  if (!picture) return { content, confidence: null };
  const reading = await readPicture(picture, content.page);
  const isWorse = page.letters >= fewestLetters && meaningOf(reading.content.pieces) <= meaningOf(content.pieces);
  return isWorse ? { content, confidence: null } : { content: reading.content, confidence: reading.confidence };
}

async function readPages(document: PdfDocument, onPage: (page: number, pages: number) => void): Promise<ReadPage[]> {
  const pages = Array.from({ length: document.pages }, (_, i) => document.text(i + 1)).filter((page) => page !== null);
  const plans = new Map(pages.map((page) => [page, planFor(page)]));
  const pictures = pages.filter((page) => plans.get(page) === 'picture').length;
  if (pictures > mostScannedPages) throw new UnreadableFile('TOO_MANY_PAGES', `${mostScannedPages} trang bản chụp`);
  const read: ReadPage[] = [];
  let number = 0;
  for (const page of pages) {
    const plan = plans.get(page);
    if (plan === 'picture') onPage(++number, pictures);
    if (plan === 'picture') read.push(await readAsPicture(document, page));
    else if (plan === 'text') read.push({ content: page.content, confidence: null });
  }
  return read;
}

function warningsOf(pages: readonly ReadPage[]): Warning[] {
  const pictures = pages.filter(({ confidence }) => confidence !== null);
  const sum = pictures.reduce((total, { confidence }) => total + (confidence ?? 0), 0);
  return ocrWarnings({
    pages: pictures.map(({ content }) => content.page),
    confidence: sum / Math.max(1, pictures.length),
  });
}

/**
 * Reads a PDF: its text layer where it has a good one, by recognition of the drawn pages where not.
 * @throws UnreadableFile
 */
export async function pdfToHtml(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void = () => undefined,
): Promise<PdfPage> {
  const document = await PdfDocument.open(bytes);
  try {
    const pages = await readPages(document, onPage);
    const contents = pages.map(({ content }) => content).filter(({ pieces }) => pieces.length > 0);
    if (contents.length === 0) throw new UnreadableFile('NO_TEXT');
    return { ...pagesToHtml(contents), warnings: warningsOf(pages) };
  } finally {
    document.close();
  }
}
