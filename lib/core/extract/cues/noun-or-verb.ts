import { PREPOSITIONS } from '../../lexicon/english/function-words.ts';
import { isPlural } from '../grammar/noun-heads.ts';
import { carriedBy, isContracted } from '../grammar/verbs.ts';
import type { CueUse } from '../records/cue.ts';
import type { ArticleDocument, Token } from '../records/document.ts';

const PLURAL_PRONOUNS = /^(they|we|i|you)$/;
/** Words before which a form in -s is a plural noun: `two states`, `some claims`. */
const COUNTS =
  /^(some|many|most|several|few|other|others|all|both|these|those|such|more|numerous|various|countless|growing|recent|new|different|any|no)$/;

/** Forms in -s that are nouns as well; `says` and `argues` are none. */
const NOUNS =
  /^(states|reports|calls|claims|comments|notes|promises|questions|tweets|posts|charges|demands|estimates|replies|remarks|boasts|hints|objects|protests|cautions|pledges|vows|urges|hopes|fears|signals|counters|answers|murmurs|whispers|repeats|reveals|cites|quotes|jokes|exclaims|shouts|yells|snaps|groans|sighs|wonders|reads|chants|plans|slams|touts|talks|speaks)$/;

/** What “states” something. */
const STATING =
  /^(he|she|it|who|which|report|law|bill|letter|constitution|document|website|site|policy|rule|rules|statement|complaint|article|memo|memorandum|platform|lawsuit|affidavit|order|ruling|contract|agreement|email|page|act|amendment|study|text|version|filing)$/;

/** Base forms that are verbs wherever no “to” or modal stands before them. */
const NEVER_NOUN =
  /^(say|argue|insist|contend|acknowledge|suggest|allege|assert|predict|admit|explain|declare)$/;

/** “The promise that …”, “two states hold …”: a form that is a noun as well needs the subject of a verb. */
export function isNoun({ tokens }: ArticleDocument, cue: CueUse): boolean {
  const word = tokens[cue.first]?.lower ?? '';
  // `Doe’s thinking`, `the most telling sign`
  const before = tokens[cue.first - 1];
  if (cue.participle && cue.first > cue.sentence.first) {
    return (
      (before?.kind === 'possessive' && !isContracted(tokens, cue.first - 1)) ||
      /^(a|an|the|most|more|very|his|her|its|their)$/.test(before?.lower ?? '')
    );
  }
  if (cue.pronoun !== undefined || cue.participle) return false;
  const { subject } = cue;
  const isBase =
    (cue.last > cue.first ? cue.lemma.split(' ')[0] : cue.lemma) === word && word !== 'read';
  const isThird = !isBase && NOUNS.test(word);
  if (!subject) {
    return (isBase && !NEVER_NOUN.test(word)) || word.endsWith('s') || cue.kind === 'act';
  }
  if (subject.first > cue.last) return isBase && !NEVER_NOUN.test(word);
  const phrase = tokens.slice(subject.phraseFirst, subject.last + 1);
  const head = phrase[phrase.length - 1];
  // `Southern states that vote`: only papers `state` something in the third person often enough.
  if (word === 'states' && !subject.person && !STATING.test(head?.lower ?? '')) return true;
  if (isThird) {
    if (subject.person) return false;
    const opening = phrase[0];
    if (
      !head ||
      head.kind === 'number' ||
      COUNTS.test(head.lower) ||
      PLURAL_PRONOUNS.test(head.lower)
    )
      return true;
    // `Doe deflected numerous questions`: what stands in front is a clause, and the form its object.
    if (phrase.some((token, at) => at > 0 && !token.capital && /[a-z]{2}ed$/.test(token.lower)))
      return true;
    // Without an article, an owner or a name in front it is a noun's turn: `battleground states`.
    return !(
      opening?.capital ||
      head.capital ||
      /^(the|a|an|his|her|its|their|this|that|one|who|which|it|he|she|another|each|every|nobody|everyone|everybody|someone)$/.test(
        opening?.lower ?? '',
      ) ||
      phrase.some((token) => token.kind === 'possessive')
    );
  }
  if (!isBase) {
    // `469 pledged delegates`
    return head?.kind === 'number' && isPlural(tokens[cue.last + 1]?.lower ?? '');
  }
  if (/^(did|do)$/.test(tokens[cue.first - 1]?.lower ?? '')) return false;
  if (carriedBy(tokens, cue.first) !== undefined) return false;
  if (NEVER_NOUN.test(word)) return false;
  if (word === 'state') return !PLURAL_PRONOUNS.test(phrase[0]?.lower ?? '');
  return !isPluralPhrase(phrase);
}

/** Nouns of number, which speak in the plural: `a third of voters say` */
const GROUPS =
  /^(percent|half|majority|third|thirds|quarter|quarters|number|handful|dozen|host|group|data|%)$/;

/** `officials in Foo`, `67 percent of voters`, `Doe and Roe`, `people close to Doe`, `they` */
function isPluralPhrase(phrase: readonly Token[]): boolean {
  const preposition = phrase.findIndex(
    (token, index) => index > 0 && (PREPOSITIONS.has(token.lower) || token.lower === 'who'),
  );
  const core = preposition > 0 ? phrase.slice(0, preposition) : phrase;
  const head = core[core.length - 1];
  if (!head) return false;
  if (PLURAL_PRONOUNS.test(head.lower) || head.lower === 'who' || isPlural(head.lower)) return true;
  if (head.kind === 'number' || core.some((token) => GROUPS.test(token.lower))) return true;
  // `people close | to Doe`, `activists fighting the plan`: the noun in front of what tells more of it.
  const more = core.findIndex(
    (token, index) => index > 0 && /^(close|familiar|[a-z]{3,}ing)$/.test(token.text),
  );
  if (more > 0 && isPlural(core[more - 1]?.lower ?? '')) return true;
  return core.some(
    (token, index) => token.lower === 'and' && core[index - 1]?.capital && head.capital,
  );
}
