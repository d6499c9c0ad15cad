import type { Token } from '../../text/tokenize.ts';
import type { Candidate } from '../match/find-candidates.ts';
import type { Mention, TextBlock } from '../mention.ts';
import type { BlockWords } from './block-words.ts';
import { buildMention, trimMention } from './build-mention.ts';
import type { Decision } from './decision.ts';
import type { Reading } from './reading.ts';

/** A block of the page, with its words and the names that may stand in it. */
export interface FoundBlock extends TextBlock {
  /** the words of the text; may be a getter that splits it on first use */
  readonly tokens: readonly Token[];
  /** in order, without overlap */
  candidates: readonly Candidate[];
  /** surnames stand here that can mean nobody (see unmeant-surnames.ts), so they are no candidates */
  hasUnmeant?: boolean;
  /** it says something about the page (see PageContext.about), so it introduces people but isn't marked */
  about?: boolean;
}

/** A known name in its block, and how the block alone reads it. */
export interface Sighting {
  block: FoundBlock;
  words: BlockWords;
  candidate: Candidate;
  reading: Reading;
}

/** The mention that a decision makes of a sighting. */
export function toMention(
  { block, words, candidate, reading }: Sighting,
  decided: Decision,
): Mention {
  const { from, to } = 'from' in reading ? reading : candidate;
  const start = from + (decided.skip ?? 0);
  const mention = buildMention(block, words.tokens, start, to, decided, start < candidate.from);
  return words.isJoined ? trimMention(mention, block.text, candidate.words) : mention;
}
