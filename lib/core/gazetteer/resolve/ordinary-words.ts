import type { Token } from '../../text/tokenize.ts';

/** Whether the page also writes this folded word without a capital, so that it is an ordinary word. */
export type IsOrdinary = (key: string) => boolean;

interface Words {
  text: string;
  readonly tokens: readonly Token[];
  readonly candidates: { length: number };
}

/**
 * Blocks with names are already split into words, so they are searched first. The others may be most of the page. They
 * are split only if the word wasn't found.
 */
export function createOrdinary(blocks: readonly Words[]): IsOrdinary {
  const stages = [
    () => collect(blocks.filter((block) => block.candidates.length > 0)),
    () => collect(blocks.filter((block) => block.candidates.length === 0)),
  ];
  const made: Set<string>[] = [];
  return (key) =>
    stages.some((stage, i) => {
      made[i] ??= stage();
      return made[i].has(key);
    });
}

function collect(blocks: readonly Words[]): Set<string> {
  const ordinary = new Set<string>();
  for (const { text, tokens } of blocks) {
    for (const token of tokens) if (beginsSmall(text, token.start)) ordinary.add(token.key);
  }
  return ordinary;
}

const SMALL = /^\p{Ll}/u;

/** Most letters are ASCII, and only others need a pattern. Scripts without case have no small letters. */
function beginsSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return SMALL.test(text.slice(at, at + 2));
}
