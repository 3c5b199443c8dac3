import type { Ruling } from '../layout/page-content';
import type { PageFrame } from './page-frame';
import type { PdfiumEngine } from './pdfium-engine';

const path = 2;
const thickest = 3;
const shortest = 6;
const mostObjects = 20_000;

/** The straight lines of a page, level or upright, also where they are drawn as thin boxes. */
export function pageRulings(engine: PdfiumEngine, page: number, frame: PageFrame): Ruling[] {
  const { api } = engine;
  const buffer = engine.allocate(16);
  const rulings: Ruling[] = [];
  const count = Math.min(mostObjects, api.FPDFPage_CountObjects(page));
  for (let i = 0; i < count; i++) {
    const object = api.FPDFPage_GetObject(page, i);
    if (api.FPDFPageObj_GetType(object) !== path) continue;
    if (!api.FPDFPageObj_GetBounds(object, buffer, buffer + 4, buffer + 8, buffer + 12)) continue;
    const at = (index: number) => engine.float(buffer, index);
    const { left, top, right, bottom } = frame.between(at(0), at(3), at(2), at(1));
    const [width, height] = [right - left, bottom - top];
    if (height <= thickest && width >= shortest)
      rulings.push({ isVertical: false, at: (top + bottom) / 2, from: left, to: right });
    else if (width <= thickest && height >= shortest)
      rulings.push({ isVertical: true, at: (left + right) / 2, from: top, to: bottom });
    else if (width > shortest && height > shortest && isOutline(engine, object))
      rulings.push(...edges(left, top, right, bottom));
  }
  engine.release(buffer);
  return rulings;
}

/** A box that is drawn, not filled: the border of a cell. */
function isOutline(engine: PdfiumEngine, object: number): boolean {
  const buffer = engine.allocate(8);
  const isKnown = engine.api.FPDFPath_GetDrawMode(object, buffer, buffer + 4);
  const [fill, stroke] = [engine.memory.HEAP32[buffer >> 2], engine.memory.HEAP32[(buffer >> 2) + 1]];
  engine.release(buffer);
  return isKnown && fill === 0 && stroke === 1 && engine.api.FPDFPath_CountSegments(object) <= 6;
}

function edges(left: number, top: number, right: number, bottom: number): Ruling[] {
  return [
    { isVertical: false, at: top, from: left, to: right },
    { isVertical: false, at: bottom, from: left, to: right },
    { isVertical: true, at: left, from: top, to: bottom },
    { isVertical: true, at: right, from: top, to: bottom },
  ];
}
