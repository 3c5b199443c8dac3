/** A picture in shades of grey, one byte a point, row after row; 0 is black. */
export interface GreyPicture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** PNM, the plainest of picture files. */
export function pnm({ width, height, pixels }: GreyPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), pixels]);
}

/** The shade that best parts paper from ink (Otsu's method). */
export function inkThreshold({ pixels }: GreyPicture): number {
  const counts = new Float64Array(256);
  const step = Math.max(1, Math.floor(pixels.length / 500_000));
  let total = 0;
  let sum = 0;
  for (let i = 0; i < pixels.length; i += step) {
    const shade = pixels[i] ?? 0;
    counts[shade] = (counts[shade] ?? 0) + 1;
    total++;
    sum += shade;
  }
  let best = 128;
  let bestSpread = -1;
  let dark = 0;
  let darkSum = 0;
  for (let shade = 0; shade < 255; shade++) {
    dark += counts[shade] ?? 0;
    darkSum += shade * (counts[shade] ?? 0);
    const light = total - dark;
    if (dark === 0 || light === 0) continue;
    const spread = dark * light * (darkSum / dark - (sum - darkSum) / light) ** 2;
    if (spread > bestSpread) [best, bestSpread] = [shade, spread];
  }
  return best + 1;
}

/** The shade of the paper: the most frequent one. */
export function paperShade({ pixels }: GreyPicture): number {
  const counts = new Uint32Array(256);
  const step = Math.max(1, Math.floor(pixels.length / 500_000));
  for (let i = 0; i < pixels.length; i += step) counts[pixels[i] ?? 255] = (counts[pixels[i] ?? 255] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** White around a part that is cut out. */
export const border = 12;

/** A part of a picture with white around it, as the recogniser likes it. */
export function cropped(
  { width, pixels }: GreyPicture,
  left: number,
  top: number,
  right: number,
  bottom: number,
): GreyPicture {
  const [inner, rows] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const out = new Uint8Array((inner + 2 * border) * (rows + 2 * border)).fill(255);
  for (let y = 0; y < rows; y++) {
    const from = (top + y) * width + left;
    out.set(pixels.subarray(from, from + inner), (y + border) * (inner + 2 * border) + border);
  }
  return { width: inner + 2 * border, height: rows + 2 * border, pixels: out };
}

/** The same picture with a part painted white. */
export function blanked(
  { width, height, pixels }: GreyPicture,
  left: number,
  top: number,
  right: number,
  bottom: number,
): GreyPicture {
  const out = Uint8Array.from(pixels);
  for (let y = top; y < bottom; y++) out.fill(255, y * width + left, y * width + right);
  return { width, height, pixels: out };
}

/** Shades of one colour hold no text: an empty page, a grey wall. */
const leastContrast = 40;

/** Whether there is anything to see on a picture. */
export function hasInk(picture: GreyPicture): boolean {
  const { pixels } = picture;
  const step = Math.max(1, Math.floor(pixels.length / 4_000_000));
  const paper = paperShade(picture);
  let count = 0;
  for (let i = 0; i < pixels.length && count < 50; i += step) if (paper - (pixels[i] ?? 255) > leastContrast) count++;
  return count >= 50;
}
