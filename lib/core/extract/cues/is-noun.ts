import { AFTER_PLURAL_SPEAKERS } from '../../lexicon/english/clause-words.ts';
import {
  BEFORE_A_NOUN,
  DID_OR_DO,
  PREPOSITIONS,
  SINGULAR_SUBJECT_WORDS,
  VERB_SUBJECTS,
} from '../../lexicon/english/function-words.ts';
import { BEFORE_A_PLURAL_NOUN, GROUP_NOUNS } from '../../lexicon/english/quantity-words.ts';
import {
  NOUN_LIKE_PLURALS,
  NOUNS_OF_PARTICIPLES,
  PLAIN_CLAUSE_VERBS,
  SAME_IN_THE_PAST,
  SUBJECTS_OF_SAYS,
} from '../../lexicon/english/reporting-verbs.ts';
import { carriedBy, isContracted } from '../grammar/verbs.ts';
import { isPlural } from '../grammar/word-forms.ts';
import type { CueUse } from '../records/cue.ts';
import type { ArticleDocument, Token } from '../records/document.ts';

/** `The promise that …`, `two states hold …`: whether a form that may be a noun is one. A verb needs a subject. */
export function isNoun({ tokens }: ArticleDocument, cue: CueUse): boolean {
  const word = tokens[cue.first]?.lower ?? '';
  // `Doe’s thinking`, `the most telling sign`
  const before = tokens[cue.first - 1];
  if (cue.participle && cue.first > cue.sentence.first) {
    return (
      (before?.kind === 'possessive' && !isContracted(tokens, cue.first - 1)) ||
      BEFORE_A_NOUN.has(before?.lower ?? '')
    );
  }
  if (cue.pronoun !== undefined || cue.participle) return false;
  const { subject } = cue;
  const isBase =
    (cue.last > cue.first ? cue.lemma.split(' ')[0] : cue.lemma) === word &&
    !SAME_IN_THE_PAST.has(word);
  const isThird = !isBase && NOUN_LIKE_PLURALS.has(word);
  if (!subject) {
    return (isBase && !PLAIN_CLAUSE_VERBS.has(word)) || word.endsWith('s') || cue.kind === 'act';
  }
  if (subject.first > cue.last) return isBase && !PLAIN_CLAUSE_VERBS.has(word);
  const phrase = tokens.slice(subject.phraseFirst, subject.last + 1);
  const head = phrase[phrase.length - 1];
  // `Southern states that vote`: as a verb, `states` is common only with subjects such as newspapers.
  if (word === 'states' && !subject.person && !SUBJECTS_OF_SAYS.has(head?.lower ?? '')) return true;
  if (isThird) {
    if (subject.person) return false;
    const opening = phrase[0];
    if (
      !head ||
      head.kind === 'number' ||
      BEFORE_A_PLURAL_NOUN.has(head.lower) ||
      VERB_SUBJECTS.has(head.lower)
    )
      return true;
    // `Doe deflected numerous questions`: the words before the form are a clause, and the form is its object.
    if (phrase.some((token, at) => at > 0 && !token.capital && /[a-z]{2}ed$/.test(token.lower)))
      return true;
    // Without an article, an owner or a name before it, the form is a noun: `battleground states`.
    return !(
      opening?.capital ||
      head.capital ||
      SINGULAR_SUBJECT_WORDS.has(opening?.lower ?? '') ||
      phrase.some((token) => token.kind === 'possessive')
    );
  }
  if (!isBase) {
    // `469 pledged delegates`, `the figures include pledged delegates`
    const next = tokens[cue.last + 1]?.lower ?? '';
    return (
      (head?.kind === 'number' && isPlural(next)) ||
      NOUNS_OF_PARTICIPLES.get(cue.lemma)?.has(next) === true
    );
  }
  if (DID_OR_DO.has(tokens[cue.first - 1]?.lower ?? '')) return false;
  if (carriedBy(tokens, cue.first) !== undefined) return false;
  if (PLAIN_CLAUSE_VERBS.has(word)) return false;
  if (word === 'state') return !VERB_SUBJECTS.has(phrase[0]?.lower ?? '');
  return !isPluralPhrase(phrase);
}

/** `officials in Foo`, `67 percent of voters`, `Doe and Roe`, `people close to Doe`, `they` */
function isPluralPhrase(phrase: readonly Token[]): boolean {
  const preposition = phrase.findIndex(
    (token, index) => index > 0 && (PREPOSITIONS.has(token.lower) || token.lower === 'who'),
  );
  const core = preposition > 0 ? phrase.slice(0, preposition) : phrase;
  const head = core[core.length - 1];
  if (!head) return false;
  if (VERB_SUBJECTS.has(head.lower) || head.lower === 'who' || isPlural(head.lower)) return true;
  if (head.kind === 'number' || core.some((token) => GROUP_NOUNS.test(token.lower))) return true;
  // `people close | to Doe`, `activists fighting the plan`: the noun before the words that describe it.
  const more = core.findIndex(
    (token, index) => index > 0 && AFTER_PLURAL_SPEAKERS.test(token.text),
  );
  if (more > 0 && isPlural(core[more - 1]?.lower ?? '')) return true;
  return core.some(
    (token, index) => token.lower === 'and' && core[index - 1]?.capital && head.capital,
  );
}
