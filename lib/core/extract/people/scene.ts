import { AUXILIARIES, BE_FORMS, PREPOSITIONS } from '../../lexicon/english/function-words.ts';
import { type ArticleDocument, type Token, tokenAtOrAfter } from '../document/build-document.ts';
import { insertionStart } from '../grammar/insertions.ts';
import type { People, PersonMention } from './find-people.ts';

/** What the search for subjects needs at every step. */
export interface Scene {
  document: ArticleDocument;
  /** mention by the index of its last token */
  endingAt: Map<number, PersonMention>;
  /** mention by the index of its phrase's first token */
  startingAt: Map<number, PersonMention>;
  dateTokens: Set<number>;
}

export const ADVERB =
  /ly$|^(also|then|later|earlier|again|once|previously|now|too|still|already|just|even|since|always|often|sometimes|ever|seldom|never|first|himself|herself|themselves|itself)$/;
/** Indexes the mentions outside quotations and the dates of an article. */
export function createScene(document: ArticleDocument, people: People): Scene {
  const outside = people.mentions.filter(
    (mention) => (document.tokens[mention.first]?.quotation ?? 0) < 0,
  );
  const dateTokens = new Set<number>();
  for (const date of document.dates) {
    for (let token = tokenAtOrAfter(document.tokens, date.start); ; token++) {
      const start = document.tokens[token]?.start;
      if (start === undefined || start >= date.end) break;
      dateTokens.add(token);
    }
  }
  return {
    document,
    endingAt: new Map(outside.map((mention) => [mention.last, mention])),
    startingAt: new Map(outside.map((mention) => [mention.phraseFirst, mention])),
    dateTokens,
  };
}

/** `He’s` of `He’s telling them`: the verb “is” or “has” behind a pronoun, and no owner. */
export function isContracted(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === 'possessive' &&
    /^(he|she|it|who|that)$/.test(tokens[index - 1]?.lower ?? '')
  );
}

/** `continued to`, `began`, `keeps`: verbs that only say that another goes on. */
const CARRYING_ON =
  /^(continue|continues|continued|continuing|begin|begins|began|begun|start|starts|started|keep|keeps|kept|proceeded)$/;

/** Whether the verb at `index` is carried by one in front of it: `continued to | argue`, `began | arguing`. */
export function carriedBy(tokens: readonly Token[], index: number): number | undefined {
  let before = index - 1;
  if (/ing$/.test(tokens[index]?.lower ?? '')) {
    return CARRYING_ON.test(tokens[before]?.lower ?? '') ? before : undefined;
  }
  while (ADVERB.test(tokens[before]?.lower ?? '')) before--;
  if (tokens[before]?.lower !== 'to') return undefined;
  return CARRYING_ON.test(tokens[before - 1]?.lower ?? '') ? before - 1 : undefined;
}

/** Steps back over adverbs, auxiliaries, dates with their prepositions, and brackets. */
export function skipBack(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene.document;
  let index = from;
  while (index > limit) {
    const token = tokens[index];
    if (!token) break;
    const before = insertionStart(tokens, index, limit);
    if (before !== undefined) {
      index = before - 1;
    } else if (isContracted(tokens, index)) {
      index--;
    } else if (
      scene.dateTokens.has(index) ||
      (ADVERB.test(token.lower) && (!token.capital || index === limit)) ||
      AUXILIARIES.has(token.lower) ||
      BE_FORMS.has(token.lower) ||
      (PREPOSITIONS.has(token.lower) && scene.dateTokens.has(index + 1))
    ) {
      if (scene.endingAt.has(index)) break;
      index--;
    } else break;
  }
  return index;
}

/** Words of a clause with “after” or “since”: a shorter stretch behind them is a phrase (`after the vote`). */
const MIN_CLAUSE = 6;

/**
 * Whether another clause, whose subject a participle or second verb may have, begins between a subject and its cue:
 * `Doe came where crowds stood, shouting`, `Doe left after a divided court upheld the order, rejecting …`.
 */
export function hasClauseBetween(
  tokens: readonly Token[],
  from: number,
  cue: { first: number },
): boolean {
  // `Doe left | while saying …`: the word that binds the participle.
  const end = /^(while|when|after|before)$/.test(tokens[cue.first - 1]?.lower ?? '')
    ? cue.first - 1
    : cue.first;
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) continue;
    if (/^(?:[—–;]|where|when|while|because|as)$/.test(token.lower)) return true;
    const isLong = cue.first - index > MIN_CLAUSE;
    if (isLong && /^(?:after|since|before|once|until)$/.test(token.lower)) return true;
  }
  return false;
}
