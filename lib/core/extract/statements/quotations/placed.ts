import type { Span } from '../../../model.ts';
import type { CueUse } from '../../records/cue.ts';
import {
  type ArticleDocument,
  type Quotation,
  type Sentence,
  sentenceOfToken,
  tokenAtOrAfter,
} from '../../records/document.ts';

/** A quotation with its place among the tokens. */
export interface Placed {
  quotation: Quotation;
  /** its first and last tokens, marks included */
  first: number;
  last: number;
  sentence: Sentence;
}

/** The quotations of an article with their tokens, without empty ones. */
export function placeQuotations(document: ArticleDocument): Placed[] {
  return document.quotations.flatMap((quotation) => placeQuotation(document, quotation));
}

/** The cues of each sentence, in text order. */
export type CuesBySentence = ReadonlyMap<Sentence, readonly CueUse[]>;

export function groupCues(cues: readonly CueUse[]): CuesBySentence {
  return Map.groupBy(cues, (cue) => cue.sentence);
}

function placeQuotation(document: ArticleDocument, quotation: Quotation): Placed[] {
  const first = tokenAtOrAfter(document.tokens, quotation.start);
  const last = tokenAtOrAfter(document.tokens, quotation.end) - 1;
  if (last <= first) return [];
  return [{ quotation, first, last, sentence: sentenceOfToken(document, first) }];
}

/** What may lead up to a quotation. */
export interface Lead {
  readonly here: Placed;
  /** the cues of the sentence that leads up to it */
  readonly cues: readonly CueUse[];
  /** the quotation before it */
  readonly before: Placed | undefined;
}

/**
 * What leads up to the quotation at a position. The sentence is the quotation's own, or for one that opens its sentence
 * the one before. That one must end in a colon and stand at most one paragraph above.
 */
export function leadOf(
  { tokens, sentences }: ArticleDocument,
  cues: CuesBySentence,
  placed: readonly Placed[],
  position: number,
): Lead | undefined {
  const here = placed[position] as Placed;
  let { sentence } = here;
  if (here.first === sentence.first) {
    const above = sentences[(tokens[here.first]?.sentence ?? 0) - 1];
    if (!above || tokens[above.last]?.text !== ':' || above.block < sentence.block - 1)
      return undefined;
    sentence = above;
  }
  return { here, cues: cues.get(sentence) ?? [], before: placed[position - 1] };
}

/** Whether the sentence of a quotation opens with words of the article, and is the one of the cue. */
export function opensWithWords(
  { tokens }: ArticleDocument,
  { sentence }: Placed,
  use: CueUse,
): boolean {
  const opening = tokens[sentence.first];
  return opening !== undefined && opening.quotation < 0 && sentence === use.sentence;
}

/** The words between the marks, without the spaces that some outlets put inside them. */
export function contentOf({ text }: ArticleDocument, quotation: Quotation): Span {
  let { innerStart: start, innerEnd: end } = quotation;
  while (start < end - 1 && /\s/.test(text[start] ?? '')) start++;
  while (end > start + 1 && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
