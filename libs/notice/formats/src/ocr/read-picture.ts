import { isVietnameseSyllable } from '../encoding/vietnamese-syllable';
import { groupedBy } from '../layout/grouped-by';
import type { PageContent, Piece, Ruling } from '../layout/page-content';
import { hasInk, type GreyPicture } from './grey-picture';
import { ocrEngine, type OcrEngine, type RecognisedWord } from './ocr-engine';
import { preparePicture, type CellPicture } from './prepare-picture';
import { quarterTurned } from './straighten';

/** What was read on a picture, and how sure it is. */
export interface PictureReading {
  content: PageContent;
  words: number;
  /** 0 to 100. */
  confidence: number;
}

/** Smaller pictures hold no text: logos, lines, single points. */
const smallestSide = 24;
const paperWidth = 8.27;
/** Quarters of a circle: on a side, on the other one, on its head. */
const otherTurns = [1, 3, 2] as const;
/** Below this nobody can read it, or it lies on its side. */
const illegible = 60;
const noise = 30;

const letters = /\p{L}/u;

function confidenceOf(words: readonly RecognisedWord[]): number {
  const counted = words.filter(({ text }) => letters.test(text));
  return counted.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, counted.length);
}

const isSpeck = ({ text, height, confidence, line }: RecognisedWord) =>
  /^[\p{P}\p{S}]+$/u.test(text) && !/^[-–+*•]$/u.test(text) && (confidence < 50 || height < line.height * 0.12);

/** Scribbles of signatures and seals become lines that mean nothing: unsure, and without a Vietnamese word. */
function withoutNoise(words: readonly RecognisedWord[]): RecognisedWord[] {
  return [...groupedBy(words, ({ line }) => line.key).values()]
    .filter((line) => {
      const isSure = line.some(({ confidence, text }) => confidence >= 60 && /[\p{L}\d]/u.test(text));
      const isLanguage = line.some(({ text, confidence }) => confidence > noise && isVietnameseSyllable(text));
      return isSure || isLanguage;
    })
    .flat()
    .filter((word) => !isSpeck(word));
}

function moved(word: RecognisedWord, { left, top }: CellPicture): RecognisedWord {
  const { key, top: lineTop, height } = word.line;
  return {
    ...word,
    left: word.left + left,
    top: word.top + top,
    line: { key: `${left}/${top}/${key}`, top: lineTop + top, height },
  };
}

/** From points of the picture to points of paper, and back to where it stood before the page was turned. */
class PaperFrame {
  readonly scale: number;

  constructor(
    private readonly width: number,
    private readonly height: number,
    private readonly angle: number,
    dpi: number,
  ) {
    this.scale = 72 / dpi;
  }

  piece({ text, left, top, width, height, line }: RecognisedWord): Piece {
    const { scale } = this;
    const box = { left: left * scale, right: (left + width) * scale, top: top * scale, bottom: (top + height) * scale };
    const x = left + width / 2 - this.width / 2;
    const y = top + height / 2 - this.height / 2;
    const dx = (x * Math.cos(this.angle) - y * Math.sin(this.angle) - x) * scale;
    const dy = (x * Math.sin(this.angle) + y * Math.cos(this.angle) - y) * scale;
    return {
      ...box,
      text: text.normalize('NFC'),
      baseline: (line.top + line.height * 0.78) * scale,
      height: line.height * scale,
      isBold: false,
      font: null,
      isBlank: false,
      startsWord: true,
      origin: { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy },
    };
  }

  ruling({ isVertical, at, from, to }: Ruling): Ruling {
    const { scale } = this;
    return { isVertical, at: at * scale, from: from * scale, to: to * scale };
  }
}

interface Attempt {
  content: PageContent;
  words: number;
  confidence: number;
}

/** Reads a picture as it stands. */
function attempt(engine: OcrEngine, picture: GreyPicture, page: number): Attempt {
  const { file, cells, width, height, angle, rulings } = preparePicture(picture);
  const dpi = Math.round(Math.max(70, Math.min(600, Math.min(width, height) / paperWidth)));
  const inCells = cells.flatMap((cell) => engine.recognise(cell.file, dpi, 'block').map((word) => moved(word, cell)));
  const words = [...engine.recognise(file, dpi), ...inCells];
  const frame = new PaperFrame(width, height, angle, dpi);
  const content = {
    page,
    width: width * frame.scale,
    height: height * frame.scale,
    pieces: withoutNoise(words).map((word) => frame.piece(word)),
    rulings: rulings.map((ruling) => frame.ruling(ruling)),
  };
  return { content, words: words.length, confidence: confidenceOf(words) };
}

/**
 * Reads a page that is a picture. A page that is turned a little is set straight; one that lies on its side or stands on
 * its head is turned.
 */
export async function readPicture(picture: GreyPicture, page: number): Promise<PictureReading> {
  const { width, height } = picture;
  if (Math.min(width, height) < smallestSide || !hasInk(picture))
    return { content: { page, width, height, pieces: [], rulings: [] }, words: 0, confidence: 0 };
  const engine = await ocrEngine();
  let best = attempt(engine, picture, page);
  const isWorthTurning = best.words > 15 && best.confidence < illegible;
  for (const quarters of isWorthTurning ? otherTurns : []) {
    if (best.confidence >= illegible) break;
    const other = attempt(engine, quarterTurned(picture, quarters), page);
    if (other.confidence > best.confidence) best = other;
  }
  return { content: best.content, words: best.content.pieces.length, confidence: Math.round(best.confidence) };
}
