import { inflateSync } from 'node:zlib';
import { UnreadableFile } from '../format-error';
import type { GreyPicture } from './grey-picture';

interface PngHeader {
  width: number;
  height: number;
  depth: number;
  color: number;
  isInterlaced: boolean;
}

const channelsOf: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const palette = 3;

interface PngParts {
  header: PngHeader;
  data: Buffer;
  palette: Uint8Array;
}

function partsOf(bytes: Uint8Array): PngParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header: PngHeader = {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: view.getUint8(24),
    color: view.getUint8(25),
    isInterlaced: view.getUint8(28) !== 0,
  };
  const packed: Uint8Array[] = [];
  let colors = new Uint8Array();
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = view.getUint32(at);
    const kind = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'IDAT') packed.push(body);
    if (kind === 'PLTE') colors = Uint8Array.from(body);
    at += 12 + length;
  }
  const bits = header.depth * (channelsOf[header.color] ?? 0);
  const size = (Math.ceil((header.width * bits) / 8) + 1) * header.height;
  return { header, data: inflateSync(Buffer.concat(packed), { maxOutputLength: size + 1024 }), palette: colors };
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Takes the filters off, row by row, in place. */
function unfilter(data: Buffer, height: number, stride: number, pixel: number): void {
  for (let y = 0; y < height; y++) {
    const row = y * (stride + 1);
    const filter = data[row] ?? 0;
    if (filter > 4) throw new UnreadableFile('DAMAGED_FILE', 'ảnh PNG sai');
    for (let i = 1; i <= stride; i++) {
      const left = i > pixel ? (data[row + i - pixel] ?? 0) : 0;
      const above = y > 0 ? (data[row + i - stride - 1] ?? 0) : 0;
      const corner = y > 0 && i > pixel ? (data[row + i - stride - 1 - pixel] ?? 0) : 0;
      const add = [0, left, above, (left + above) >> 1, filter === 4 ? paeth(left, above, corner) : 0][filter] ?? 0;
      data[row + i] = ((data[row + i] ?? 0) + add) & 255;
    }
  }
}

const luminance = (red: number, green: number, blue: number) => (red * 77 + green * 151 + blue * 28) >> 8;

/** The shade of one point; what is see-through is paper. */
function shadeOf(sample: (channel: number) => number, { color }: PngHeader, colors: Uint8Array): number {
  if (color === palette) {
    const at = sample(0) * 3;
    return luminance(colors[at] ?? 0, colors[at + 1] ?? 0, colors[at + 2] ?? 0);
  }
  const isColored = color === 2 || color === 6;
  const shade = isColored ? luminance(sample(0), sample(1), sample(2)) : sample(0);
  const opacity = color === 4 ? sample(1) : color === 6 ? sample(3) : 255;
  return 255 - Math.round(((255 - shade) * opacity) / 255);
}

/**
 * Decodes a PNG. Its size must have been checked before.
 * @returns `null` for the rare interlaced ones, which another decoder takes
 */
export function pngToGrey(bytes: Uint8Array): GreyPicture | null {
  try {
    const parts = partsOf(bytes);
    return parts.header.isInterlaced ? null : decode(parts);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('DAMAGED_FILE', 'ảnh PNG sai');
  }
}

function decode({ header, data, palette: colors }: PngParts): GreyPicture {
  const { width, height, depth, color } = header;
  const channels = channelsOf[color];
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth))
    throw new UnreadableFile('DAMAGED_FILE', 'ảnh PNG sai');
  const stride = Math.ceil((width * depth * channels) / 8);
  if (data.length < (stride + 1) * height) throw new UnreadableFile('DAMAGED_FILE', 'ảnh PNG bị cụt');
  unfilter(data, height, stride, Math.max(1, (depth * channels) >> 3));
  const pixels = new Uint8Array(width * height);
  const highest = color === palette ? 1 : 255 / (2 ** Math.min(depth, 8) - 1);
  for (let y = 0; y < height; y++) {
    const row = y * (stride + 1) + 1;
    for (let x = 0; x < width; x++) {
      const sample = (channel: number): number => {
        const index = x * channels + channel;
        if (depth === 8) return data[row + index] ?? 0;
        if (depth === 16) return data[row + index * 2] ?? 0;
        const byte = data[row + ((index * depth) >> 3)] ?? 0;
        const shift = 8 - depth - ((index * depth) & 7);
        return ((byte >> shift) & (2 ** depth - 1)) * highest;
      };
      pixels[y * width + x] = shadeOf(sample, header, colors);
    }
  }
  return { width, height, pixels };
}
