import { ADVERBS, AND_OR_BUT, AS_OPENERS, THAT } from '../../../lexicon/german/function-words.ts';
import { isNameInQuotes } from '../../grammar/german/name-in-quotes.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import {
  type CuesBySentence,
  type Lead,
  opensWithWords,
  type Placed,
} from '../quotations/placed.ts';

/** Tokens between a cue and the quotation after its colon. */
const MAX_BEFORE_COLON = 40;
/** The same without a colon: `sagte Doe in Foo, „…“`. */
const MAX_GAP = 12;

/** The cue right after a quotation: `„…“, sagte Doe`, `„…“ – so der Sprecher`, `„…“, wie Doe sagte`. */
export function followingCue(
  document: ArticleDocument,
  cues: CuesBySentence,
  here: Placed,
): CueUse | undefined {
  const { tokens, sentences } = document;
  if (isNameInQuotes(document, here.first, here.last)) return undefined;
  let after = here.last + 1;
  if (/^[,–—-]$/.test(tokens[after]?.text ?? '')) after++;
  const sentence = sentences[tokens[here.last]?.sentence ?? -1];
  for (const cue of (sentence && cues.get(sentence)) ?? []) {
    if (cue.first < after) continue;
    // `Als „Fehler“ bezeichnete Doe den Plan`: the words alone are quoted.
    if (cue.kind === 'act' && tokens[after - 1]?.text !== ',') return undefined;
    const opens = cue.isFinal ? cue.clauseFirst : cue.first;
    if (opens === after && (!cue.isFinal || AS_OPENERS.has(tokens[after]?.lower ?? ''))) return cue;
    // `„…“, so sagte Doe`, `„…“, hat Doe gesagt`
    const isSo = opens === after + 1 && AS_OPENERS.has(tokens[after]?.lower ?? '');
    return isSo ? cue : undefined;
  }
  return undefined;
}

/** The cue that leads up to a quotation: after its colon, or with little between. */
export function introducingCue(
  document: ArticleDocument,
  { here, cues, before }: Lead,
): CueUse | undefined {
  const { tokens } = document;
  if (isNameInQuotes(document, here.first, here.last)) return undefined;
  const cue = cues.findLast((one) => one.first < here.first);
  if (!cue || cue.last >= here.first || (before && before.last > cue.last && isSpoken(before, cue)))
    return undefined;
  const gap = tokens.slice(cue.last + 1, here.first);
  if (tokens[here.first - 1]?.text === ':') return gap.length <= MAX_BEFORE_COLON ? cue : undefined;
  // The cue of a clause set in between leads up to nothing.
  if (cue.isFinal) return undefined;
  if (cue.kind === 'act' || gap.length > MAX_GAP || gap.some(isClause)) return undefined;
  // Without a mark, words in front belong to the content: `sagte, der Plan sei „tot“`.
  const subjectLast = Math.max(cue.last, cue.subject?.last ?? cue.pronoun ?? 0);
  const rest = tokens.slice(subjectLast + 1, here.first);
  const isBare = rest.every(({ lower, text }) => text === ',' || ADVERBS.has(lower));
  return isBare ? cue : undefined;
}

/** A quotation between a cue and another one that has it already. */
const isSpoken = (before: Placed, cue: CueUse): boolean => before.first > cue.last;

const isClause = ({ lower }: Token): boolean => THAT.has(lower);

/** Whether words of the article lead into a quotation whose cue follows: `Der Plan sei „tot“, sagte Doe`. */
export function isLedInto(
  document: ArticleDocument,
  _cues: CuesBySentence,
  use: CueUse,
  here: Placed,
): boolean {
  if (!opensWithWords(document, here, use)) return false;
  const before = document.tokens[here.first - 1];
  if (/^[:;–—-]$/.test(before?.text ?? '')) return false;
  return !AND_OR_BUT.has(before?.lower ?? '');
}
