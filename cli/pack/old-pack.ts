import { splitLines } from '../split-lines.ts';
import type { Section } from './build-cache.ts';
import { bytesAfterFirstLine, rawBytes } from './pack-bytes.ts';

/** The lines of a pack, from its beginning to its end. */
export interface OldPack {
  /** The lines of a section. Sections must be asked for in the order of the pack. */
  linesOf(section: Section): AsyncGenerator<string>;
  close(): Promise<void>;
}

export function openOldPack(path: string): OldPack {
  const lines = splitLines(bytesAfterFirstLine(rawBytes(path), () => undefined));
  let at = 0;
  return {
    async *linesOf({ from, lines: count }) {
      for (const end = from + count; at < end; ) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`${path} has fewer lines than it had`);
        if (at++ >= from) yield value;
      }
    },
    close: async () => void (await lines.return(undefined)),
  };
}
