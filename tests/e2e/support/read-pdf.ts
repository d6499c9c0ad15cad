import { inflateSync } from 'node:zlib';

const DATE = /\(D:\d[^)]*\)/g;

/**
 * What a PDF draws: its unpacked streams (ISO 32000-1, 7.3.8), in their order and without the date, so two prints of one
 * page are equal. Streams that can't be unpacked are pictures and fonts as they are.
 */
export function readPdf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  return streams
    .filter((match) => !isCrossReference(text, match.index))
    .map(([, stream = '']) => {
      try {
        return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1').replaceAll(DATE, '');
      } catch {
        return stream;
      }
    });
}

/** Whether a stream holds the places of all objects (7.5.8). They move by a byte when a packed date gets longer. */
const isCrossReference = (text: string, at: number): boolean =>
  text.slice(text.lastIndexOf(' obj', at), at).includes('/XRef');
