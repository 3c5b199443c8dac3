import type { SourceMap, Warning } from '@giao-ban/notice-model';
import { UnreadableFile } from '../format-error';
import type { PageContent } from '../layout/page-content';
import { pagesToHtml } from '../layout/pages-to-html';
import { ocrEngine } from './ocr-engine';
import { ocrWarnings } from './ocr-warnings';
import type { GreyPicture } from './grey-picture';
import { jpegToGrey } from './jpeg-to-grey';
import { measuredPictures, type MeasuredPicture } from './picture-size';
import { pngToGrey } from './png-to-grey';
import { readPicture } from './read-picture';

/** The points of a picture; the rarer kinds are decoded by the recogniser. */
async function decoded({ bytes, width, height }: MeasuredPicture, mediaType: string): Promise<GreyPicture> {
  if (mediaType === 'image/jpeg') return jpegToGrey(bytes, width, height);
  const own = mediaType === 'image/png' ? pngToGrey(bytes) : null;
  if (own) return own;
  const png = (await ocrEngine()).toPng(bytes);
  const picture = png ? pngToGrey(png) : null;
  if (!picture) throw new UnreadableFile('DAMAGED_FILE', 'không giải mã được hình ảnh');
  return picture;
}

/**
 * Reads an image file by text recognition; a TIFF may hold several pages.
 * @throws UnreadableFile
 */
export async function imageToHtml(
  bytes: Uint8Array,
  mediaType: string,
  onPage: (page: number, pages: number) => void = () => undefined,
): Promise<{ html: string; map: SourceMap; warnings: Warning[] }> {
  const pictures = measuredPictures(bytes, mediaType);
  const contents: PageContent[] = [];
  let confidence = 0;
  for (const [i, picture] of pictures.entries()) {
    onPage(i + 1, pictures.length);
    const reading = await readPicture(await decoded(picture, mediaType), i + 1);
    contents.push(reading.content);
    confidence += reading.confidence / pictures.length;
  }
  if (contents.every(({ pieces }) => pieces.length === 0)) throw new UnreadableFile('NO_TEXT');
  const pages = contents.map(({ page }) => page);
  return { ...pagesToHtml(contents), warnings: ocrWarnings({ pages, confidence }) };
}
