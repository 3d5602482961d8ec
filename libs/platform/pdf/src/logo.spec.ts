import { deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { LogoRefused, decodeLogo, logoLimits } from './logo';

const pixels = (width: number, height: number, colour: readonly number[]) => {
  const picture = new PNG({ width, height });
  for (let index = 0; index < width * height; index += 1) picture.data.set(colour, index * 4);
  return picture;
};
const png = (width: number, height: number, colour: readonly number[] = [10, 20, 30, 255]) =>
  PNG.sync.write(pixels(width, height, colour));

const reasonFor = (bytes: Uint8Array): string => {
  try {
    decodeLogo(bytes);
    return 'accepted';
  } catch (error) {
    return error instanceof LogoRefused ? error.reason : String(error);
  }
};

const withSize = (width: number, height: number): Buffer => {
  const forged = Buffer.from(png(1, 1));
  forged.writeUInt32BE(width, 16);
  forged.writeUInt32BE(height, 20);
  return forged;
};

/** One interlaced pixel whose data inflates to 60 MB. */
const interlacedBomb = (): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(1, 0);
  header.writeUInt32BE(1, 4);
  header.set([8, 6, 0, 0, 1], 8);
  const data = deflateSync(Buffer.alloc(60_000_000));
  const chunks = [chunk('IHDR', header.toString('latin1')), chunk('IDAT', data.toString('latin1')), chunk('IEND', '')];
  return Buffer.concat([png(1, 1).subarray(0, 8), ...chunks]);
};

describe('decodeLogo', () => {
  it('lays transparent pixels on white and drops the alpha channel', () => {
    const logo = decodeLogo(png(4, 2, [0, 0, 0, 0]));

    const again = PNG.sync.read(Buffer.from(logo.png));
    expect([logo.width, logo.height]).toEqual([4, 2]);
    expect([...again.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    expect(logo.png[25]).toBe(2);
  });

  it('reads a JPEG', () => {
    const { data } = encode({ width: 16, height: 8, data: pixels(16, 8, [200, 0, 0, 255]).data }, 90);

    expect(decodeLogo(data)).toMatchObject({ width: 16, height: 8 });
  });

  it('shrinks what paper cannot show', () => {
    expect(decodeLogo(png(1500, 300))).toMatchObject({ width: logoLimits.printedSide, height: 120 });
  });

  it('keeps no byte of the uploaded file but its colours', () => {
    const file = png(2, 2);
    const withNote = Buffer.concat([file.subarray(0, 33), chunk('tEXt', 'Comment\0secret'), file.subarray(33)]);

    expect(Buffer.from(decodeLogo(withNote).png).includes('secret')).toBe(false);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['too-heavy', Buffer.concat([png(1, 1), Buffer.alloc(logoLimits.bytes)])],
    ['not-png-or-jpeg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['too-many-pixels', withSize(60_000, 60_000)],
    ['damaged', withSize(0, 5)],
    ['damaged', png(8, 8).subarray(0, 50)],
    ['damaged', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
  ])('refuses with « %s »', (reason, bytes) => {
    expect(reasonFor(bytes)).toBe(reason);
  });

  it('refuses an interlaced PNG, whose data nothing bounds, before a byte of it is inflated', () => {
    const bomb = interlacedBomb();
    const before = process.memoryUsage().arrayBuffers;

    expect(reasonFor(bomb)).toBe('interlaced');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it('refuses a JPEG that says it is huge', () => {
    const { data } = encode({ width: 8, height: 8, data: pixels(8, 8, [0, 0, 0, 255]).data }, 50);
    const start = data.indexOf(Buffer.from([0xff, 0xc0]));
    data.writeUInt16BE(60_000, start + 5);
    data.writeUInt16BE(60_000, start + 7);

    expect(reasonFor(data)).toBe('too-many-pixels');
  });
});

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
};

const chunk = (type: string, content: string): Buffer => {
  const body = Buffer.from(`${type}${content}`, 'latin1');
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(content.length, 0);
  body.copy(result, 4);
  result.writeUInt32BE(crcOf(body), body.length + 4);
  return result;
};
