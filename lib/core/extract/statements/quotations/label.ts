import { FROM_OR_BY } from '../../../lexicon/english/function-words.ts';
import { LEADS_OF_A_LABEL, VERB_OF_A_LABEL } from '../../../lexicon/english/quotation-words.ts';
import { mainClauseStart } from '../../grammar/main-clause.ts';
import { mentionOfPhrase, mentionUntil } from '../../grammar/mentions-at.ts';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.ts';
import type { ArticleDocument, Sentence, Token } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';

/** Longest label, in words, not counting its first. */
const MAX_LABEL = 6;

/**
 * Whom the words before the colon of a quotation name: `Doe: “…”`, `Rep. Jane Doe (D-Foo): “…”`. Usually that is a name
 * and nothing else. It may also open a sentence that ends in the colon, with a past-tense verb right after the name
 * (`Doe issued a statement: “…”`).
 *
 * Known gaps: sentences with an opening clause.
 */
export function labelOf(
  document: ArticleDocument,
  speakers: Speakers,
  people: People,
  quotationFirst: number,
): Speaker | undefined {
  const { tokens, sentences } = document;
  const colon = quotationFirst - 1;
  const before = tokens[colon];
  const sentence = sentences[before?.sentence ?? -1];
  if (before?.text !== ':' || before.quotation >= 0 || !sentence) return undefined;
  let last = colon - 1;
  if (tokens[last]?.text === ')') {
    while (last > sentence.first && tokens[last]?.text !== '(') last--;
    last--;
  }
  const mention = mentionUntil(people.mentions, last);
  const phrase = mention ?? nounPhraseBefore(tokens, last, sentence.first);
  const first = mention?.phraseFirst ?? phrase?.first ?? 0;
  const isOpening =
    first === sentence.first ||
    /^[—–-]$/.test(tokens[first - 1]?.text ?? '') ||
    isLead(tokens.slice(sentence.first, first));
  if (!phrase || !isOpening || !tokens[phrase.last]?.capital || phrase.last - first > MAX_LABEL) {
    return openingName(document, speakers, people, sentence);
  }
  return mention
    ? speakers.ofPerson(mention.person)
    : speakers.ofPhrase({ ...phrase, phraseFirst: first });
}

/** `And from`, `Statement from`: whether nothing else stands before the name. */
const isLead = (words: readonly Token[]): boolean =>
  FROM_OR_BY.has(words.at(-1)?.lower ?? '') &&
  words.every(({ lower }) => LEADS_OF_A_LABEL.has(lower));

function openingName(
  document: ArticleDocument,
  speakers: Speakers,
  people: People,
  sentence: Sentence,
): Speaker | undefined {
  const { tokens } = document;
  const main = mainClauseStart({ document }, sentence);
  const mention = mentionOfPhrase(people.mentions, main);
  let last = mention?.last ?? main - 1;
  // A name that is never introduced, with its title.
  while (!mention && last - main < MAX_LABEL && tokens[last + 1]?.capital) last++;
  const verb = tokens[last + 1];
  const isVerb = VERB_OF_A_LABEL.test(verb?.text ?? '');
  if (last < main || !isVerb) return undefined;
  return mention
    ? speakers.ofPerson(mention.person)
    : speakers.ofPhrase({ first: main, last, phraseFirst: main });
}
