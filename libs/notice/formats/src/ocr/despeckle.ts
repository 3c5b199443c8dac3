import { inkThreshold, paperShade, type GreyPicture } from './grey-picture';

const paperWidth = 8.27;

/** The largest grain, in points: a hundredth of an inch each way. The dot of an i is twice that wide. */
const largestGrain = ({ width, height }: GreyPicture) =>
  Math.max(1, Math.min(12, Math.round((Math.min(width, height) / paperWidth / 100) ** 2)));

/**
 * Takes the grain out of a scan: small spots of ink that touch nothing. Dots and tones of letters are larger and stay.
 */
export function despeckled(picture: GreyPicture): GreyPicture {
  const { width, height, pixels } = picture;
  const threshold = inkThreshold(picture);
  const paper = paperShade(picture);
  const limit = largestGrain(picture);
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  const out = Uint8Array.from(pixels);
  const isInk = (at: number) => (out[at] ?? 255) < threshold;
  const spot: number[] = [];
  for (let at = width + 1; at < (height - 1) * width - 1; at++) {
    // Each spot is met first at its upper left: a point with ink before it belongs to one that was weighed already.
    if (!isInk(at) || isInk(at - 1) || isInk(at - width) || isInk(at - width - 1)) continue;
    spot.length = 0;
    spot.push(at);
    for (let i = 0; i < spot.length && spot.length <= limit; i++)
      for (const step of around) {
        const next = (spot[i] ?? 0) + step;
        if (isInk(next) && !spot.includes(next)) spot.push(next);
      }
    if (spot.length <= limit) for (const point of spot) out[point] = paper;
  }
  return { width, height, pixels: out };
}
