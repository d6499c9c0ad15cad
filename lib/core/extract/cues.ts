import { type CueKind, cuePhrasesOf, cueVerbOf } from './data/cues.ts';
import { AUXILIARIES, BE_FORMS, FINITE_SIGNS, PREPOSITIONS } from './data/words.ts';
import { type ArticleDocument, type Sentence, sentenceOfToken, type Token } from './document.ts';
import { headlineCue } from './headlines.ts';
import { isPlural } from './noun-heads.ts';
import type { People } from './people.ts';
import { attachPurpose } from './purpose-subjects.ts';
import { ADVERB, carriedBy, createScene, isContracted } from './scene.ts';
import type { Speaker } from './speakers.ts';
import { attachSubject, type Subject } from './subjects.ts';

/** A reporting verb in the article's own words, with whoever is its subject. */
export interface CueUse {
  /** token indices, inclusive */
  first: number;
  last: number;
  lemma: string;
  kind: CueKind;
  participle: boolean;
  sentence: Sentence;
  /** absent when it is “he” or “she”, or when there is none that the rules can tell */
  subject?: Subject;
  /** who said it: the subject, or whom its pronoun safely stands for */
  speaker?: Speaker;
  /** the subject is “he” or “she” at this token */
  pronoun?: number;
  /** a participle in front of its subject: `Noting that …, | Doe left` */
  fronted?: true;
}

const NEGATION = /^(not|never|n't|didn't|hasn't|hadn't|doesn't|won't|wouldn't)$/;
/**
 * Finds the reporting verbs outside quotations, each with its subject: a person named in the article, “he” or
 * “she”, or another noun phrase (`a White House official`, `the Kremlin`).
 *
 * The subject stands right before the verb (adverbs, auxiliaries, dates, brackets and appositions between),
 * right after it (`said Jane Doe`), or is the sentence's first noun phrase for a participle or a second verb
 * (`Doe replied, arguing …`, `Doe left and said …`). Negated, passive and hypothetical uses are left out:
 * they report nothing.
 */
export function findCues(document: ArticleDocument, people: People): CueUse[] {
  const scene = createScene(document, people);
  const heading = document.sentences[0] && headlineCue(document, people, document.sentences[0]);
  const cues: CueUse[] = heading ? [heading] : [];
  // The rest of a headline has no verbs that these rules could tell.
  let index = heading ? heading.sentence.last + 1 : 0;
  while (index < document.tokens.length) {
    const cue = cueAtToken(document, index);
    if (!cue) {
      index++;
      continue;
    }
    index = cue.last + 1;
    if (!isReport(document, cue) && !attachPurpose(scene, cue, cues)) continue;
    if (!cue.subject && cue.pronoun === undefined) attachSubject(scene, cue, cues);
    if (isNoun(document, cue)) continue;
    cues.push(cue);
  }
  return cues;
}

/** The reporting verb that starts at a token outside quotations, whoever its subject is. */
export function cueAtToken(document: ArticleDocument, index: number): CueUse | undefined {
  const { tokens } = document;
  const token = tokens[index];
  if (token?.kind !== 'word' || token.quotation >= 0) return undefined;
  const sentence = sentenceOfToken(document, index);
  for (const { words, lemma, kind } of token.capital ? [] : cuePhrasesOf(token.lower)) {
    if (words.every((word, offset) => tokens[index + offset]?.lower === word)) {
      const participle = words[0]?.endsWith('ing') ?? false;
      return { first: index, last: index + words.length - 1, lemma, kind, participle, sentence };
    }
  }
  if (token.capital) return undefined;
  const spoken = spokenAbout(tokens, index, sentence);
  if (spoken) return spoken;
  const verb = cueVerbOf(token.lower);
  if (!verb) return undefined;
  return { first: index, last: index, ...verb, participle: token.lower.endsWith('ing'), sentence };
}

/** Words between “speak” and its “about”: a manner, or a listener. */
const MAX_TO_ABOUT = 5;

/** `spoke at length about the plan`, `is talking to allies about it`: the cue reaches to its preposition. */
function spokenAbout(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): CueUse | undefined {
  const word = tokens[index]?.lower ?? '';
  if (!/^(speaks?|spoke|speaking|talks|talked|talking)$/.test(word)) return undefined;
  for (let at = index + 1; at <= Math.min(sentence.last, index + 1 + MAX_TO_ABOUT); at++) {
    const token = tokens[at];
    if (!token || token.quotation >= 0 || token.kind === 'punctuation') return undefined;
    // `spoke on condition of anonymity`, `because of`: “of” only behind a manner.
    if (token.lower === 'of' && !isManner(tokens, index + 1, at - 1)) return undefined;
    if (/^(about|of)$/.test(token.lower)) {
      const participle = word.endsWith('ing');
      return {
        first: index,
        last: at,
        lemma: `speak ${token.lower}`,
        kind: 'act',
        participle,
        sentence,
      };
    }
    const isGap =
      at > index + 1 || ADVERB.test(token.lower) || /^(at|to|with|on|in)$/.test(token.lower);
    if (!isGap || FINITE_SIGNS.has(token.lower)) return undefined;
  }
  return undefined;
}

function isManner(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).every(({ lower }) => ADVERB.test(lower));
}

/** Negated, passive, infinitive and hypothetical uses report nothing. */
function isReport({ tokens }: ArticleDocument, cue: CueUse): boolean {
  // `to keep Doe from claiming the prize`: what was not said.
  if (cue.participle && /^(from|without)$/.test(tokens[cue.first - 1]?.lower ?? '')) return false;
  let auxiliary = false;
  const carrier = carriedBy(tokens, cue.first) ?? cue.first;
  for (let index = carrier - 1; index >= cue.sentence.first; index--) {
    const { lower } = tokens[index] ?? { lower: '' };
    if (NEGATION.test(lower)) return false;
    if (/^(to|would|could|might|may|should|must|will|can|if|cannot|can't)$/.test(lower))
      return false;
    if (BE_FORMS.has(lower)) return cue.participle && !auxiliary;
    if (AUXILIARIES.has(lower)) auxiliary = true;
    else if (!ADVERB.test(lower)) break;
  }
  return true;
}

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
function isNoun({ tokens }: ArticleDocument, cue: CueUse): boolean {
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
  if (subject.first > cue.last) return isBase;
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
