import { ARTICLE_IN_A_NAME } from '../../lexicon/names/name-parts.ts';
import type { ArticleBlock, ParsedArticle, Span } from '../../model.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { ArticleDocument, Quotation, Sentence, Token } from '../records/document.ts';
import type { Writing } from '../records/writing.ts';
import { findQuotations } from './find-quotations.ts';

const FACT_BLOCKS = new Set<ArticleBlock['kind']>(['headline', 'caption', 'paragraph']);

/** Most tokens of one sentence outside quotations. */
const MAX_SENTENCE = 120;

/** A token that has not been assigned to a sentence yet. */
type NewToken = Omit<Token, 'sentence' | 'lower'> & { sentence: number; lower: string };

/** Takes an article apart as its language writes. */
export function buildDocument(article: ParsedArticle, writing: Writing): ArticleDocument {
  const { text } = article;
  const blocks = article.blocks.filter((block) => FACT_BLOCKS.has(block.kind));
  const tokens: NewToken[] = [];
  const quotations: Quotation[] = [];
  const sentences: Sentence[] = [];
  const shapeOf = createShapes();
  blocks.forEach((block, blockIndex) => {
    const here = findQuotations(text, block, writing.marks);
    const offset = quotations.length;
    quotations.push(...here);
    const first = tokens.length;
    pushTokens(tokens, text, block, here, offset, writing.token, shapeOf);
    let cursor = first;
    const continues = (next: number) => writing.attributesBackwards(text, next);
    const spans = splitSentences(text, block.start, block.end, here, continues, writing.sentences);
    for (const span of spans) {
      const from = cursor;
      for (; cursor < tokens.length; cursor++) {
        const token = tokens[cursor] as NewToken;
        if (token.start >= span.end) break;
      }
      if (cursor > from)
        sentences.push(
          ...cutLong(
            tokens,
            { ...span, block: blockIndex, first: from, last: cursor - 1 },
            sentences.length,
          ),
        );
    }
  });
  // Such a month keeps its capital in `lower`, so no word list takes it for a month or verb.
  for (const index of writing.findNamesLikeMonths(tokens)) {
    const token = tokens[index] as NewToken;
    token.lower = token.text;
  }
  return {
    article,
    text,
    blocks,
    tokens,
    quotations,
    sentences,
    dates: blocks.flatMap((block) => writing.findDates(text, block, article.publishedOn)),
  };
}

/**
 * Splits sentences that are too long, between words outside quotations, and assigns tokens to sentences. The rules
 * compare all pairs of verbs in a sentence. So the length of a sentence limits the cost of a text without full stops.
 */
function cutLong(tokens: NewToken[], sentence: Sentence, index: number): Sentence[] {
  const pieces: Sentence[] = [];
  let { first, start } = sentence;
  let outside = 0;
  for (let at = sentence.first; at <= sentence.last; at++) {
    const token = tokens[at] as NewToken;
    token.sentence = index + pieces.length;
    if (token.quotation >= 0 || ++outside < MAX_SENTENCE || at === sentence.last) continue;
    pieces.push({ ...sentence, first, last: at, start, end: token.end });
    first = at + 1;
    start = tokens[first]?.start ?? token.end;
    outside = 0;
  }
  pieces.push({ ...sentence, first, start });
  return pieces;
}

function pushTokens(
  tokens: NewToken[],
  text: string,
  block: Span,
  quotations: Quotation[],
  offset: number,
  token: RegExp,
  shapeOf: (word: string) => WordShape,
): void {
  let current = 0;
  for (const match of text.slice(block.start, block.end).matchAll(token)) {
    const start = block.start + match.index;
    const shape = shapeOf(match[0]);
    while (current < quotations.length && (quotations[current] as Quotation).end <= start)
      current++;
    const inside = (quotations[current]?.start ?? Number.POSITIVE_INFINITY) <= start;
    tokens.push({
      start,
      end: start + shape.text.length,
      text: shape.text,
      lower: shape.lower,
      kind: shape.kind,
      capital: shape.capital,
      quotation: inside ? offset + current : -1,
      sentence: -1,
    });
  }
}

/** What the spelling of a word alone tells. */
type WordShape = Pick<Token, 'text' | 'lower' | 'kind' | 'capital'>;

/** Looks at each word once, since most words of an article come again. */
function createShapes(): (word: string) => WordShape {
  const shapes = new Map<string, WordShape>();
  return (word) => {
    let shape = shapes.get(word);
    if (!shape) {
      shape = { text: word, lower: lowerOf(word), kind: kindOf(word), capital: isCapital(word) };
      shapes.set(word, shape);
    }
    return shape;
  };
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

// Most words are ASCII. Checking their first UTF-16 unit is much cheaper than matching a pattern.
function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit >= 0x80) return /^\p{Lu}/u.test(word);
  if (unit >= 0x41 && unit <= 0x5a) return true;
  return unit >= 0x61 && unit <= 0x75 && word.includes('-') && ARTICLE_IN_A_NAME.test(word);
}

function kindOf(word: string): Token['kind'] {
  const unit = word.charCodeAt(0);
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) return 'word';
  if (unit >= 0x30 && unit <= 0x39) return 'number';
  if (/^['’]s$/.test(word)) return 'possessive';
  if (unit < 0x80) return 'punctuation';
  if (/^\p{L}/u.test(word)) return 'word';
  return /^\p{N}/u.test(word) ? 'number' : 'punctuation';
}
