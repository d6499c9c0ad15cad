import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokenize.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import type { Mention, TextBlock } from '../mention.ts';
import type { Decision } from './decision.ts';

/** `isFuller`: more words were read as the name than the alias has. */
export function buildMention(
  block: TextBlock,
  tokens: readonly Token[],
  from: number,
  to: number,
  { entries, rule }: Decision,
  isFuller: boolean,
): Mention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? start;
  const [first] = entries as [GazetteerEntry];
  return {
    blockId: block.id,
    start,
    end,
    surface: block.text.slice(start, end),
    entityIds: [...new Set(entries.map((entry) => entry.entityId))],
    type: first.type,
    // If another name on the page introduced this one, the fuller name explains it.
    reason: { rule, alias: rule.endsWith('-introduced') || isFuller ? first.name : first.alias },
  };
}

/**
 * The mention without the particles and prepositions that are joined to the name. `words` are the folded words of the
 * name.
 */
export function trimMention(mention: Mention, text: string, words: readonly string[]): Mention {
  const lead = partsAround(firstWord(mention.surface), words[0] ?? '')?.lead ?? 0;
  const tail = partsAround(lastWord(mention.surface), words.at(-1) ?? '')?.tail ?? 0;
  const start = mention.start + lead;
  const end = mention.end - tail;
  return start < end ? { ...mention, start, end, surface: text.slice(start, end) } : mention;
}

/** How many UTF-16 units stand before and after the name in a word. Undefined if folding moves them. */
function partsAround(word: string, name: string): { lead: number; tail: number } | undefined {
  const folded = foldText(word).normalize();
  const base = name.normalize();
  const lead = folded.indexOf(base);
  if (lead < 0 || folded.length !== word.length) return undefined;
  return { lead, tail: word.length - lead - base.length };
}

const firstWord = (surface: string): string => /^\S*/.exec(surface)?.[0] ?? '';
const lastWord = (surface: string): string => surface.split(/\s/).at(-1) ?? '';
