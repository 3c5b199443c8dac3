import { isVietnameseSyllable } from '../encoding/vietnamese-syllable';
import { UnreadableFile } from '../format-error';
import { groupedBy } from '../layout/grouped-by';
import type { PageContent, Piece, Ruling } from '../layout/page-content';
import { hasInk, type GreyPicture } from './grey-picture';
import { ocrEngine, type RecognisedWord, type Turn } from './ocr-engine';
import { preparePicture, type CellPicture, type PreparedPicture } from './prepare-picture';

/** A picture of one page: its points, or a file that only the recogniser can decode. */
export type Picture = GreyPicture | { width: number; height: number; file: Uint8Array };

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
const upright: Turn = 1;
const otherTurns: Turn[] = [6, 8, 3];
/** Below this nobody can read it, or it lies on its side. */
const illegible = 55;
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

/** Straight, without grain, without the lines of tables. */
function prepare(picture: Picture): PreparedPicture {
  if (!('file' in picture)) return preparePicture(picture);
  return { ...picture, cells: [], angle: 0, rulings: [] };
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

/**
 * Reads a page that is a picture. A page that is turned a little is set straight; one that lies on its side or stands on
 * its head is turned.
 * @throws UnreadableFile where the picture cannot be decoded
 */
export async function readPicture(picture: Picture, page: number): Promise<PictureReading> {
  const empty = { page, width: picture.width, height: picture.height, pieces: [], rulings: [] };
  const isTooSmall = Math.min(picture.width, picture.height) < smallestSide;
  if (isTooSmall || (!('file' in picture) && !hasInk(picture))) return { content: empty, words: 0, confidence: 0 };
  const engine = await ocrEngine();
  const { file, cells, width, height, angle, rulings } = prepare(picture);
  const dpi = Math.round(Math.max(70, Math.min(600, Math.min(width, height) / paperWidth)));
  const read = (turn: Turn) => {
    const words = engine.recognise(file, dpi, turn);
    if (!words) throw new UnreadableFile('DAMAGED_FILE', 'không giải mã được hình ảnh');
    return { turn, words, confidence: confidenceOf(words) };
  };
  let best = read(upright);
  const isWorthTurning = best.words.length > 15 && best.confidence < illegible;
  for (const turn of isWorthTurning ? otherTurns : []) {
    if (best.confidence >= illegible) break;
    const other = read(turn);
    if (other.confidence > best.confidence) best = other;
  }
  const inCells = cells.flatMap((cell) =>
    (engine.recognise(cell.file, dpi, upright, 'block') ?? []).map((word) => moved(word, cell)),
  );
  const isLying = best.turn === 6 || best.turn === 8;
  const [across, down] = isLying ? [height, width] : [width, height];
  const frame = new PaperFrame(across, down, isLying ? 0 : angle, dpi);
  const pieces = withoutNoise([...best.words, ...inCells]).map((word) => frame.piece(word));
  const content = {
    page,
    width: across * frame.scale,
    height: down * frame.scale,
    pieces,
    rulings: best.turn === upright ? rulings.map((ruling) => frame.ruling(ruling)) : [],
  };
  return { content, words: pieces.length, confidence: Math.round(confidenceOf([...best.words, ...inCells])) };
}
