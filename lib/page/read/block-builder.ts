import type { PageBlock } from './text-map.ts';

/** UTF-16 units. A longer text is cut, so that no single piece of work is long: 50,000 take the gate 0.5 ms. */
const MAX_BLOCK = 50_000;

/** Puts blocks together from text nodes. */
export interface BlockBuilder {
  /** adds the characters `[from, to)` of a node, or what the reader sees of them, which is as long */
  add(node: Text, from?: number, to?: number, seen?: string): void;
  /** what follows is another block */
  close(): void;
}

/** A block, and its text with a space wherever two nodes meet in mid-word: “MarkRutte” may be two words in fact. */
export type OnBlock = (block: PageBlock, apart: string) => void;

export function createBlockBuilder(onBlock: OnBlock): BlockBuilder {
  let text = '';
  let segments: PageBlock['segments'] = [];
  let seams: number[] = [];
  /** the last unit of the text; asking the text itself would copy it together */
  let last = 0;

  const close = () => {
    if (segments.length === 0) return;
    if (/\S/.test(text)) onBlock({ text, segments }, cutAt(text, seams));
    text = '';
    segments = [];
    if (seams.length) seams = [];
  };
  const add = (node: Text, data: string, from: number, seen: string) => {
    if (text && last >= WORDS && seen.charCodeAt(0) >= WORDS) {
      seams.push(text.length);
    }
    segments.push({ node, start: text.length - from, data });
    text += seen;
    last = seen.charCodeAt(seen.length - 1);
  };
  return {
    add(node, from = 0, to = node.length, seen) {
      const { data } = node;
      const all = seen ?? (from === 0 && to === data.length ? data : data.slice(from, to));
      let at = 0;
      while (text.length + all.length - at > MAX_BLOCK) {
        const end = findCut(all, at, at + Math.max(1, MAX_BLOCK - text.length));
        add(node, data, from + at, all.slice(at, end));
        at = end;
        close();
      }
      if (at < all.length) add(node, data, from + at, at ? all.slice(at) : all);
    },
    close,
  };
}

/** Code units below are white space and ASCII punctuation, which no word is made of. */
const WORDS = 0x30;

/** After a sentence if there is one in the second half, else after a word, else anywhere. */
function findCut(text: string, from: number, limit: number): number {
  const half = (from + limit) >> 1;
  const sentence = Math.max(text.lastIndexOf('. ', limit - 2), text.lastIndexOf('\n', limit - 1));
  if (sentence > half) return sentence + 1;
  const word = text.lastIndexOf(' ', limit - 1);
  return word > half ? word + 1 : limit;
}

function cutAt(text: string, seams: readonly number[]): string {
  if (seams.length === 0) return text;
  let apart = '';
  let from = 0;
  for (const seam of seams) {
    apart += `${text.slice(from, seam)} `;
    from = seam;
  }
  return apart + text.slice(from);
}
