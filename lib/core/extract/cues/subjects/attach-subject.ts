import {
  AFTER_AN_INVERTED_NAME,
  BEFORE_A_LATER_VERB,
  BEFORE_A_PARTICIPLE_OR_IN,
} from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB,
  ARTICLES_AND_SINGULAR_POSSESSIVES,
  BEFORE_AN_OBJECT,
  HE_OR_SHE,
  HE_OR_SHE_HAD,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { VERBS_BEFORE_A_NAME } from '../../../lexicon/english/reporting-verbs.ts';
import { MESSAGE_NOUNS } from '../../../lexicon/english/speech-settings.ts';
import { mainClauseStart } from '../../grammar/main-clause.ts';
import { skipBack } from '../../grammar/skip-back.ts';
import { carriedBy, hasClauseBetween } from '../../grammar/verbs.ts';
import type { CueUse } from '../../records/cue.ts';
import type { PersonMention } from '../../records/person.ts';
import type { Scene } from '../../records/scene.ts';
import { acrossApposition, isSecondOfTwo } from './apposed.ts';
import { attachPhrase } from './attach-phrase.ts';
import { attachBehind } from './fronted.ts';
import { attachInverted } from './inverted.ts';

/**
 * Sets the subject of a cue, or its pronoun, when the words around it tell; `earlier` are the cues before it.
 */
export function attachSubject(scene: Scene, cue: CueUse, earlier: readonly CueUse[]): void {
  const { tokens } = scene.document;
  const verb = carriedBy(tokens, cue.first) ?? cue.first;
  const before = skipBack(scene, verb - 1, cue.sentence.first);
  const mention = scene.endingAt.get(before);
  const word = tokens[before]?.lower ?? '';
  if (cue.participle && attachBehind(scene, cue)) return;
  // `…, with Jane Doe calling it a mess`
  if (cue.participle && mention && tokens[mention.phraseFirst - 1]?.lower === 'with') {
    cue.subject = mention;
    return;
  }
  if (attachInverted(scene, cue)) return;
  if (mention && mention.first >= cue.sentence.first && isSubjectPosition(scene, mention, cue)) {
    cue.subject = mention;
  } else if (cue.participle && BEFORE_A_PARTICIPLE_OR_IN.has(tokens[cue.first - 1]?.lower ?? '')) {
    // `Doe left after praising the plan`
    shareSubject(scene, cue, earlier);
  } else if (HE_OR_SHE_HAD.test(word)) {
    cue.pronoun = before;
  } else if (cue.participle && (tokens[before]?.quotation ?? -1) >= 0) {
    // `Doe called it “dead,” adding …`
    shareSubject(scene, cue, earlier);
  } else if (tokens[before]?.text === ',' || BEFORE_A_LATER_VERB.has(word)) {
    const relative =
      word === 'who' ? relativeSubject(scene, before, cue.sentence.first) : undefined;
    const apposed = cue.participle
      ? undefined
      : acrossApposition(scene, before, cue.sentence.first);
    const subject = relative ?? apposed;
    if (subject) cue.subject = subject;
    else if (word !== 'who' && (cue.participle || word !== ',')) shareSubject(scene, cue, earlier);
  }
  // `Doe issued a statement saying …`
  else if (cue.participle && MESSAGE_NOUNS.has(word)) shareSubject(scene, cue, earlier);
  if (!cue.subject && cue.pronoun === undefined && !cue.participle) attachFollowing(scene, cue);
  if (!cue.subject && cue.pronoun === undefined) attachPhrase(scene, cue, before);
}

/** A name after a preposition is that one's object: “in a call with Jane Doe said …” has another subject. */
function isSubjectPosition(scene: Scene, mention: PersonMention, cue: CueUse): boolean {
  if (mention.phraseFirst <= cue.sentence.first) return true;
  const before = scene.document.tokens[mention.phraseFirst - 1];
  if (!before) return true;
  if (before.kind === 'possessive') return false;
  // “Jane Doe and John Roe said”: two speakers, and no telling whose words they were.
  if (isSecondOfTwo(scene, mention.phraseFirst - 1, cue.sentence.first)) return false;
  return before.quotation >= 0 || !BEFORE_AN_OBJECT.has(before.lower);
}

/** `Jane Doe, who said …` */
function relativeSubject(scene: Scene, who: number, limit: number): PersonMention | undefined {
  const { tokens } = scene.document;
  const before = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  return before >= limit ? scene.endingAt.get(before) : undefined;
}

/** A participle or a second verb shares the subject of the verb before it, or the sentence's first noun phrase. */
export function shareSubject(scene: Scene, cue: CueUse, earlier: readonly CueUse[]): void {
  const previous = earlier[earlier.length - 1];
  if (previous && previous.sentence === cue.sentence) {
    if (previous.subject) cue.subject = previous.subject;
    if (previous.pronoun !== undefined) cue.pronoun = previous.pronoun;
    return;
  }
  const first = mainClauseStart(scene, cue.sentence);
  const mention = scene.startingAt.get(first);
  const lower = scene.document.tokens[first]?.lower;
  if (mention && mention.last < cue.first) {
    const next = scene.document.tokens[mention.last + 1];
    // “Jane Doe and John Roe left, saying”, “Doe’s lawyer left, saying”, “Doe came where crowds stood, shouting”:
    // not this one alone, or not at all.
    const isOther = hasClauseBetween(scene.document.tokens, mention.last + 1, cue);
    if (next?.lower !== 'and' && next?.kind !== 'possessive' && !isOther) cue.subject = mention;
  } else if (HE_OR_SHE.has(lower ?? '')) cue.pronoun = first;
}

/** `said Jane Doe`, `said he`, `said the mayor, Jane Doe`: only right after the verb. */
function attachFollowing(scene: Scene, cue: CueUse): void {
  const { tokens } = scene.document;
  if (!VERBS_BEFORE_A_NAME.has(cue.lemma)) return;
  // `“…?” King asked Doe`, `a reporter asked Doe`: whoever stands in front asked.
  const before = tokens[cue.first - 1];
  const follows =
    cue.first === cue.sentence.first ||
    before === undefined ||
    before.quotation >= 0 ||
    before.kind === 'punctuation' ||
    ADVERB.test(before.lower);
  if (!follows) return;
  const mention = scene.startingAt.get(cue.last + 1);
  if (mention && mention.last <= cue.sentence.last) {
    // “said Jane Doe was ill”: what follows the name shows that it opens the content instead.
    const next = tokens[mention.last + 1];
    if (
      !next ||
      /^[,.;:!?—–(-]$/.test(next.text) ||
      PREPOSITIONS.has(next.lower) ||
      scene.dateTokens.has(mention.last + 1) ||
      AFTER_AN_INVERTED_NAME.has(next.lower)
    ) {
      cue.subject = mention;
    }
    return;
  }
  if (!ARTICLES_AND_SINGULAR_POSSESSIVES.has(tokens[cue.last + 1]?.lower ?? '')) return;
  for (let index = cue.last + 2; index < Math.min(cue.sentence.last, cue.last + 14); index++) {
    if (tokens[index]?.text !== ',') continue;
    const apposed = scene.startingAt.get(index + 1);
    if (apposed) cue.subject = apposed;
    return;
  }
}
