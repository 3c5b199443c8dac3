import type { PageFrame } from './page-frame';
import type { PdfiumEngine } from './pdfium-engine';

const image = 3;
const form = 5;
const mostObjects = 5000;

/** How much of a page its pictures cover, 0 to 1, and how finely the largest was scanned. */
export interface PagePictures {
  share: number;
  /** Points per inch; `null` where that cannot be told. */
  dpi: number | null;
}

/** Measures the pictures of a page; a scan is all picture, also inside of a form. */
export function pagePictures(engine: PdfiumEngine, page: number, frame: PageFrame): PagePictures {
  const { api } = engine;
  const buffer = engine.allocate(16);
  const count = Math.min(mostObjects, api.FPDFPage_CountObjects(page));
  let covered = 0;
  let largest = 0;
  let dpi: number | null = null;
  for (let i = 0; i < count; i++) {
    const object = api.FPDFPage_GetObject(page, i);
    const type = api.FPDFPageObj_GetType(object);
    if (type !== image && !(type === form && count <= 3)) continue;
    if (!api.FPDFPageObj_GetBounds(object, buffer, buffer + 4, buffer + 8, buffer + 12)) continue;
    const at = (index: number) => engine.float(buffer, index);
    const { left, top, right, bottom } = frame.between(at(0), at(3), at(2), at(1));
    const width = Math.min(right, frame.width) - Math.max(left, 0);
    const height = Math.min(bottom, frame.height) - Math.max(top, 0);
    const area = Math.max(0, width) * Math.max(0, height);
    covered += area;
    if (type !== image || area <= largest) continue;
    largest = area;
    if (api.FPDFImageObj_GetImagePixelSize(object, buffer, buffer + 4)) {
      const sides = [engine.memory.HEAP32[buffer >> 2] ?? 0, engine.memory.HEAP32[(buffer >> 2) + 1] ?? 0];
      dpi = (Math.max(...sides) / Math.max(right - left, bottom - top)) * 72;
    }
  }
  engine.release(buffer);
  return { share: Math.min(1, covered / (frame.width * frame.height)), dpi };
}
