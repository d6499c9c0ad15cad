import { tokenize } from '../text/tokenize.ts';
import { findCandidates } from './find-candidates.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention, PageContext, TextBlock } from './mention.ts';
import { type FoundBlock, resolveMentions } from './resolve-mentions.ts';

/** Finds the known names in a page's blocks and decides, with the whole page in view, who is meant. */
export function findMentions(
  blocks: readonly TextBlock[],
  gazetteer: Gazetteer,
  page: PageContext = {},
): Mention[] {
  const found = blocks.map((block): FoundBlock => {
    const tokens = tokenize(block.text);
    return { ...block, tokens, candidates: findCandidates(block.text, tokens, gazetteer) };
  });
  return resolveMentions(found, gazetteer.size, page);
}
