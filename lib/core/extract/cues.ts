import { type CueKind, cuePhrasesOf, cueVerbOf } from './data/cues.ts';
import { AUXILIARIES, BE_FORMS, PREPOSITIONS } from './data/words.ts';
import { type ArticleDocument, type Sentence, sentenceOfToken, type Token } from './document.ts';
import type { People } from './people.ts';
import { ADVERB, createScene } from './scene.ts';
import { isPlural } from './speaker-phrases.ts';
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
  const cues: CueUse[] = [];
  let index = 0;
  while (index < document.tokens.length) {
    const cue = cueAtToken(document, index);
    if (!cue) {
      index++;
      continue;
    }
    index = cue.last + 1;
    if (!isReport(document, cue)) continue;
    attachSubject(scene, cue, cues);
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
  for (const { words, lemma, kind } of cuePhrasesOf(token.lower)) {
    if (words.every((word, offset) => tokens[index + offset]?.lower === word)) {
      const participle = words[0]?.endsWith('ing') ?? false;
      return { first: index, last: index + words.length - 1, lemma, kind, participle, sentence };
    }
  }
  const verb = token.capital ? undefined : cueVerbOf(token.lower);
  if (!verb) return undefined;
  return { first: index, last: index, ...verb, participle: token.lower.endsWith('ing'), sentence };
}

/** Negated, passive, infinitive and hypothetical uses report nothing. */
function isReport({ tokens }: ArticleDocument, cue: CueUse): boolean {
  let auxiliary = false;
  for (let index = cue.first - 1; index >= cue.sentence.first; index--) {
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
  /^(some|many|most|several|few|other|others|all|both|these|those|such|more|various|different|any|no)$/;

/** Forms in -s that are nouns as well; `says` and `argues` are none. */
const NOUNS =
  /^(states|reports|calls|claims|comments|notes|promises|questions|tweets|posts|charges|demands|estimates|replies|remarks|boasts|hints|objects|protests|cautions|pledges|vows|urges|hopes|fears|signals|counters|answers|murmurs|whispers|repeats|reveals|cites|quotes|jokes|exclaims|shouts|yells|snaps|groans|sighs|wonders|reads|chants|plans|slams|touts|talks|speaks)$/;

/** “The promise that …”, “two states hold …”: a form that is a noun as well needs the subject of a verb. */
function isNoun({ tokens }: ArticleDocument, cue: CueUse): boolean {
  const word = tokens[cue.first]?.lower ?? '';
  // `Doe’s thinking`, `the most telling sign`
  const before = tokens[cue.first - 1];
  if (cue.participle && cue.first > cue.sentence.first) {
    return (
      before?.kind === 'possessive' ||
      /^(a|an|the|most|more|very|his|her|its|their)$/.test(before?.lower ?? '')
    );
  }
  if (cue.pronoun !== undefined || cue.participle) return false;
  const { subject } = cue;
  const isBase =
    (cue.last > cue.first ? cue.lemma.split(' ')[0] : cue.lemma) === word && word !== 'read';
  const isThird = !isBase && NOUNS.test(word);
  if (!subject) return isBase || word.endsWith('s') || cue.kind === 'act';
  if (subject.first > cue.last) return isBase;
  const phrase = tokens.slice(subject.phraseFirst, subject.last + 1);
  const head = phrase[phrase.length - 1];
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
  if (word === 'state') return !PLURAL_PRONOUNS.test(phrase[0]?.lower ?? '');
  return !isPluralPhrase(phrase);
}

/** `officials in Foo`, `67 percent of voters`, `Doe and Roe`, `they` */
function isPluralPhrase(phrase: readonly Token[]): boolean {
  const preposition = phrase.findIndex(
    (token, index) => index > 0 && PREPOSITIONS.has(token.lower),
  );
  const core = preposition > 0 ? phrase.slice(0, preposition) : phrase;
  const head = core[core.length - 1];
  if (!head) return false;
  if (PLURAL_PRONOUNS.test(head.lower) || head.lower === 'who' || isPlural(head.lower)) return true;
  if (head.kind === 'number' || /^(percent|half|majority|%)$/.test(head.lower)) return true;
  return core.some(
    (token, index) => token.lower === 'and' && core[index - 1]?.capital && head.capital,
  );
}
