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
  const last = lastCue({ tokens, text }, people, sentence);
  if (last) return last;
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

/** `The Plan Is Dead, Jane Doe Says`: the verb that ends the headline, behind a comma and a person of the article. */
function lastCue(
  { tokens, text }: Pick<ArticleDocument, 'tokens' | 'text'>,
  people: People,
  sentence: Sentence,
): CueUse | undefined {
  const index = tokens[sentence.last]?.kind === 'word' ? sentence.last : sentence.last - 1;
  const lower = tokens[index]?.lower ?? '';
  const verb = cueVerbOf(lower);
  if (verb?.kind !== 'clause' || !/s$|^said$/.test(lower)) return undefined;
  let comma = index - 1;
  while (comma > sentence.first && index - comma <= MAX_SUBJECT && tokens[comma]?.text !== ',')
    comma--;
  if (tokens[comma]?.text !== ',' || comma + 1 >= index) return undefined;
  const subject = subjectOf(tokens, text, people, comma + 1, index - 1);
  if (!subject.person) return undefined;
  return { first: index, last: index, ...verb, participle: false, sentence, subject };
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
