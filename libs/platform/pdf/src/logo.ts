import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';

/** A picture made safe: opaque RGB, no metadata, no more pixels than paper shows. */
export interface Logo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Why a picture is refused. */
export type LogoRefusal = 'empty' | 'too-heavy' | 'not-png-or-jpeg' | 'too-many-pixels' | 'interlaced' | 'damaged';

/** Thrown with the reason when a picture cannot be used. */
export class LogoRefused extends Error {
  constructor(
    readonly reason: LogoRefusal,
    options?: ErrorOptions,
  ) {
    super(`Logo refused: ${reason}`, options);
    this.name = 'LogoRefused';
  }
}

/** Limits of `decodeLogo`, for the words of a form. */
export const logoLimits = { bytes: 2_000_000, pixels: 6_000_000, printedSide: 600 } as const;

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const isPng = (bytes: Uint8Array): boolean => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const isJpeg = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xd8, 0xff]);

/** Width and height stand in the first chunk: a decompression bomb is refused before a byte is inflated. */
const refuseBomb = (bytes: Uint8Array): void => {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.length < 33 || header.toString('latin1', 12, 16) !== 'IHDR') throw new LogoRefused('damaged');
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  if (width === 0 || height === 0) throw new LogoRefused('damaged');
  if (width * height > logoLimits.pixels) throw new LogoRefused('too-many-pixels');
  // pngjs inflates interlaced data without a limit, whatever size the header says.
  if (header.readUInt8(28) !== 0) throw new LogoRefused('interlaced');
};

const readPng = (bytes: Uint8Array): Pixels => {
  refuseBomb(bytes);
  return PNG.sync.read(Buffer.from(bytes), { checkCRC: true });
};

const readJpeg = (bytes: Uint8Array): Pixels => {
  const megapixels = logoLimits.pixels / 1_000_000;
  return decode(bytes, {
    useTArray: true,
    tolerantDecoding: false,
    maxResolutionInMP: megapixels,
    maxMemoryUsageInMB: 256,
  });
};

const readPixels = (bytes: Uint8Array): Pixels => {
  if (bytes.length === 0) throw new LogoRefused('empty');
  if (bytes.length > logoLimits.bytes) throw new LogoRefused('too-heavy');
  if (!isPng(bytes) && !isJpeg(bytes)) throw new LogoRefused('not-png-or-jpeg');
  try {
    return isPng(bytes) ? readPng(bytes) : readJpeg(bytes);
  } catch (cause) {
    if (cause instanceof LogoRefused) throw cause;
    const tooLarge = cause instanceof Error && /maxResolutionInMP|maxMemoryUsageInMB/.test(cause.message);
    throw new LogoRefused(tooLarge ? 'too-many-pixels' : 'damaged', { cause });
  }
};

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean colour of an area, laid on white paper. */
const meanOnWhite = (
  { data, width }: Pixels,
  { left, top, right, bottom }: Area,
): readonly [number, number, number] => {
  const sum: [number, number, number] = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      const alpha = (data[at + 3] ?? 255) / 255;
      for (const channel of [0, 1, 2] as const) sum[channel] += (data[at + channel] ?? 0) * alpha + 255 * (1 - alpha);
    }
  }
  const count = (right - left) * (bottom - top);
  return [Math.round(sum[0] / count), Math.round(sum[1] / count), Math.round(sum[2] / count)];
};

const printed = (source: Pixels): PNG => {
  const ratio = Math.min(1, logoLimits.printedSide / Math.max(source.width, source.height));
  const width = Math.max(1, Math.round(source.width * ratio));
  const height = Math.max(1, Math.round(source.height * ratio));
  const result = new PNG({ width, height });
  const edge = (at: number, count: number, length: number): number => Math.floor((at * length) / count);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [left, top] = [edge(x, width, source.width), edge(y, height, source.height)];
      const right = Math.max(left + 1, edge(x + 1, width, source.width));
      const bottom = Math.max(top + 1, edge(y + 1, height, source.height));
      result.data.set([...meanOnWhite(source, { left, top, right, bottom }), 255], (y * width + x) * 4);
    }
  }
  return result;
};

/** Decodes an uploaded PNG or JPEG within limits and encodes it anew: nothing of the uploaded bytes reaches a document. */
export const decodeLogo = (bytes: Uint8Array): Logo => {
  const picture = printed(readPixels(bytes));
  const png = PNG.sync.write(picture, {
    colorType: 2,
    inputHasAlpha: true,
    bgColor: { red: 255, green: 255, blue: 255 },
  });
  return { png: new Uint8Array(png), width: picture.width, height: picture.height };
};
