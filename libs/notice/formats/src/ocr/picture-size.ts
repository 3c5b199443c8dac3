import { UnreadableFile } from '../format-error';

/** More points than a page of A3 at 450 dpi. */
export const mostPixels = 40_000_000;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function pngSize(view: DataView): [number, number] {
  return [view.getUint32(16), view.getUint32(20)];
}

const startsOfFrame = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Walks from segment to segment up to the one that holds the size. */
function jpegSize(view: DataView): [number, number] {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) break;
    const marker = view.getUint8(at + 1);
    if (startsOfFrame.has(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  throw new UnreadableFile('DAMAGED_FILE', 'ảnh JPEG thiếu phần đầu');
}

/** A page of a TIFF file: where its directory begins, and its size. */
export interface TiffPage {
  directory: number;
  width: number;
  height: number;
}

const widthTag = 256;
const heightTag = 257;
const mostTiffPages = 60;

/** The pages of a TIFF file; a fax is one file with a page per directory. */
export function tiffPages(bytes: Uint8Array): TiffPage[] {
  const view = viewOf(bytes);
  const isLittle = view.getUint8(0) === 0x49;
  const pages: TiffPage[] = [];
  for (let at = view.getUint32(4, isLittle); at !== 0 && pages.length < mostTiffPages;) {
    if (at + 2 > bytes.length || pages.some(({ directory }) => directory === at)) break;
    const count = view.getUint16(at, isLittle);
    const end = at + 2 + count * 12;
    if (end + 4 > bytes.length) break;
    const tag = (wanted: number): number => {
      for (let entry = at + 2; entry < end; entry += 12) {
        if (view.getUint16(entry, isLittle) !== wanted) continue;
        const isShort = view.getUint16(entry + 2, isLittle) === 3;
        return isShort ? view.getUint16(entry + 8, isLittle) : view.getUint32(entry + 8, isLittle);
      }
      return 0;
    };
    pages.push({ directory: at, width: tag(widthTag), height: tag(heightTag) });
    at = view.getUint32(end, isLittle);
  }
  if (pages.length === 0) throw new UnreadableFile('DAMAGED_FILE', 'ảnh TIFF thiếu phần đầu');
  return pages;
}

/** The same TIFF file with another page as its first. */
export function tiffFrom(bytes: Uint8Array, { directory }: TiffPage): Uint8Array {
  const copy = Uint8Array.from(bytes);
  viewOf(copy).setUint32(4, directory, copy[0] === 0x49);
  return copy;
}

/** A picture in a file, measured before anything of it is unpacked. */
export interface MeasuredPicture {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/**
 * The pictures of an image file with their sizes as the headers claim them.
 * @throws UnreadableFile for damage, and for more points than memory should hold
 */
export function measuredPictures(bytes: Uint8Array, mediaType: string): MeasuredPicture[] {
  const pictures = claimed(bytes, mediaType);
  for (const { width, height } of pictures) {
    if (width === 0 || height === 0) throw new UnreadableFile('DAMAGED_FILE', 'ảnh không có kích thước');
    if (width * height > mostPixels) throw new UnreadableFile('IMAGE_TOO_LARGE', String(mostPixels / 1e6));
  }
  return pictures;
}

function claimed(bytes: Uint8Array, mediaType: string): MeasuredPicture[] {
  try {
    if (mediaType === 'image/tiff') return tiffPages(bytes).map((page) => ({ ...page, bytes: tiffFrom(bytes, page) }));
    const [width, height] = mediaType === 'image/png' ? pngSize(viewOf(bytes)) : jpegSize(viewOf(bytes));
    return [{ bytes, width, height }];
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('DAMAGED_FILE', 'ảnh bị cụt');
  }
}
