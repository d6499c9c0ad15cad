import { CREDIT_OPENERS, ENDS_OF_A_CREDIT } from '../../../lexicon/english/clause-words.ts';
import { PREPOSITIONS } from '../../../lexicon/english/function-words.ts';
import { CREDITED_VERBS } from '../../../lexicon/english/reporting-verbs.ts';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.ts';
import type { CueUse } from '../../records/cue.ts';
import {
  type ArticleDocument,
  type Sentence,
  sentenceOfToken,
  type Token,
} from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Speakers } from '../../records/speaker.ts';
import { countWords, type DraftStatement } from '../../records/statement.ts';
import type { Subject } from '../../records/subject.ts';
import { contentBehind, contentInFront, restBehind, typed } from './according-content.ts';

const MIN_WORDS = 3;

/**
 * Finds statements credited by “according to Jane Doe”, or to any other noun phrase (`a poll`, `officials`). At the
 * start of a sentence (`According to Doe, …`) the content follows. At the end (`…, according to Doe`) it precedes.
 * Quotations in the content keep their marks. If the content is exactly one quotation, the statement is direct.
 *
 * Known flaw: the content is too long if the phrase covers only the words next to it.
 */
export function findAccordingTo(
  document: ArticleDocument,
  people: People,
  speakers: Speakers,
): DraftStatement[] {
  const { tokens } = document;
  const starting = new Map(people.mentions.map((mention) => [mention.phraseFirst, mention]));
  const drafts: DraftStatement[] = [];
  tokens.forEach((token, first) => {
    if (!CREDIT_OPENERS.has(token.lower)) return;
    const sentence = sentenceOfToken(document, first);
    const length = creditLength(tokens, first, sentence);
    // `That’s according to Doe`: the content is the sentence before.
    const isThat = tokens[sentence.first]?.lower.startsWith('that') && first - sentence.first <= 2;
    if (length === 0 || isThat) return;
    const whom = first + length;
    const credited = creditedTo(document, starting.get(whom), whom, sentence);
    if (!credited) return;
    const opens = first - sentence.first < MIN_WORDS || leadsOn(document, first);
    const content = opens
      ? contentBehind(document, credited, sentence.last)
      : contentInFront(document, first, sentence);
    const rest = opens ? undefined : restBehind(document, first, credited, sentence.last);
    const words = [...(content ? [content] : []), ...(rest ?? [])].reduce(
      (sum, part) => sum + countWords(document.text.slice(part.start, part.end)),
      0,
    );
    if (!content || words < MIN_WORDS) return;
    const use: CueUse = {
      first,
      last: whom - 1,
      lemma: 'according to',
      kind: 'clause',
      participle: false,
      sentence,
      subject: credited,
    };
    const speaker = credited.person
      ? speakers.ofPerson(credited.person)
      : speakers.ofPhrase(credited);
    const cue = { start: token.start, end: tokens[whom - 1]?.end ?? token.end };
    const draft = typed(document, content);
    drafts.push({ speaker, cue, use, type: draft.type, parts: [...draft.parts, ...(rest ?? [])] });
  });
  return drafts;
}

/** The number of words in `According to` or, at the start of a sentence, `As reported by`. Otherwise 0. */
function creditLength(tokens: readonly Token[], first: number, sentence: Sentence): number {
  const token = tokens[first];
  if (!token || token.quotation >= 0) return 0;
  if (token.lower === 'according') return tokens[first + 1]?.lower === 'to' ? 2 : 0;
  const isBehind = tokens[first - 1]?.text === ',';
  if (token.lower !== 'as' || (first - sentence.first > 1 && !isBehind)) return 0;
  const verb = first + (tokens[first + 1]?.lower === 'first' ? 2 : 1);
  const isCredit =
    CREDITED_VERBS.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'by';
  return isCredit ? verb + 2 - first : 0;
}

/** `Doe reported that, according to Roe, …`, `and, according to Roe, …`: whether the credited words follow. */
function leadsOn(document: ArticleDocument, first: number): boolean {
  const { tokens } = document;
  if (tokens[first - 1]?.text !== ',') return false;
  const start = sentenceOfToken(document, first).first;
  // `In addition, according to Doe, …`: the words before are only a phrase, so nobody said them.
  const isPhrase = first - start <= 5 && PREPOSITIONS.has(tokens[start]?.lower ?? '');
  if (isPhrase) return true;
  return ENDS_OF_A_CREDIT.has(tokens[first - 2]?.lower ?? '');
}

/** Who the words are credited to: a person, or another noun phrase. Words like “the rules” and “plan” don't count. */
function creditedTo(
  { tokens }: ArticleDocument,
  mention: Subject | undefined,
  first: number,
  sentence: Sentence,
): Subject | undefined {
  if (mention && tokens[mention.last + 1]?.kind !== 'possessive') return mention;
  const phrase = nounPhraseAfter(tokens, first, sentence);
  return phrase && { ...phrase, phraseFirst: phrase.first };
}
