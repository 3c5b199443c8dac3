import { UnreadableFile } from '../format-error';
import type { PageContent } from '../layout/page-content';
import type { GreyPicture } from '../ocr/grey-picture';
import { PageFrame } from './page-frame';
import { pagePictures, type PagePictures } from './page-pictures';
import { pageLetters } from './page-pieces';
import { pageRulings } from './page-rulings';
import { pdfiumEngine, type PdfiumEngine } from './pdfium-engine';

/** More than any notice with its annexes. */
export const mostPages = 300;

const passwordNeeded = 4;
const unknownSecurity = 5;

/** A page as text, and how much of it has no meaning. */
export interface TextPage {
  content: PageContent;
  letters: number;
  unknown: number;
  pictures: PagePictures;
  /** Things drawn on the page, of whatever kind. */
  objects: number;
}

/** An open PDF. Close it: its memory is not the garbage collector's. */
export class PdfDocument {
  private constructor(
    private readonly engine: PdfiumEngine,
    private readonly data: number,
    private readonly document: number,
    readonly pages: number,
  ) {}

  /** @throws UnreadableFile for damage, passwords and too many pages */
  static async open(bytes: Uint8Array): Promise<PdfDocument> {
    const engine = await pdfiumEngine();
    const data = engine.allocate(bytes.length);
    engine.memory.HEAPU8.set(bytes, data);
    const document = engine.api.FPDF_LoadMemDocument(data, bytes.length, '');
    const pages = document === 0 ? 0 : engine.api.FPDF_GetPageCount(document);
    const opened = new PdfDocument(engine, data, document, pages);
    try {
      opened.check();
    } catch (error) {
      opened.close();
      throw error;
    }
    return opened;
  }

  private check(): void {
    if (this.document === 0) {
      const isLocked = [passwordNeeded, unknownSecurity].includes(this.engine.api.FPDF_GetLastError());
      throw new UnreadableFile(isLocked ? 'ENCRYPTED' : 'DAMAGED_FILE', isLocked ? '' : 'cấu trúc PDF sai');
    }
    if (this.pages === 0) throw new UnreadableFile('NO_TEXT');
    if (this.pages > mostPages) throw new UnreadableFile('TOO_MANY_PAGES', String(mostPages));
  }

  close(): void {
    if (this.document !== 0) this.engine.api.FPDF_CloseDocument(this.document);
    this.engine.release(this.data);
  }

  /** The letters and lines of a page, from 1; `null` where the page is broken. */
  text(number: number): TextPage | null {
    return this.withPage(number, (page, frame, turns) => {
      const { pieces, unknown } = pageLetters(this.engine, page, frame, turns);
      const rulings = pageRulings(this.engine, page, frame);
      const content = { page: number, width: frame.width, height: frame.height, pieces, rulings };
      const letters = pieces.filter(({ isBlank }) => !isBlank).length;
      const objects = this.engine.api.FPDFPage_CountObjects(page);
      return { content, letters, unknown, objects, pictures: pagePictures(this.engine, page, frame) };
    });
  }

  /** Draws a page, smaller than asked where it would have more than `mostPixels`. */
  picture(number: number, dpi: number, mostPixels: number): GreyPicture | null {
    return this.withPage(number, (page, frame) => {
      const wanted = dpi / 72;
      const scale = Math.min(wanted, Math.sqrt(mostPixels / (frame.width * frame.height)));
      const width = Math.max(1, Math.round(frame.width * scale));
      const height = Math.max(1, Math.round(frame.height * scale));
      return this.draw(page, width, height);
    });
  }

  private draw(page: number, width: number, height: number): GreyPicture {
    const { api } = this.engine;
    const grey = 1;
    const white = 0xffffffff;
    const inGrey = 0x08;
    const bitmap = api.FPDFBitmap_CreateEx(width, height, grey, 0, 0);
    if (bitmap === 0) throw new UnreadableFile('IMAGE_TOO_LARGE', String(Math.round((width * height) / 1e6)));
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, inGrey);
    const start = api.FPDFBitmap_GetBuffer(bitmap);
    const stride = api.FPDFBitmap_GetStride(bitmap);
    const pixels = new Uint8Array(width * height);
    const { HEAPU8 } = this.engine.memory;
    for (let y = 0; y < height; y++)
      pixels.set(HEAPU8.subarray(start + y * stride, start + y * stride + width), y * width);
    api.FPDFBitmap_Destroy(bitmap);
    return { width, height, pixels };
  }

  private withPage<T>(number: number, use: (page: number, frame: PageFrame, turns: number) => T): T | null {
    const { api } = this.engine;
    const page = api.FPDF_LoadPage(this.document, number - 1);
    if (page === 0) return null;
    const buffer = this.engine.allocate(16);
    try {
      api.FPDF_GetPageBoundingBox(page, buffer);
      const at = (index: number) => this.engine.float(buffer, index);
      const box = { left: at(0), top: at(1), right: at(2), bottom: at(3) };
      if (!(box.right > box.left && box.top > box.bottom)) return null;
      const turns = api.FPDFPage_GetRotation(page);
      return use(page, new PageFrame(box, turns), turns);
    } finally {
      this.engine.release(buffer);
      api.FPDF_ClosePage(page);
    }
  }
}
