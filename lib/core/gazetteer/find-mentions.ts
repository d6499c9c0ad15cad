import { type Token, tokenize } from '../text/tokenize.ts';
import type { Bearers, Gazetteer, LocalGazetteer } from './gazetteer.ts';
import { findCandidates } from './match/find-candidates.ts';
import { matchText, type NameSpan } from './match/match-text.ts';
import type { Mention, PageContext, TextBlock } from './mention.ts';
import { type FoundBlock, resolveInSteps } from './resolve/resolve-mentions.ts';
import { runAtOnce, runInTurns, type Steps } from './steps.ts';
import { nameKey } from './trie/name-key.ts';
import type { NameTrie } from './trie/name-trie.ts';

/**
 * Finds the known names in a page's blocks and decides, with the whole page in view, who is meant: spans that
 * may be names (matchText), those of them that are (looked up once for all), and whom they mean. `pause` lets others
 * have their turn meanwhile: see runInTurns.
 */
export async function findMentions(
  blocks: readonly TextBlock[],
  gazetteer: Gazetteer,
  page: PageContext = {},
  pause: () => Promise<void> | undefined = () => undefined,
): Promise<Mention[]> {
  const matched = await runInTurns(matchBlocks(withAbout(blocks, page), gazetteer.trie), pause);
  const names = await gazetteer.findNames(matched.keys);
  return runInTurns(decide(matched, names, gazetteer.size, page), pause);
}

/** The same for names that are all at hand, without waiting. */
export function findMentionsAtOnce(
  blocks: readonly TextBlock[],
  gazetteer: LocalGazetteer,
  page: PageContext = {},
): Mention[] {
  const matched = runAtOnce(matchBlocks(withAbout(blocks, page), gazetteer.trie));
  return runAtOnce(decide(matched, gazetteer.lookUp(matched.keys), gazetteer.size, page));
}

function* decide(
  matched: MatchedBlocks,
  names: Bearers,
  known: number,
  page: PageContext,
): Steps<Mention[]> {
  const blocks: FoundBlock[] = [];
  for (const block of matched.confirm(names)) {
    blocks.push(block);
    yield;
  }
  return yield* resolveInSteps(blocks, known, page);
}

/** A text of the page, or what it says of itself; no mention refers to the latter, so it needs no id. */
type Text = Omit<FoundBlock, 'tokens' | 'candidates'>;

const withAbout = (blocks: readonly TextBlock[], { about = [] }: PageContext): Text[] => [
  ...blocks,
  ...about.map((text) => ({ id: -1, text, about: true })),
];

/** Blocks with the spans that may be names. */
interface MatchedBlocks {
  /** the keys of all those spans, once each */
  keys: string[];
  /** keeps what is known to be a name */
  confirm(names: Bearers): Iterable<FoundBlock>;
}

function* matchBlocks(blocks: readonly Text[], trie: NameTrie): Steps<MatchedBlocks> {
  const keyOf = createKeys();
  const keys = new Set<string>();
  const matched: { block: Text; spans: NameSpan[] }[] = [];
  for (const block of blocks) {
    const spans = matchText(block.text, trie);
    for (const span of spans) keys.add(keyOf(block.text, span));
    matched.push({ block, spans });
    yield;
  }
  return {
    keys: [...keys],
    *confirm(names) {
      for (const { block, spans } of matched) {
        const entriesOf = (span: NameSpan) => names.get(keyOf(block.text, span)) ?? [];
        yield confirmBlock(block, spans, entriesOf);
      }
    },
  };
}

function confirmBlock(
  block: Text,
  spans: readonly NameSpan[],
  entriesOf: Parameters<typeof findCandidates>[3],
): FoundBlock {
  let tokens: Token[] | undefined;
  const split = () => {
    tokens ??= tokenize(block.text);
    return tokens;
  };
  const known = spans.filter((span) => entriesOf(span).length > 0);
  return {
    ...block,
    get tokens() {
      return split();
    },
    candidates: known.length > 0 ? findCandidates(block.text, split(), known, entriesOf) : [],
  };
}

/** The key of a span; the same spelling is folded once for the whole page. */
function createKeys(): (text: string, span: NameSpan) => string {
  const known = new Map<string, string>();
  return (text, { start, end }) => {
    const surface = text.slice(start, end);
    let key = known.get(surface);
    if (key === undefined) {
      key = nameKey(surface);
      known.set(surface, key);
    }
    return key;
  };
}
