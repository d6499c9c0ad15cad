import type { Span } from '../model.ts';
import { contentStart } from './content-start.ts';
import type { CueUse } from './cues.ts';
import { cueVerbOf, NEGATING_LEMMAS } from './data/cues.ts';
import { FINITE_SIGNS, PREPOSITIONS } from './data/words.ts';
import type { ArticleDocument, Token } from './document.ts';
import { countWords, type DraftStatement, overlaps } from './draft-statement.ts';

/** Fewer words than this are no statement worth a card (`Doe said so`). */
const MIN_WORDS = 3;
/** Words behind a cue that closes its sentence (`told parliament on Tuesday`). */
const MAX_CLOSING = 14;

/**
 * Finds indirect and mixed statements of named persons: `Doe announced that …`, `Doe said …`, and the cue
 * behind its clause, `…, Doe said.` Content that holds a quotation is mixed and keeps its marks.
 *
 * The content ends with its sentence, or before what the article adds on its own: the speaker's next cue
 * (`…, stating:`), a remark `which …` that reports someone else, and a concession or a closing participle
 * after a comma (`, despite …`, `, ending years of talks.`), which may be the speaker's but often are the
 * reporter's: words too few are not wrong, words too many are. Knowingly misses reports without a clause
 * (`Doe praised the plan`, `Doe urged them to go`).
 */
export function findIndirectStatements(
  document: ArticleDocument,
  cues: readonly CueUse[],
  direct: readonly DraftStatement[],
): DraftStatement[] {
  const used = new Set(direct.map((draft) => draft.use));
  const drafts: DraftStatement[] = [];
  for (const use of cues) {
    if (!use.speaker || used.has(use)) continue;
    const part = clauseAfter(document, cues, use) ?? clauseBefore(document, cues, use);
    if (
      !part ||
      [...direct, ...drafts].some((other) => other.parts.some((one) => overlaps(one, part)))
    )
      continue;
    const { tokens, quotations } = document;
    const isMixed = quotations.some((quotation) => overlaps(quotation, part));
    drafts.push({
      speaker: use.speaker,
      type: isMixed ? 'mixed' : 'indirect',
      parts: [part],
      cue: { start: tokens[use.first]?.start ?? 0, end: tokens[use.last]?.end ?? 0 },
      use,
    });
  }
  return drafts;
}

function clauseAfter(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span | undefined {
  if (use.subject && use.subject.first > use.last) return undefined;
  const first = contentStart(document, use);
  if (first === undefined) return undefined;
  const { tokens } = document;
  const last = contentEnd(tokens, cues, use, first);
  // “Denied that …”: without its “that” the content would read as what the speaker holds.
  const opensWithThat = NEGATING_LEMMAS.has(use.lemma) && tokens[first - 1]?.lower === 'that';
  return spanOf(document, opensWithThat ? first - 1 : first, last);
}

/** The last token of a content clause that starts at `first`. */
function contentEnd(
  tokens: readonly Token[],
  cues: readonly CueUse[],
  use: CueUse,
  first: number,
): number {
  const { last: end } = use.sentence;
  for (let index = first; index <= end; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) continue;
    const next = tokens[index + 1]?.lower ?? '';
    const following = cues.find((cue) => cue.first > index && cue.sentence === use.sentence);
    const isOwn = following?.speaker === use.speaker;
    if (token.text === ',') {
      if (/^(despite|although|though)$/.test(next)) return index - 1;
      if (next === 'even' && tokens[index + 2]?.lower === 'though') return index - 1;
      if (isTrailingParticiple(tokens, index + 1, end)) return index - 1;
      if (next === 'which' && reportsElse(tokens, index + 2, end)) return index - 1;
      if (
        isOwn &&
        following &&
        following.first - index <= 3 &&
        (following.participle || next === 'and' || next === 'but')
      ) {
        return index - 1;
      }
    }
    if (/^(and|but)$/.test(token.lower) && isOwn && following && following.first - index <= 2)
      return index - 1;
  }
  return end;
}

/** `…, ending two years of talks.`: as a rule the reporter's; told by nothing finite behind it. */
function isTrailingParticiple(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]?.lower ?? '';
  if (
    !/^[a-z]{3,}ing$/.test(word) ||
    /^(including|during|nothing|something|anything|everything|being|having)$/.test(word)
  ) {
    return false;
  }
  const rest = tokens.slice(first + 1, last + 1);
  return !rest.some(
    (token) => token.quotation >= 0 || FINITE_SIGNS.has(token.lower) || token.text === ',',
  );
}

function reportsElse(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const token = tokens[index];
    if (token && token.quotation < 0 && cueVerbOf(token.lower)) return true;
  }
  return false;
}

/** `The talks had failed, Doe said on Monday.`: the clause before a cue that closes its sentence. */
function clauseBefore(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span | undefined {
  const { tokens } = document;
  const subject = use.subject;
  const start = subject ? Math.min(subject.phraseFirst, use.first) : use.pronoun;
  if (start === undefined || use.participle || tokens[start - 1]?.text !== ',') return undefined;
  // Behind `…, said Doe` anything may follow: who that is, where it was.
  const isInverted = subject !== undefined && subject.first > use.last;
  if (!isInverted && !closesSentence(document, use, use.last)) return undefined;
  const first = use.sentence.first;
  const opening = tokens[first];
  if (!opening) return undefined;
  // A clause that is one quotation is the business of direct statements.
  if (opening.quotation >= 0 && tokens[start - 2]?.quotation === opening.quotation)
    return undefined;
  if (
    /^(when|after|before|while|if|as|although|though|because|asked|speaking|on|in|at|during|according)$/.test(
      opening.lower,
    )
  )
    return undefined;
  if (cues.some((cue) => cue !== use && cue.sentence === use.sentence && cue.speaker))
    return undefined;
  return spanOf(document, first, start - 2);
}

/** Whether a listener, a place or a date are all that stands between a cue and the end of its sentence. */
function closesSentence({ tokens, dates }: ArticleDocument, use: CueUse, last: number): boolean {
  const next = tokens[last + 1];
  if (!next || last + 1 > use.sentence.last || /^[.!?]$/.test(next.text)) return true;
  const leads =
    use.lemma === 'tell' ||
    PREPOSITIONS.has(next.lower) ||
    dates.some((date) => date.start === next.start);
  if (!leads || use.sentence.last - last > MAX_CLOSING) return false;
  return tokens
    .slice(last + 1, use.sentence.last)
    .every(
      (token) =>
        token.kind !== 'punctuation' &&
        !FINITE_SIGNS.has(token.lower) &&
        !/^(that|who|which)$/.test(token.lower),
    );
}

/** The span of the tokens without closing punctuation, or undefined when it is too short to say anything. */
function spanOf({ tokens, text }: ArticleDocument, first: number, last: number): Span | undefined {
  let end = last;
  while (
    end > first &&
    /^[.,;:!?—–-]$/.test(tokens[end]?.text ?? '') &&
    (tokens[end]?.quotation ?? 0) < 0
  )
    end--;
  const span = { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
  return countWords(text.slice(span.start, span.end)) >= MIN_WORDS ? span : undefined;
}
