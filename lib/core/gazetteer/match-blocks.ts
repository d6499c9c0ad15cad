import { type Token, tokenize } from '../text/tokenize.ts';
import type { PageLanguage } from './forms/page-language.ts';
import type { Bearers } from './gazetteer.ts';
import { findCandidates } from './match/find-candidates.ts';
import { matchForms } from './match/match-forms.ts';
import { matchText, type NameSpan } from './match/match-text.ts';
import type { FoundBlock } from './resolve/sighting.ts';
import type { NamePlace } from './resolve/unmeant-surnames.ts';
import type { Steps } from './steps.ts';
import { isCapitalised } from './trie/capitals.ts';
import { nameKey } from './trie/name-key.ts';
import type { NameTrie } from './trie/name-trie.ts';

/** A text of the page or about the page. No mention refers to the latter, so it needs no id. */
export type Text = Omit<FoundBlock, 'tokens' | 'candidates' | 'hasUnmeant'>;

/** Blocks with the spans that may be names. */
export interface MatchedBlocks {
  /** the keys of all these spans, each once */
  keys: string[];
  /** all these spans */
  places(): NamePlace[];
  /** keeps the spans that are known names, without the keys that can mean nobody */
  confirm(names: Bearers, unmeant: ReadonlySet<string>): Iterable<FoundBlock>;
}

/** Matches the names of a page's blocks in several tries. It pauses after each block. */
export function* matchBlocks(
  blocks: readonly Text[],
  tries: readonly NameTrie[],
  { forms }: PageLanguage,
): Steps<MatchedBlocks> {
  const keyOf = createKeys();
  const keys = new Set<string>();
  const matched: { block: Text; spans: NameSpan[] }[] = [];
  for (const block of blocks) {
    const spans = tries.flatMap((trie) =>
      forms ? matchForms(block.text, trie, forms) : matchText(block.text, trie),
    );
    for (const span of spans) keys.add(keyOf(block.text, span));
    matched.push({ block, spans });
    yield;
  }
  return {
    keys: [...keys],
    places: () =>
      matched.flatMap(({ block: { text }, spans }) =>
        spans.map((span) => ({
          start: span.start,
          end: span.end,
          text,
          key: keyOf(text, span),
          isWord: span.from === span.to && !span.words,
        })),
      ),
    *confirm(names, unmeant) {
      for (const { block, spans } of matched) {
        const isUnmeant = (span: NameSpan) => unmeant.has(keyOf(block.text, span));
        const left = unmeant.size > 0 ? spans.filter((span) => !isUnmeant(span)) : spans;
        const entriesOf = (span: NameSpan) => names.get(keyOf(block.text, span)) ?? [];
        const found = confirmBlock(block, left, entriesOf);
        if (left.length < spans.length)
          found.hasUnmeant = spans.some(
            (span) => isUnmeant(span) && isCapitalised(block.text, span),
          );
        yield found;
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
  const known = onceEach(spans).filter((span) => entriesOf(span).length > 0);
  return {
    ...block,
    get tokens() {
      return split();
    },
    candidates: known.length > 0 ? findCandidates(block.text, split(), known, entriesOf) : [],
  };
}

/** Both tries may contain the same name. */
function onceEach(spans: readonly NameSpan[]): readonly NameSpan[] {
  if (spans.length < 2) return spans;
  const seen = new Map(spans.map((span) => [`${span.from} ${span.to} ${span.words}`, span]));
  return seen.size === spans.length ? spans : [...seen.values()];
}

/** Gives the key of a span. It folds each spelling once for the whole page. */
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
