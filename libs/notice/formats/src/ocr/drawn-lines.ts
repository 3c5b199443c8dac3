import type { Ruling } from '../layout/page-content';
import { inkThreshold, paperShade, type GreyPicture } from './grey-picture';

/** A stretch of ink along a row or column of points. */
interface Run {
  at: number;
  from: number;
  to: number;
}

/** As shares of the page's width: shorter lines are letters, thicker ones are pictures. */
const shortestLevel = 0.08;
const shortestUpright = 0.03;
const thickest = 0.006;
const bridgedGap = 0.0012;
/** A line fades at its sides; what is left of it there is read as dots. */
const softEdge = 0.0012;

/** Runs of ink along one direction; `step` leads to the next point, `stride` to the next row or column. */
function runsOf(
  { pixels }: GreyPicture,
  threshold: number,
  [lines, length, stride, step]: readonly [lines: number, length: number, stride: number, step: number],
  shortest: number,
  gap: number,
): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lines; at++) {
    let from = -1;
    let last = -1;
    for (let i = 0; i <= length; i++) {
      const isInk = i < length && (pixels[at * stride + i * step] ?? 255) < threshold;
      if (isInk) {
        if (from < 0) from = i;
        last = i;
      } else if (from >= 0 && (i === length || i - last > gap)) {
        if (last - from + 1 >= shortest) runs.push({ at, from, to: last + 1 });
        from = -1;
      }
    }
  }
  return runs;
}

interface DrawnLine {
  runs: Run[];
  from: number;
  to: number;
}

/** Runs of neighbouring rows are one line; a group that is too thick is a dark patch and no line. */
function linesOf(runs: readonly Run[], mostThick: number): DrawnLine[] {
  const lines: DrawnLine[] = [];
  for (const run of runs) {
    const line = lines.findLast(({ runs: own, from, to }) => {
      const last = own.at(-1);
      return last !== undefined && run.at - last.at <= 2 && run.from < to && run.to > from;
    });
    if (line) {
      line.runs.push(run);
      line.from = Math.min(line.from, run.from);
      line.to = Math.max(line.to, run.to);
    } else lines.push({ runs: [run], from: run.from, to: run.to });
  }
  const thickness = ({ runs: own }: DrawnLine) => (own.at(-1)?.at ?? 0) - (own[0]?.at ?? 0) + 1;
  return lines.filter((line) => thickness(line) <= mostThick);
}

const mostRuns = 40_000;

/** Thin lines are paler than letters, most of all after a page was turned. */
function faintest(picture: GreyPicture): number {
  const ink = inkThreshold(picture);
  return ink + 0.35 * Math.max(0, paperShade(picture) - ink);
}

/**
 * Finds the straight lines of a page, as of tables, and takes them out of the picture, where they are read as letters.
 * @returns the picture without them, and where they stood, in points of the picture
 */
export function takeDrawnLines(picture: GreyPicture): { picture: GreyPicture; rulings: Ruling[] } {
  const { width, height, pixels } = picture;
  const threshold = faintest(picture);
  const mostThick = Math.max(4, Math.round(width * thickest));
  const gap = Math.round(width * bridgedGap);
  const level = runsOf(picture, threshold, [height, width, width, 1], width * shortestLevel, gap);
  const upright = runsOf(picture, threshold, [width, height, 1, width], width * shortestUpright, gap);
  if (level.length + upright.length > mostRuns) return { picture, rulings: [] };
  const cleaned = Uint8Array.from(pixels);
  const edge = Math.max(2, Math.round(width * softEdge));
  const rulings: Ruling[] = [];
  const take = (lines: DrawnLine[], isVertical: boolean) => {
    for (const { runs, from, to } of lines) {
      const at = runs.reduce((sum, run) => sum + run.at, 0) / runs.length;
      rulings.push({ isVertical, at, from, to });
      const first = Math.max(0, (runs[0]?.at ?? 0) - edge);
      const last = Math.min((isVertical ? width : height) - 1, (runs.at(-1)?.at ?? 0) + edge);
      for (let row = first; row <= last; row++)
        for (let i = from; i < to; i++) cleaned[isVertical ? i * width + row : row * width + i] = 255;
    }
  };
  take(linesOf(level, mostThick), false);
  take(linesOf(upright, mostThick), true);
  return { picture: { width, height, pixels: cleaned }, rulings };
}
