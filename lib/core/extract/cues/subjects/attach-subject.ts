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
import { type CuePlace, type CueSubject, isOneOf } from '../../records/cue.ts';
import type { PersonMention } from '../../records/person.ts';
import type { Scene } from '../../records/scene.ts';
import { acrossApposition, isSecondOfTwo } from './apposed.ts';
import { phraseSubject } from './attach-phrase.ts';
import { subjectBehind } from './fronted.ts';
import { invertedSubject } from './inverted.ts';

/**
 * Sets the subject of a cue, or its pronoun, when the words around it tell; `earlier` are the cues before it.
 */
export function findSubject(
  scene: Scene,
  cue: CuePlace,
  earlier: readonly CuePlace[],
): CueSubject | undefined {
  const { tokens } = scene.document;
  const verb = carriedBy(tokens, cue.first) ?? cue.first;
  const before = skipBack(scene, verb - 1, cue.sentence.first);
  for (const { find } of SUBJECT_RULES) {
    const subject = find(scene, cue, before, earlier);
    if (subject) return subject;
  }
  return undefined;
}

/** One way to find a subject. `before` is the token in front of the verb and what belongs to it. */
interface SubjectRule {
  readonly name: string;
  readonly find: (
    scene: Scene,
    cue: CuePlace,
    before: number,
    earlier: readonly CuePlace[],
  ) => CueSubject | undefined;
}

/** In this order; the first that finds somebody decides. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    name: 'behind the clause of a fronted participle',
    find: (scene, cue) => (cue.participle ? subjectBehind(scene, cue) : undefined),
  },
  { name: 'between “with” and a participle', find: subjectWith },
  { name: 'an office behind the verb', find: (scene, cue) => invertedSubject(scene, cue) },
  { name: 'in front of the verb', find: subjectBefore },
  {
    name: 'a name right behind the verb',
    find: (scene, cue) => (cue.participle ? undefined : subjectAfter(scene, cue)),
  },
  { name: 'a noun phrase', find: (scene, cue, before) => phraseSubject(scene, cue, before) },
];

/** `…, with Jane Doe calling it a mess` */
function subjectWith(scene: Scene, cue: CuePlace, before: number): CueSubject | undefined {
  const mention = cue.participle ? scene.endingAt.get(before) : undefined;
  if (!mention || scene.document.tokens[mention.phraseFirst - 1]?.lower !== 'with')
    return undefined;
  return { subject: mention };
}

function subjectBefore(
  scene: Scene,
  cue: CuePlace,
  before: number,
  earlier: readonly CuePlace[],
): CueSubject | undefined {
  const { tokens } = scene.document;
  const mention = scene.endingAt.get(before);
  const word = tokens[before]?.lower ?? '';
  if (mention && mention.first >= cue.sentence.first && isSubjectPosition(scene, mention, cue))
    return { subject: mention };
  // `Doe left after praising the plan`
  if (cue.participle && BEFORE_A_PARTICIPLE_OR_IN.has(tokens[cue.first - 1]?.lower ?? ''))
    return sharedSubject(scene, cue, earlier);
  if (HE_OR_SHE_HAD.test(word)) return { pronoun: before };
  // `Doe called it “dead,” adding …`
  if (cue.participle && (tokens[before]?.quotation ?? -1) >= 0)
    return sharedSubject(scene, cue, earlier);
  if (tokens[before]?.text === ',' || BEFORE_A_LATER_VERB.has(word)) {
    const { first } = cue.sentence;
    const relative = word === 'who' ? relativeSubject(scene, before, first) : undefined;
    const apposed = cue.participle ? undefined : acrossApposition(scene, before, first);
    const subject = relative ?? apposed;
    if (subject) return { subject };
    const shares = word !== 'who' && (cue.participle || word !== ',');
    return shares ? sharedSubject(scene, cue, earlier) : undefined;
  }
  // `Doe issued a statement saying …`
  return cue.participle && MESSAGE_NOUNS.has(word) ? sharedSubject(scene, cue, earlier) : undefined;
}

/** A name after a preposition is that one's object: “in a call with Jane Doe said …” has another subject. */
function isSubjectPosition(scene: Scene, mention: PersonMention, cue: CuePlace): boolean {
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
export function sharedSubject(
  scene: Scene,
  cue: CuePlace,
  earlier: readonly CuePlace[],
): CueSubject | undefined {
  const previous = earlier[earlier.length - 1];
  if (previous && previous.sentence === cue.sentence) return subjectOf(previous);
  const first = mainClauseStart(scene, cue.sentence);
  const mention = scene.startingAt.get(first);
  const lower = scene.document.tokens[first]?.lower;
  if (mention && mention.last < cue.first) {
    const next = scene.document.tokens[mention.last + 1];
    // “Jane Doe and John Roe left, saying”, “Doe’s lawyer left, saying”, “Doe came where crowds stood, shouting”:
    // not this one alone, or not at all.
    const isOther = hasClauseBetween(scene.document.tokens, mention.last + 1, cue);
    const isAlone = next?.lower !== 'and' && next?.kind !== 'possessive' && !isOther;
    return isAlone ? { subject: mention } : undefined;
  }
  return HE_OR_SHE.has(lower ?? '') ? { pronoun: first } : undefined;
}

function subjectOf({ subject, pronoun }: CuePlace): CueSubject | undefined {
  if (subject) return { subject };
  return pronoun === undefined ? undefined : { pronoun };
}

/** `said Jane Doe`, `said he`, `said the mayor, Jane Doe`: only right after the verb. */
function subjectAfter(scene: Scene, cue: CuePlace): CueSubject | undefined {
  const { tokens } = scene.document;
  if (!isOneOf(cue, VERBS_BEFORE_A_NAME)) return undefined;
  // `“…?” King asked Doe`, `a reporter asked Doe`: whoever stands in front asked.
  const before = tokens[cue.first - 1];
  const follows =
    cue.first === cue.sentence.first ||
    before === undefined ||
    before.quotation >= 0 ||
    before.kind === 'punctuation' ||
    ADVERB.test(before.lower);
  if (!follows) return undefined;
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
    )
      return { subject: mention };
    return undefined;
  }
  if (!ARTICLES_AND_SINGULAR_POSSESSIVES.has(tokens[cue.last + 1]?.lower ?? '')) return undefined;
  for (let index = cue.last + 2; index < Math.min(cue.sentence.last, cue.last + 14); index++) {
    if (tokens[index]?.text !== ',') continue;
    const apposed = scene.startingAt.get(index + 1);
    return apposed && { subject: apposed };
  }
  return undefined;
}
