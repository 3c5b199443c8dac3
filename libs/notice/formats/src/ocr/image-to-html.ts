import type { Warning } from '@giao-ban/notice-model';
import { UnreadableFile } from '../format-error';
import type { PageContent } from '../layout/page-content';
import { pagesToHtml } from '../layout/pages-to-html';
import type { SourceMap } from '../source-map';
import { ocrWarnings } from './ocr-warnings';
import { jpegToGrey } from './jpeg-to-grey';
import { measuredPictures, type MeasuredPicture } from './picture-size';
import { pngToGrey } from './png-to-grey';
import { readPicture, type Picture } from './read-picture';

/** Points where they can be had; else the recogniser decodes the file itself. */
async function decoded({ bytes, width, height }: MeasuredPicture, mediaType: string): Promise<Picture> {
  if (mediaType === 'image/jpeg') return jpegToGrey(bytes, width, height);
  const grey = mediaType === 'image/png' ? pngToGrey(bytes) : null;
  return grey ?? { file: bytes, width, height };
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
