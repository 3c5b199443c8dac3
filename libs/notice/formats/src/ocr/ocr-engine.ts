import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

/** The part of Tesseract's own interface that is used; the package has no types. */
interface TesseractApi {
  Init(folder: string, language: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  SetPageSegMode(mode: number): void;
  /** @returns 0 where the picture could be read */
  SetImageFile(exifOrientation: number, angle: number): number;
  /** Writes the picture that was set as `/image.png`. */
  WriteImage(kind: number): void;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  Clear(): void;
}
interface TesseractCore {
  FS: {
    writeFile(path: string, bytes: Uint8Array): void;
    readFile(path: string): Uint8Array;
    unlink(path: string): void;
  };
  TessBaseAPI: new () => TesseractApi;
}
type CoreFactory = (settings: { print(): void; printErr(): void }) => Promise<TesseractCore>;

/** A word as recognised; places in points of the picture. */
export interface RecognisedWord {
  text: string;
  /** 0 to 100. */
  confidence: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Of the line it stands on. */
  line: { key: string; top: number; height: number };
}

const neuralNetworksOnly = 1;
const upright = 1;
const grey = 1;

/** What the recogniser may expect to see: a page with parts to find, or one block of lines. */
const layouts = { page: 3, block: 6 } as const;
export type Layout = keyof typeof layouts;

/** A module with one instruction of relaxed SIMD: engines that know it recognise faster. */
const relaxedSimd = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15,
  253, 128, 2, 11,
]);

/** Recognises Vietnamese text in pictures, in this process, from files of the installation alone. */
export class OcrEngine {
  private constructor(
    private readonly core: TesseractCore,
    private readonly api: TesseractApi,
  ) {}

  static async load(): Promise<OcrEngine> {
    const require = createRequire(import.meta.url);
    const kind = WebAssembly.validate(relaxedSimd) ? 'relaxedsimd' : 'simd';
    const factory = coreFactory(require(`tesseract.js-core/tesseract-core-${kind}-lstm`));
    const core = await factory({ print: () => undefined, printErr: () => undefined });
    const data = readFileSync(require.resolve('@tesseract.js-data/vie/4.0.0/vie.traineddata.gz'));
    core.FS.writeFile('/vie.traineddata', gunzipSync(data));
    const api = new core.TessBaseAPI();
    if (api.Init('/', 'vie', neuralNetworksOnly) !== 0) throw new Error('the Vietnamese model could not be loaded');
    return new OcrEngine(core, api);
  }

  /** Another kind of picture (TIFF) as PNG; `null` where it cannot be decoded. */
  toPng(picture: Uint8Array): Uint8Array | null {
    const { api, core } = this;
    core.FS.writeFile('/input', picture);
    try {
      if (api.SetImageFile(upright, 0) !== 0) return null;
      api.WriteImage(grey);
      const png = core.FS.readFile('/image.png');
      core.FS.unlink('/image.png');
      return png;
    } catch {
      return null;
    } finally {
      api.Clear();
      core.FS.unlink('/input');
    }
  }

  /**
   * The words of a picture (PNM) in reading order; none where it cannot be decoded.
   */
  recognise(picture: Uint8Array, dpi: number, layout: Layout = 'page'): RecognisedWord[] {
    const { api, core } = this;
    core.FS.writeFile('/input', picture);
    try {
      api.SetVariable('user_defined_dpi', String(dpi));
      api.SetPageSegMode(layouts[layout]);
      if (api.SetImageFile(upright, 0) !== 0) return [];
      api.Recognize(null);
      return wordsOf(api.GetTSVText(0));
    } finally {
      api.Clear();
      core.FS.unlink('/input');
    }
  }
}

/** What the package's entry files export, as its own loader uses them. */
function coreFactory(module: unknown): CoreFactory {
  return module as CoreFactory;
}

const lineLevel = 4;
const wordLevel = 5;

/** The table that Tesseract prints: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function wordsOf(table: string): RecognisedWord[] {
  const words: RecognisedWord[] = [];
  let line = { key: '', top: 0, height: 0 };
  for (const row of table.split('\n')) {
    const cells = row.split('\t');
    const [level = 0, , block, paragraph, number, , left = 0, top = 0, width = 0, height = 0, confidence = 0] =
      cells.map(Number);
    const text = cells[11]?.trim() ?? '';
    if (level === lineLevel) line = { key: `${block}/${paragraph}/${number}`, top, height };
    if (level === wordLevel && text !== '') words.push({ text, confidence, left, top, width, height, line });
  }
  return words;
}

let loading: Promise<OcrEngine> | undefined;

/** The engine of this process, made when it is first needed. */
export function ocrEngine(): Promise<OcrEngine> {
  loading ??= OcrEngine.load();
  return loading;
}
