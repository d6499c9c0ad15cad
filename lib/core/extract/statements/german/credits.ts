import {
  BEFORE_A_NOUN_OF_SAYING,
  COMPOUND_OF_SAYING,
  CREDITING_POSTPOSITION,
  CREDITING_PREPOSITIONS,
  HIS_WORDS,
  NACH,
  NOUNS_OF_SAYING,
  OF_WHOM,
  THEREFORE,
} from '../../../lexicon/german/credit-words.ts';
import { GENITIVE_ARTICLES, HE_OR_SHE } from '../../../lexicon/german/function-words.ts';
import { apposedName } from '../../grammar/german/apposed-name.ts';
import { clauseEnd, clauseStart, isSubordinate } from '../../grammar/german/clause.ts';
import { nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import type { CuePlace } from '../../records/cue.ts';
import { type Sentence, sentenceOfToken, type Token } from '../../records/document.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Scene } from '../../records/scene.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import type { DraftStatement } from '../../records/statement.ts';
import type { Subject } from '../../records/subject.ts';
import { draftOf, lastWord, type Stretch } from './spans.ts';

/** A phrase that credits the words of its sentence. Tokens are inclusive. */
interface Credit extends Stretch {
  readonly subject?: Subject;
}

/**
 * Finds words that are credited without a verb: `laut Doe`, `Doe zufolge`, `nach Angaben der Polizei`, `nach Ansicht
 * von Doe`, `demnach`. The content is the sentence without the phrase. In a subordinate clause, it is that clause
 * alone.
 */
export function findCredits({ document, scene, speakers }: ArticleReading): DraftStatement[] {
  const { tokens } = document;
  const drafts: DraftStatement[] = [];
  let done = -1;
  tokens.forEach((token, index) => {
    if (index <= done || token.quotation >= 0 || token.kind !== 'word') return;
    const sentence = sentenceOfToken(document, index);
    const credit = creditAt(scene, index, sentence);
    if (!credit) return;
    done = credit.last;
    const use: CuePlace = {
      first: credit.first,
      last: credit.last,
      kind: 'act',
      participle: false,
      sentence,
      ...(credit.subject ? { subject: credit.subject } : {}),
    };
    const draft = draftOf(
      document,
      contentOf(tokens, credit, sentence),
      use,
      speakerOf(speakers, credit),
      cueOf(credit, index),
    );
    if (draft) drafts.push(draft);
  });
  return drafts;
}

/** `laut` or `zufolge` is the cue; the phrase holds the speaker as well. */
const cueOf = (_credit: Credit, index: number): Stretch => ({ first: index, last: index });

function speakerOf(speakers: Speakers, { subject }: Credit): Speaker | undefined {
  if (!subject) return undefined;
  return subject.person ? speakers.ofPerson(subject.person) : speakers.ofPhrase(subject);
}

function creditAt(scene: Scene, index: number, sentence: Sentence): Credit | undefined {
  const { tokens } = scene.document;
  const { lower } = tokens[index] as Token;
  if (lower === CREDITING_POSTPOSITION) return before(scene, index, sentence);
  // `seiner Ansicht nach`
  const isBehind = NACH.has(lower) && isNounOfSaying(tokens[index - 1]);
  if (isBehind && HIS_WORDS.has(tokens[index - 2]?.lower ?? ''))
    return { first: index - 2, last: index };
  if (THEREFORE.has(lower) && index === sentence.first) return { first: index, last: index };
  if (BEFORE_A_NOUN_OF_SAYING.has(lower)) {
    const byNoun = nounOfSaying(scene, index, sentence);
    if (byNoun) return byNoun;
  }
  if (!CREDITING_PREPOSITIONS.has(lower)) return undefined;
  const phrase = nounPhraseAt(scene, index + 1, sentence.last, { takesPlaces: true });
  const whole = phrase && (apposedName(scene, phrase) ?? phrase);
  return whole && { first: index, last: whole.end, subject: whole };
}

/** `nach Angaben der Polizei`, `nach Ansicht von Doe`, `nach Does Angaben`, `nach eigenen Angaben`. */
function nounOfSaying(scene: Scene, index: number, sentence: Sentence): Credit | undefined {
  const { tokens } = scene.document;
  let noun = index + 1;
  while (noun < Math.min(sentence.last, index + 5) && !isNounOfSaying(tokens[noun])) noun++;
  const head = tokens[noun];
  if (!isNounOfSaying(head) || !head) return undefined;
  const between = tokens.slice(index + 1, noun);
  if (between.some(({ kind, quotation }) => kind === 'punctuation' || quotation >= 0))
    return undefined;
  const owner = between.find(({ lower }) => HIS_WORDS.has(lower) || HE_OR_SHE.has(lower));
  // `nach eigenen Angaben`: whoever the sentence opens with.
  if (owner) {
    const opening = nounPhraseAt(scene, sentence.first, index - 1, { isSubject: true });
    const subject = opening?.person
      ? (apposedName(scene, opening) ?? opening)
      : opening && apposedName(scene, opening);
    return { first: index, last: noun, ...(subject ? { subject } : {}) };
  }
  const next = tokens[noun + 1];
  const isOf = next !== undefined && OF_WHOM.has(next.lower);
  if (isOf) {
    const from = GENITIVE_ARTICLES.has(next.lower) ? noun + 1 : noun + 2;
    const phrase = nounPhraseAt(scene, from, sentence.last, { takesPlaces: true });
    const whole = phrase && (apposedName(scene, phrase) ?? phrase);
    if (whole) return { first: index, last: whole.end, subject: whole };
  }
  // `nach Angaben Jane Does`, `laut Medienberichten`
  const named = scene.startingAt.get(noun + 1);
  if (named) return { first: index, last: named.last, subject: named };
  const self = { first: index + 1, last: noun, phraseFirst: index + 1 };
  return { first: index, last: noun, subject: self };
}

const isNounOfSaying = (token: Token | undefined): boolean =>
  token?.capital === true &&
  token.quotation < 0 &&
  (NOUNS_OF_SAYING.has(token.lower) || COMPOUND_OF_SAYING.test(token.lower));

/** `Doe zufolge`, `Angaben der Polizei zufolge`: the phrase that ends before it. */
function before(scene: Scene, index: number, sentence: Sentence): Credit | undefined {
  const { tokens } = scene.document;
  const start = clauseStart(tokens, index, sentence);
  for (let from = start; from < index; from++) {
    const phrase = nounPhraseAt(scene, from, index - 1, { takesPlaces: true });
    if (phrase?.end !== index - 1) continue;
    const isSaying = isNounOfSaying(tokens[from]) || isNounOfSaying(tokens[from + 1]);
    const noun = isNounOfSaying(tokens[from]) ? from : from + 1;
    const inner = isSaying ? ownerBehind(scene, noun, index - 1) : undefined;
    return { first: from, last: index, subject: inner ?? phrase };
  }
  return undefined;
}

function ownerBehind(scene: Scene, noun: number, last: number): Subject | undefined {
  const { lower = '' } = scene.document.tokens[noun + 1] ?? {};
  if (!OF_WHOM.has(lower)) return undefined;
  const from = GENITIVE_ARTICLES.has(lower) ? noun + 1 : noun + 2;
  return nounPhraseAt(scene, from, last, { takesPlaces: true });
}

function contentOf(tokens: readonly Token[], credit: Credit, sentence: Sentence): Stretch[] {
  const start = clauseStart(tokens, credit.first, sentence);
  const last = lastWord(tokens, sentence);
  // `Foo, das laut Doe …, wächst`: the clause alone.
  const isInside = start > sentence.first && isSubordinate(tokens, start, credit.last + 1);
  const from = isInside ? start : sentence.first;
  const to = isInside ? clauseEnd(tokens, credit.last, sentence) : last;
  const stretches: Stretch[] = [];
  if (from < credit.first) stretches.push({ first: from, last: credit.first - 1 });
  if (credit.last < to) stretches.push({ first: credit.last + 1, last: to });
  return stretches;
}
