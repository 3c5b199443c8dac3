import { around, type Box, type Ruling } from '../layout/page-content';
import { ruledCellBoxes } from '../layout/ruled-tables';
import { despeckled } from './despeckle';
import { takeDrawnLines } from './drawn-lines';
import { blanked, border, cropped, pnm, type GreyPicture } from './grey-picture';
import { skewOf, turned } from './straighten';

/** A cell of a drawn table as a picture of its own, and where it was cut out. */
export interface CellPicture {
  file: Uint8Array;
  left: number;
  top: number;
}

/** A page as the recogniser likes it. */
export interface PreparedPicture {
  /** The page without its tables. */
  file: Uint8Array;
  cells: CellPicture[];
  width: number;
  height: number;
  /** By how much it was turned straight, in radians. */
  angle: number;
  rulings: Ruling[];
}

const mostCells = 400;
const smallestCell = 10;

const whole = ({ left, top, right, bottom }: Box, { width, height }: GreyPicture) =>
  [
    Math.max(0, Math.round(left)),
    Math.max(0, Math.round(top)),
    Math.min(width, Math.round(right)),
    Math.min(height, Math.round(bottom)),
  ] as const;

const holdsInk = ({ pixels }: GreyPicture) => pixels.some((shade) => shade < 140);

/** Cells are cut out one by one: across the lines of a table the recogniser mixes its columns. */
function cellPictures(picture: GreyPicture, boxes: readonly Box[]): CellPicture[] {
  return boxes.flatMap((box) => {
    const [left, top, right, bottom] = whole(box, picture);
    if (right - left < smallestCell || bottom - top < smallestCell) return [];
    const cut = cropped(picture, left, top, right, bottom);
    return holdsInk(cut) ? [{ file: pnm(cut), left: left - border, top: top - border }] : [];
  });
}

/** Sets a page straight, takes out its grain and the lines of its tables, and cuts out the cells of these. */
export function preparePicture(picture: GreyPicture): PreparedPicture {
  const smooth = despeckled(picture);
  const angle = skewOf(smooth);
  const { picture: bare, rulings } = takeDrawnLines(turned(smooth, angle));
  const boxes = ruledCellBoxes(rulings);
  const { width, height } = picture;
  if (boxes.length === 0 || boxes.length > mostCells)
    return { file: pnm(bare), cells: [], width, height, angle, rulings: boxes.length === 0 ? rulings : [] };
  const page = blanked(bare, ...whole(around(boxes), bare));
  return { file: pnm(page), cells: cellPictures(bare, boxes), width, height, angle, rulings };
}
