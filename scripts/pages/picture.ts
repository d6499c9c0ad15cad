import { inflateSync } from 'node:zlib';

/** A picture's pixels. */
export interface Picture {
  width: number;
  height: number;
  /** red, green and blue of a pixel as one number */
  at(x: number, y: number): number;
}

/** Reads a PNG as browsers write their screenshots: 8 bits a channel, with or without alpha, not interlaced. */
export function readPicture(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      channels = { 2: 3, 6: 4 }[data.readUInt8(9)] ?? 0;
      if (data.readUInt8(8) !== 8 || channels === 0 || data.readUInt8(12) !== 0)
        throw new Error('a PNG of a kind that no screenshot has');
    } else if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const row = width * channels;
  const raw = inflateSync(Buffer.concat(parts));
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) unfilter(raw, pixels, y, row, channels);
  return {
    width,
    height,
    at(x, y) {
      const i = y * row + x * channels;
      return ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
    },
  };
}

/** https://www.w3.org/TR/png-3/#9Filter-types */
function unfilter(raw: Uint8Array, pixels: Uint8Array, y: number, row: number, step: number): void {
  const from = y * (row + 1);
  const to = y * row;
  const filter = raw[from];
  for (let i = 0; i < row; i++) {
    const left = i >= step ? (pixels[to + i - step] ?? 0) : 0;
    const up = y > 0 ? (pixels[to + i - row] ?? 0) : 0;
    const upLeft = y > 0 && i >= step ? (pixels[to + i - row - step] ?? 0) : 0;
    const guess =
      filter === 1
        ? left
        : filter === 2
          ? up
          : filter === 3
            ? (left + up) >> 1
            : filter === 4
              ? paeth(left, up, upLeft)
              : 0;
    pixels[to + i] = (raw[from + 1 + i] ?? 0) + guess;
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const [a, b, c] = [left, up, upLeft].map((each) => Math.abs(left + up - upLeft - each)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}
