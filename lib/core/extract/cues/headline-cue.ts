import { FINITE_SIGNS } from '../../lexicon/english/function-words.ts';
import {
  cuePhrasesOf,
  cueVerbOf,
  NOUN_LIKE_CUES_OF_HEADLINES,
} from '../../lexicon/english/reporting-verbs.ts';
import type { CueUse } from '../records/cue.ts';
import type { ArticleDocument, Sentence, Token } from '../records/document.ts';
import type { People } from '../records/person.ts';
import type { Subject } from '../records/subject.ts';

/** Longest subject of a headline, in words. */
const MAX_SUBJECT = 8;
/** Minimum share of longer words that start with a capital. */
const CAPITALS = 0.8;

/**
 * Finds the cue verb of a headline in title case (`Doe Says He’s Unlikely to Run`, `Mayor Blasts Council`). Its subject
 * opens the headline. Only the first verb counts, and only in the present tense, which headlines use. A form that may
 * be a noun needs a person of the article before it.
 *
 * Known gaps: plural subjects. Verbs of lower-case headlines are found like any others.
 */
export function headlineCue(
  { tokens, text }: ArticleDocument,
  people: People,
  sentence: Sentence,
): CueUse | undefined {
  if (!isTitleCase(tokens, sentence)) return undefined;
  const closing = closingCue(tokens, text, people, sentence);
  if (closing) return closing;
  let first = sentence.first;
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) return undefined;
    if (token.kind === 'punctuation' && /^[:|]$/.test(token.text)) first = index + 1;
    else if (/^[,;—–]$/.test(token.text) || FINITE_SIGNS.has(token.lower)) return undefined;
    const verb = cueVerbOf(token.lower);
    if (!verb || !/s$|^said$/.test(token.lower) || verb.lemma === token.lower) continue;
    if (index === first || index - first > MAX_SUBJECT) return undefined;
    const subject = subjectOf(tokens, text, people, first, index - 1);
    if (NOUN_LIKE_CUES_OF_HEADLINES.has(token.lower) && !subject.person) return undefined;
    const phrase = cuePhrasesOf(token.lower).find(({ words }) =>
      words.every((word, offset) => tokens[index + offset]?.lower === word),
    );
    const last = index + (phrase?.words.length ?? 1) - 1;
    const { lemma, kind } = phrase ?? verb;
    return { first: index, last, lemma, kind, participle: false, sentence, subject };
  }
  return undefined;
}

/** `Vote Was Close, Doe Says`: the verb ends the headline, and its subject stands behind the last comma or dash. */
function closingCue(
  tokens: readonly Token[],
  text: string,
  people: People,
  sentence: Sentence,
): CueUse | undefined {
  const index = /^[.!?]$/.test(tokens[sentence.last]?.text ?? '')
    ? sentence.last - 1
    : sentence.last;
  const lower = tokens[index]?.lower ?? '';
  const verb = cueVerbOf(lower);
  const isPresent = /s$|^said$/.test(lower) && !NOUN_LIKE_CUES_OF_HEADLINES.has(lower);
  if (verb?.kind !== 'clause' || !isPresent) return undefined;
  let first = index;
  while (first > sentence.first && !/^[,—–]$/.test(tokens[first - 1]?.text ?? '')) first--;
  const length = index - first;
  if (first === sentence.first || length === 0 || length > MAX_SUBJECT) return undefined;
  const isQuoted = tokens.slice(first, index).some(({ quotation }) => quotation >= 0);
  if (isQuoted) return undefined;
  const subject = subjectOf(tokens, text, people, first, index - 1);
  const { lemma, kind } = verb;
  return { first: index, last: index, lemma, kind, participle: false, sentence, subject };
}

function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  if (sentence.block > 0) return false;
  const longer = tokens
    .slice(sentence.first, sentence.last + 1)
    .filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitals = longer.filter((token) => token.capital).length;
  return longer.length > 3 && capitals >= CAPITALS * longer.length;
}

/** The words before the verb. If they end in a person's name or surname, that person too. */
function subjectOf(
  tokens: readonly Token[],
  text: string,
  people: People,
  first: number,
  last: number,
): Subject {
  const words = text.slice(tokens[first]?.start, tokens[last]?.end);
  const named = people.persons.filter(
    ({ name, surname, surnameIsOthers }) =>
      words.endsWith(name) || (words === surname && surnameIsOthers !== true),
  );
  const person = named.length === 1 ? named[0] : undefined;
  return { first, last, phraseFirst: first, ...(person ? { person } : {}) };
}
