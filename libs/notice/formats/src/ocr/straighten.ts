import { inkThreshold, type GreyPicture } from './grey-picture';

/** In degrees. */
const steepest = 6;
const coarseStep = 0.5;
const fineStep = 0.05;
const smallest = 0.12;
const mostPoints = 250_000;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Places of ink, spread over the page. */
function inkPoints(picture: GreyPicture): { xs: Float64Array; ys: Float64Array; count: number } {
  const { width, height, pixels } = picture;
  const threshold = inkThreshold(picture);
  const step = Math.max(2, Math.round(Math.sqrt((width * height) / 1_200_000)));
  const xs = new Float64Array(mostPoints);
  const ys = new Float64Array(mostPoints);
  let count = 0;
  const marginX = Math.round(width * 0.04);
  const marginY = Math.round(height * 0.03);
  // Not on a grid: its own rows would look like lines of text.
  const spread = (x: number, y: number) => ((x * 7919 + y * 104_729) >> 4) % step;
  for (let y = marginY; y < height - marginY - step && count < mostPoints; y += step)
    for (let x = marginX; x < width - marginX && count < mostPoints; x += step) {
      const row = y + spread(x, y);
      if ((pixels[row * width + x] ?? 255) >= threshold) continue;
      xs[count] = x;
      ys[count] = row;
      count++;
    }
  return { xs, ys, count };
}

/** How sharply the ink falls into rows when the page is turned by that much. */
function sharpness({ xs, ys, count }: ReturnType<typeof inkPoints>, height: number, slope: number): number {
  const bin = 3;
  const rows = new Float64Array(Math.ceil((height * 1.5) / bin) + 2);
  const offset = height * 0.25;
  for (let i = 0; i < count; i++) {
    const row = Math.round(((ys[i] ?? 0) - (xs[i] ?? 0) * slope + offset) / bin);
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let i = 1; i < rows.length; i++) sum += ((rows[i] ?? 0) - (rows[i - 1] ?? 0)) ** 2;
  return sum;
}

/**
 * By how many radians the lines of a page fall to the right; 0 for a straight one.
 */
export function skewOf(picture: GreyPicture): number {
  const points = inkPoints(picture);
  if (points.count < 300) return 0;
  const at = (degrees: number) => sharpness(points, picture.height, Math.tan(radians(degrees)));
  const search = (from: number, to: number, step: number): number => {
    let best = 0;
    let bestScore = at(0) * 1.02;
    for (let degrees = from; degrees <= to; degrees += step) {
      const score = at(degrees);
      if (score > bestScore) [best, bestScore] = [degrees, score];
    }
    return best;
  };
  const coarse = search(-steepest, steepest, coarseStep);
  const fine = search(coarse - coarseStep, coarse + coarseStep, fineStep);
  return Math.abs(fine) < smallest ? 0 : radians(fine);
}

/** Turns a picture against its skew, on white, about its middle. */
export function turned({ width, height, pixels }: GreyPicture, angle: number): GreyPicture {
  if (angle === 0) return { width, height, pixels };
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  const out = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = (x - middleX) * cos - (y - middleY) * sin + middleX;
      const fromY = (x - middleX) * sin + (y - middleY) * cos + middleY;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const [dx, dy] = [fromX - left, fromY - top];
      const above = (pixels[at] ?? 255) * (1 - dx) + (pixels[at + 1] ?? 255) * dx;
      const below = (pixels[at + width] ?? 255) * (1 - dx) + (pixels[at + width + 1] ?? 255) * dx;
      out[y * width + x] = above * (1 - dy) + below * dy;
    }
  }
  return { width, height, pixels: out };
}

/** Turns a picture by quarters of a circle, clockwise. */
export function quarterTurned({ width, height, pixels }: GreyPicture, quarters: 1 | 2 | 3): GreyPicture {
  const out = new Uint8Array(pixels.length);
  const [across, down] = quarters === 2 ? [width, height] : [height, width];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to =
        quarters === 1
          ? x * across + (height - 1 - y)
          : quarters === 2
            ? (height - 1 - y) * across + (width - 1 - x)
            : (width - 1 - x) * across + y;
      out[to] = pixels[y * width + x] ?? 255;
    }
  }
  return { width: across, height: down, pixels: out };
}
