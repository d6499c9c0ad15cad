import { AS_WHILE_WHEN, FRONTED_OPENERS } from '../../../lexicon/english/clause-words.ts';
import { TIME_BEHIND_A_CUE } from '../../../lexicon/english/date-words.ts';
import {
  FINITE_SIGNS,
  INDEFINITE_ARTICLES,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
} from '../../../lexicon/english/function-words.ts';
import { BEHIND_TO, SOURCE_NOUNS } from '../../../lexicon/english/speech-settings.ts';
import { FRONTED_PARTICIPLES } from '../../../lexicon/english/tense-words.ts';
import { isTitleHead } from '../../../lexicon/english/titles.ts';
import type { Span } from '../../../model.ts';
import { clauseStart } from '../../grammar/clause-start.ts';
import { dateFrom } from '../../grammar/dates-at.ts';
import { isSpacedDash } from '../../grammar/insertions.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { Subject } from '../../records/subject.ts';
import { isQuantity } from './after-listener.ts';
import { spanOf } from './clause-after.ts';

/** Most words after a cue that ends its sentence (`told parliament on Tuesday`). */
const MAX_CLOSING = 14;

/** `The talks had failed, Doe said on Monday.`: the clause before a cue that ends its sentence. */
export function clauseBefore(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span | undefined {
  const { tokens } = document;
  const subject = use.subject;
  const start = subject ? Math.min(subject.phraseFirst, use.first) : use.pronoun;
  if (start === undefined || use.participle || use.kind === 'act') return undefined;
  if (tokens[start - 1]?.text !== ',') return undefined;
  // After `…, said Doe` any words about the speaker or the occasion may follow.
  const isInverted = subject !== undefined && subject.first > use.last;
  if (!isInverted && subject && isThing(tokens, subject)) return undefined;
  if (!isInverted && !closesSentence(document, use, use.last)) return undefined;
  const first = clauseStart(tokens, use.sentence.first, start);
  const opening = tokens[first];
  if (!opening) return undefined;
  // direct.ts handles clauses that are exactly one quotation.
  if (opening.quotation >= 0 && tokens[start - 2]?.quotation === opening.quotation)
    return undefined;
  if (FRONTED_PARTICIPLES.has(opening.lower)) return undefined;
  // `When the talks failed, Doe said.` has a clause of time but no content.
  const isFronted = FRONTED_OPENERS.has(opening.lower);
  const commas = tokens
    .slice(first, start - 1)
    .filter((token) => token.text === ',' && token.quotation < 0);
  // `Weighing in on the talks, Doe agreed`
  const isParticiple = /^[a-z]{3,}ing$/.test(opening.lower) && use.kind !== 'clause';
  if ((isFronted || isParticiple) && commas.length === 0) return undefined;
  const isOthers = cues.some(
    (cue) => cue !== use && cue.subject?.person && cue.last < start && !isOfNoun(tokens, cue),
  );
  if (isOthers) return undefined;
  if (!isClause(tokens, first, start - 2)) return undefined;
  return spanOf(document, first, start - 2);
}

/** `the papers that Roe questioned`: a clause about a noun. */
function isOfNoun(tokens: readonly Token[], { subject, first }: CueUse): boolean {
  return RELATIVE_PRONOUNS.has(tokens[(subject?.phraseFirst ?? first) - 1]?.lower ?? '');
}

/** `A longtime friend, | Doe complained`: a description of the subject, and nothing that was said. */
function isClause(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1);
  return words.some(
    ({ lower, capital, quotation }) =>
      quotation >= 0 || FINITE_SIGNS.has(lower) || (!capital && /(?:[a-z]ed|[a-z]s)$/.test(lower)),
  );
}

/** `…, a plan announced last year`: an apposition and not a speaker. */
function isThing(tokens: readonly Token[], subject: Subject): boolean {
  if (subject.person || !INDEFINITE_ARTICLES.has(tokens[subject.phraseFirst]?.lower ?? ''))
    return false;
  return !tokens
    .slice(subject.phraseFirst, subject.last + 1)
    .some(({ lower }) => isTitleHead(lower) || SOURCE_NOUNS.has(lower));
}

function isMeanwhile(token: Token | undefined): boolean {
  return token?.text === ';' || AS_WHILE_WHEN.has(token?.lower ?? '');
}

/** Whether only a listener, a place or a date stands between a cue and the end of its sentence. */
function closesSentence(document: ArticleDocument, use: CueUse, last: number): boolean {
  const { tokens } = document;
  const next = tokens[last + 1];
  if (!next || last + 1 > use.sentence.last || /^[.!?;)]$/.test(next.text)) return true;
  // In `Doe reported at least six cases`, the words are an object and not a place.
  if (isQuantity(tokens, last + 1)) return false;
  // In `At the rally, Doe vowed to go`, the infinitive is what was vowed and not a listener.
  const isInfinitive = next.lower === 'to' && tokens[last + 2]?.capital === false;
  if (isInfinitive && !BEHIND_TO.has(tokens[last + 2]?.lower ?? '')) {
    return false;
  }
  // `…, Doe said, adding: …`
  if (next.text === ',' && /ing$/.test(tokens[last + 2]?.lower ?? '')) return true;
  const leads =
    use.lemma === 'tell' ||
    (use.lemma === 'write' && next.capital) ||
    PREPOSITIONS.has(next.lower) ||
    TIME_BEHIND_A_CUE.has(next.lower) ||
    dateFrom(document, next.start) !== undefined;
  // `…, Doe told aides | as she left`: what happened meanwhile.
  let end = last + 1;
  while (
    end < use.sentence.last &&
    !isSpacedDash(tokens, end) &&
    !(end > last + 1 && isMeanwhile(tokens[end]))
  )
    end++;
  if (!leads || end - last > MAX_CLOSING) return false;
  return tokens
    .slice(last + 1, end)
    .every(
      (token) =>
        token.kind !== 'punctuation' &&
        !FINITE_SIGNS.has(token.lower) &&
        !RELATIVE_PRONOUNS.has(token.lower),
    );
}
