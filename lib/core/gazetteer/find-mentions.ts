import { hashText } from '../text/hash-text.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { type PageLanguage, tellLanguage } from './forms/page-language.ts';
import type { Bearers, Gazetteer, LocalGazetteer } from './gazetteer.ts';
import { findCandidates } from './match/find-candidates.ts';
import { matchForms } from './match/match-forms.ts';
import { matchText, type NameSpan } from './match/match-text.ts';
import type { Mention, PageContext, TextBlock } from './mention.ts';
import { type FoundBlock, resolveMentions } from './resolve/resolve-mentions.ts';
import { nameKey } from './trie/name-key.ts';
import { GOES_ON, type NameTrie } from './trie/name-trie.ts';

/**
 * Finds the known names in a page's blocks and decides, with the whole page in view, who is meant: spans that
 * may be names (matchText), those of them that are (looked up once for all), and whom they mean.
 */
export async function findMentions(
  blocks: readonly TextBlock[],
  gazetteer: Gazetteer,
  page: PageContext = {},
): Promise<Mention[]> {
  const texts = withAbout(blocks, page);
  const language = languageOf(texts, page, gazetteer);
  const matched = matchBlocks(texts, gazetteer.trie, language);
  const names = await gazetteer.findNames(matched.keys);
  return resolveMentions(matched.confirm(names), gazetteer.size, page, language);
}

/** The same for names that are all at hand, without waiting. */
export function findMentionsAtOnce(
  blocks: readonly TextBlock[],
  gazetteer: LocalGazetteer,
  page: PageContext = {},
): Mention[] {
  const texts = withAbout(blocks, page);
  const language = languageOf(texts, page, gazetteer);
  const matched = matchBlocks(texts, gazetteer.trie, language);
  const names = gazetteer.lookUp(matched.keys);
  return resolveMentions(matched.confirm(names), gazetteer.size, page, language);
}

const languageOf = (texts: readonly Text[], { lang }: PageContext, { trie }: Gazetteer) => ({
  ...tellLanguage(texts, lang),
  opensName: (key: string) => (trie.find(hashText(key)) & GOES_ON) !== 0,
});

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
  confirm(names: Bearers): FoundBlock[];
}

function matchBlocks(
  blocks: readonly Text[],
  trie: NameTrie,
  { forms }: PageLanguage,
): MatchedBlocks {
  const keyOf = createKeys();
  const keys = new Set<string>();
  const matched = blocks.map((block) => {
    const spans = forms ? matchForms(block.text, trie, forms) : matchText(block.text, trie);
    for (const span of spans) keys.add(keyOf(block.text, span));
    return { block, spans };
  });
  return {
    keys: [...keys],
    confirm: (names) =>
      matched.map(({ block, spans }) => {
        const entriesOf = (span: NameSpan) => names.get(keyOf(block.text, span)) ?? [];
        return confirmBlock(block, spans, entriesOf);
      }),
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
  return (text, { start, end, words }) => {
    if (words) return words.join(' ');
    const surface = text.slice(start, end);
    let key = known.get(surface);
    if (key === undefined) {
      key = nameKey(surface);
      known.set(surface, key);
    }
    return key;
  };
}
