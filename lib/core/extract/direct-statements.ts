import type { Span } from '../model.ts';
import type { CueUse } from './cues.ts';
import { PREPOSITIONS } from './data/words.ts';
import {
  type ArticleDocument,
  type Sentence,
  sentenceOfToken,
  type Token,
  tokenAtOrAfter,
} from './document.ts';
import type { DraftStatement } from './draft-statement.ts';
import type { Quotation } from './find-quotes.ts';

/** Tokens between a cue and the quotation it introduces (`told reporters in Foo on Monday: “…”`). */
const MAX_GAP = 22;

/** A quotation with its place among the tokens. */
interface Placed {
  quotation: Quotation;
  /** its first and last tokens, marks included */
  first: number;
  last: number;
  sentence: Sentence;
}

/**
 * Finds direct statements: quotations with a cue and a named speaker. A cue follows the quotation (`“…,”
 * Doe said`, `“…,” said Doe`), or introduces it (`Doe said: “…”`, `Doe told reporters, “…”`). A quotation
 * split around its cue, and one that starts its own sentence right after an attributed one, are parts of the
 * same statement; so is a paragraph that carries on an unclosed quotation. When words of the article lead
 * into a quotation within its sentence (`The plan was “dead,” Doe said`), the whole is a mixed statement and
 * keeps its marks, since they tell which words are verbatim.
 *
 * Quotations without a cue (scare quotes, titles, proverbs) are no statements. Knowingly misses paragraphs
 * that are a quotation and nothing else, and cues that are no verb (`Doe: “…”`).
 */
export function findDirectStatements(
  document: ArticleDocument,
  cues: readonly CueUse[],
): DraftStatement[] {
  const drafts: DraftStatement[] = [];
  const byQuotation = new Map<Quotation, DraftStatement>();
  const placed = document.quotations.flatMap((quotation) => placeQuotation(document, quotation));
  placed.forEach((here, index) => {
    const previous = placed[index - 1];
    const earlier = previous && byQuotation.get(previous.quotation);
    const follows = followingCue(document, cues, here);
    const continued =
      earlier && previous && continuesStatement(document, cues, previous, here)
        ? earlier
        : undefined;
    const use = follows ?? (continued ? undefined : introducingCue(document, cues, placed, here));
    if (use?.speaker) {
      const draft = draftFor(document, use, use.speaker, here, follows !== undefined);
      const same = drafts.find((other) =>
        other.parts.some((part) => part.start === draft.parts[0]?.start),
      );
      if (!same) drafts.push(draft);
      byQuotation.set(here.quotation, same ?? draft);
    } else if (!use && continued) {
      continued.parts.push(contentOf(document, here.quotation));
      byQuotation.set(here.quotation, continued);
    }
  });
  return drafts;
}

function placeQuotation(document: ArticleDocument, quotation: Quotation): Placed[] {
  const first = tokenAtOrAfter(document.tokens, quotation.start);
  const last = tokenAtOrAfter(document.tokens, quotation.end) - 1;
  if (last <= first) return [];
  return [{ quotation, first, last, sentence: sentenceOfToken(document, first) }];
}

/** The words between the marks, without the white space that some outlets put inside them. */
function contentOf({ text }: ArticleDocument, quotation: Quotation): Span {
  let { innerStart: start, innerEnd: end } = quotation;
  while (start < end - 1 && /\s/.test(text[start] ?? '')) start++;
  while (end > start + 1 && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function draftFor(
  document: ArticleDocument,
  use: CueUse,
  speaker: NonNullable<CueUse['speaker']>,
  here: Placed,
  follows: boolean,
): DraftStatement {
  const { tokens } = document;
  const cue = { start: tokens[use.first]?.start ?? 0, end: tokens[use.last]?.end ?? 0 };
  const opening = tokens[here.sentence.first];
  const isLedInto = follows && opening && opening.quotation < 0 && here.sentence === use.sentence;
  if (isLedInto && !/^(and|but)$/.test(tokens[here.first - 1]?.lower ?? '')) {
    const part = { start: opening.start, end: here.quotation.end };
    return { speaker, type: 'mixed', parts: [part], cue, use };
  }
  return { speaker, type: 'direct', parts: [contentOf(document, here.quotation)], cue, use };
}

/** The cue right after a quotation that ends like speech: `…,” Doe said` or `…?” asked Doe`. */
function followingCue(
  { tokens, text }: ArticleDocument,
  cues: readonly CueUse[],
  here: Placed,
): CueUse | undefined {
  let after = here.last + 1;
  const hasComma = tokens[after]?.text === ',';
  if (hasComma) after++;
  if (
    !hasComma &&
    !/[,.?!…—–-]$/.test(text.slice(here.quotation.innerStart, here.quotation.innerEnd).trimEnd())
  ) {
    return undefined;
  }
  const end = tokens[here.last]?.sentence;
  for (const cue of cues) {
    if (cue.first < after) continue;
    if (tokens[cue.first]?.sentence !== end || cue.first > after + 45) return undefined;
    if (!isUnquoted(tokens, after, cue.last)) return undefined;
    if (cue.pronoun === after) return cue;
    if (!cue.subject) return undefined;
    const subject = cue.subject;
    if (subject.phraseFirst === after || subject.first === after) return cue;
    if (subject.first > cue.last) return cue.first <= after + 1 ? cue : undefined;
    // `…,” the mayor of Foo, Jane Doe, said`
    return /^(the|a|an|its|his|her)$/.test(tokens[after]?.lower ?? '') &&
      tokens[subject.first - 1]?.text === ','
      ? cue
      : undefined;
  }
  return undefined;
}

function isUnquoted(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    if ((tokens[index]?.quotation ?? 0) >= 0) return false;
  }
  return true;
}

/** The cue that leads up to a quotation, in its sentence or, after a colon, at the end of the one before. */
function introducingCue(
  document: ArticleDocument,
  cues: readonly CueUse[],
  placed: readonly Placed[],
  here: Placed,
): CueUse | undefined {
  const { tokens, sentences } = document;
  let sentence = here.sentence;
  const index = tokens[here.first]?.sentence ?? 0;
  if (here.first === sentence.first) {
    const previous = sentences[index - 1];
    if (!previous || tokens[previous.last]?.text !== ':' || previous.block < sentence.block - 1)
      return undefined;
    sentence = previous;
  }
  const cue = cues.findLast((one) => one.sentence === sentence && one.last < here.first);
  if (!cue || (cue.subject && cue.subject.first > cue.last)) return undefined;
  const between = placed.some((other) => other.first > cue.last && other.last < here.first);
  if (between || here.first - cue.last > MAX_GAP) return undefined;
  if (here.first === cue.last + 1 && isTitleOfWork(document, here)) return undefined;
  return isAdjunctGap(tokens, cue, here.first) ? cue : undefined;
}

/** `wrote “The Long Road”`: every longer word has a capital and nothing ends like speech. */
function isTitleOfWork({ tokens, text }: ArticleDocument, here: Placed): boolean {
  if (/[,.?!…]\s*$/.test(text.slice(here.quotation.innerStart, here.quotation.innerEnd)))
    return false;
  const longer = tokens.slice(here.first, here.last + 1).filter((token) => token.text.length > 3);
  return longer.length > 0 && longer.every((token) => token.capital);
}

/** Whether only a listener, a place, a date or “that” stand between a cue and its quotation. */
function isAdjunctGap(tokens: readonly Token[], cue: CueUse, quotationFirst: number): boolean {
  let last = quotationFirst - 1;
  const closes = /^[,:]$/.test(tokens[last]?.text ?? '');
  if (closes || tokens[last]?.lower === 'that') last--;
  if (last <= cue.last) return true;
  const first = tokens[cue.last + 1];
  if (!first) return false;
  if (first.text === ',') return closes;
  const leads =
    PREPOSITIONS.has(first.lower) ||
    cue.lemma === 'tell' ||
    /^(sunday|monday|tuesday|wednesday|thursday|friday|saturday|reporters|yesterday|later)$/.test(
      first.lower,
    );
  // Without a closing comma or colon the words before the mark are the start of the content.
  return leads && (closes || last - cue.last <= 4);
}

/** Whether a quotation carries on the statement of the one before it. */
function continuesStatement(
  document: ArticleDocument,
  cues: readonly CueUse[],
  previous: Placed,
  here: Placed,
): boolean {
  const { tokens } = document;
  const block = here.sentence.block;
  if (previous.sentence.block !== block) {
    const opensBlock = tokens[here.first - 1] === undefined || here.first === here.sentence.first;
    return previous.quotation.open && previous.sentence.block === block - 1 && opensBlock;
  }
  const between = cues.filter((cue) => cue.first > previous.last && cue.last < here.first);
  const fromSentence = tokens[previous.last]?.sentence ?? 0;
  const toSentence = tokens[here.first]?.sentence ?? 0;
  if (here.first === here.sentence.first)
    return toSentence - fromSentence <= 1 && between.length <= 1;
  // Split within one sentence: `“…,” Doe said, “…”`.
  return (
    fromSentence === toSentence && between.length === 1 && tokens[here.first - 1]?.text === ','
  );
}
