import {
  ADVERBS,
  AND_OR_BUT,
  AS_OPENERS,
  DETERMINERS,
  HE_OR_SHE,
  MEDIA_NOUN,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
} from '../../../lexicon/german/function-words.ts';
import { apposedName } from '../../grammar/german/apposed-name.ts';
import { isEdge } from '../../grammar/german/clause.ts';
import { behindParticles, leadingSubject } from '../../grammar/german/leading-subject.ts';
import { type NounPhrase, nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import type { CueSubject } from '../../records/cue.ts';
import type { Sentence, Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import type { Subject } from '../../records/subject.ts';

/** Most tokens of times, places and listeners between a verb and its subject. */
const MAX_SKIPPED = 14;
/** Most commas of appositions between a subject and its verb. */
const MAX_COMMAS = 4;

/** A verb of saying with its clause. The finite verb is first, second or last in it. */
export interface VerbPlace {
  readonly finite: number;
  readonly clauseFirst: number;
  readonly isFinal: boolean;
  /** one person alone can't be its subject */
  readonly isPlural: boolean;
  readonly sentence: Sentence;
}

/**
 * The subject of a verb. In German it stands before the finite verb. If something else stands before the verb, it
 * follows (`Am Montag sagte Doe`, `„…“, sagte Doe`). If the verb ends its clause, it follows the word that opens the
 * clause (`wie Doe sagte`).
 */
export function findSubject(scene: Scene, place: VerbPlace): CueSubject | undefined {
  const found = place.isFinal ? inFinalClause(scene, place) : inMainClause(scene, place);
  if (!found) return undefined;
  const { end: _, ...subject } = found;
  return toCueSubject(scene, subject);
}

/** A subject, or the pronoun in its place. */
export function toCueSubject({ document }: Scene, subject: Subject): CueSubject {
  const { lower = '' } = document.tokens[subject.first] ?? {};
  const isPronoun = !subject.person && subject.first === subject.last && HE_OR_SHE.has(lower);
  return isPronoun ? { pronoun: subject.first } : { subject };
}

function inFinalClause(scene: Scene, { clauseFirst, finite }: VerbPlace): NounPhrase | undefined {
  const { tokens } = scene.document;
  const opening = tokens[clauseFirst];
  const isRelative =
    tokens[clauseFirst - 1]?.text === ',' &&
    RELATIVE_PRONOUNS.has(opening?.lower ?? '') &&
    !AS_OPENERS.has(opening?.lower ?? '');
  if (isRelative) {
    // `Doe, der sagte`: the pronoun means the person named right before.
    const named = scene.endingAt.get(clauseFirst - 2);
    const own = named && { ...named, end: named.last };
    return subjectBetween(scene, clauseFirst + 1, finite - 1) ? undefined : own;
  }
  return subjectBetween(scene, clauseFirst + 1, finite - 1);
}

function inMainClause(scene: Scene, place: VerbPlace): NounPhrase | undefined {
  const { tokens } = scene.document;
  const { finite, clauseFirst, sentence } = place;
  if (clauseFirst < finite) {
    const first = behindParticles(tokens, clauseFirst);
    const front = nounPhraseAt(scene, first, finite - 1, { isSubject: true, takesPlaces: true });
    if (front && isFiller(scene, front.end + 1, finite - 1)) {
      const fits = !(front.person && place.isPlural);
      if (fits) return front.person ? front : (personBehind(scene, place, front) ?? front);
    }
    return subjectBehind(scene, finite, sentence.last, place.isPlural);
  }
  if (AND_OR_BUT.has(tokens[finite - 1]?.lower ?? '')) return undefined;
  return (
    apposedSubject(scene, place) ?? subjectBehind(scene, finite, sentence.last, place.isPlural)
  );
}

/**
 * The person after a verb, if the words before it may be no subject. They may be a listener (`Der Zeitung sagte Doe`),
 * or one word whose capital comes only from its place (`Besorgt äußerte sich Doe`).
 */
function personBehind(
  scene: Scene,
  { finite, sentence, isPlural }: VerbPlace,
  front: NounPhrase,
): NounPhrase | undefined {
  if (isPlural) return undefined;
  const isOne = front.phraseFirst === front.end;
  if (!isOne && !isListener(scene.document.tokens, front)) return undefined;
  const behind = subjectBehind(scene, finite, sentence.last);
  const isPronoun = HE_OR_SHE.has(scene.document.tokens[behind?.first ?? -1]?.lower ?? '');
  return behind?.person || isPronoun ? behind : undefined;
}

/** Adverbs, times and places that may stand between a subject and its verb. */
function isFiller(scene: Scene, first: number, last: number): boolean {
  let at = first;
  while (at <= last) {
    const next = skipFiller(scene, at, last);
    if (next === undefined) return false;
    at = next;
  }
  return true;
}

/** The token after an adverb, a time, or a preposition with its noun phrase, if one begins here. */
function skipFiller(scene: Scene, index: number, last: number): number | undefined {
  const { tokens } = scene.document;
  const token = tokens[index];
  if (!token || token.quotation >= 0) return undefined;
  if (scene.dateTokens.has(index)) return index + 1;
  if (PREPOSITIONS.has(token.lower)) {
    if (scene.dateTokens.has(index + 1) || scene.dateTokens.has(index + 2)) return index + 1;
    const phrase = nounPhraseAt(scene, index + 1, last, { takesPlaces: true });
    return phrase && phrase.end + 1;
  }
  return ADVERBS.has(token.lower) ? index + 1 : undefined;
}

/** The subject after a verb, with other words between: `sagte | am Montag in Foo | ein Sprecher`. */
export function subjectBehind(
  scene: Scene,
  verb: number,
  last: number,
  isPlural = false,
): NounPhrase | undefined {
  const { tokens } = scene.document;
  const mark = tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  const takesTitle = (tokens[mark]?.quotation ?? -1) >= 0;
  const to = Math.min(last, verb + MAX_SKIPPED);
  return subjectBetween(scene, verb + 1, to, { takesTitle, isPlural });
}

function subjectBetween(
  scene: Scene,
  first: number,
  last: number,
  { takesTitle = false, isPlural = false } = {},
): NounPhrase | undefined {
  const { tokens } = scene.document;
  let at = first;
  while (at <= last) {
    if (isEdge(tokens[at]) && (tokens[at]?.quotation ?? -1) < 0) return undefined;
    const phrase = nounPhraseAt(scene, at, last + MAX_SKIPPED, { isSubject: true, takesTitle });
    if (phrase) {
      // `werfen Doe Betrug vor`: the subject has more than one.
      const isObject = isPlural && phrase.person !== undefined;
      if (!isObject && !isListener(tokens, phrase)) return apposedName(scene, phrase) ?? phrase;
      // `sagte der Zeitung | der Minister`
      const behind = subjectBetween(scene, phrase.end + 1, last, { isPlural });
      return behind;
    }
    const next = skipFiller(scene, at, last + MAX_SKIPPED);
    // `sagte dem Sender | Doe`
    const oblique =
      next === undefined && DETERMINERS.has(tokens[at]?.lower ?? '')
        ? nounPhraseAt(scene, at, last)
        : undefined;
    if (next === undefined && !oblique) return undefined;
    at = next ?? (oblique?.end ?? at) + 1;
  }
  return undefined;
}

/** `der Zeitung`, `der dpa`: the listener, in the dative. */
function isListener(tokens: readonly Token[], { phraseFirst, last, person }: NounPhrase): boolean {
  if (person || tokens[phraseFirst]?.lower !== 'der') return false;
  const noun = tokens.slice(phraseFirst + 1, last + 1).find(({ capital }) => capital);
  return noun !== undefined && MEDIA_NOUN.test(noun.lower);
}

/** `Jane Doe, Sprecherin der Polizei, | sagte`: the phrase before the commas. */
function apposedSubject(scene: Scene, { finite, sentence }: VerbPlace): NounPhrase | undefined {
  const { tokens } = scene.document;
  if (tokens[finite - 1]?.text !== ',' || finite - 1 <= sentence.first) return undefined;
  // `Die Sprecherin der Foos, Jane Doe, sagte`: a name between commas right before it.
  const end = tokens[finite - 2]?.text === ')' ? bracketStart(tokens, finite - 2) - 1 : finite - 2;
  const between = scene.endingAt.get(end);
  if (between && tokens[between.phraseFirst - 1]?.text === ',')
    return { ...between, end: finite - 2 };
  let commas = 0;
  for (let at = finite - 2; at > sentence.first && commas < MAX_COMMAS; at--) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 && (tokens[at - 1]?.quotation ?? -1) < 0) return undefined;
    if (/^[:;]$/.test(token.text)) return undefined;
    if (token.text !== ',') continue;
    commas++;
    const start = startOfPhrase(tokens, at - 1, sentence.first);
    const phrase = nounPhraseAt(scene, start, at - 1, { isSubject: true, takesPlaces: true });
    if (phrase?.end !== at - 1) continue;
    const inside = tokens[at + 1];
    const isApposition =
      inside !== undefined &&
      (RELATIVE_PRONOUNS.has(inside.lower) || inside.capital || DETERMINERS.has(inside.lower));
    if (!isApposition) continue;
    // `Der Vorsitzende des Verbandes, Jane Doe, sagte`
    const named = scene.startingAt.get(at + 1);
    if (named && named.last >= finite - 3 - 4 && !phrase.person)
      return { ...named, phraseFirst: phrase.phraseFirst, end: named.last };
    return phrase;
  }
  return undefined;
}

/** The opening bracket of a pair that closes at a token. */
function bracketStart(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > close - 8; at--) if (tokens[at]?.text === '(') return at;
  return close + 1;
}

/** The start of the words between the last mark and a token. */
function startOfPhrase(tokens: readonly Token[], index: number, first: number): number {
  let at = index;
  let depth = 0;
  while (at > first) {
    const before = tokens[at - 1] as Token;
    if (tokens[at]?.text === ')' || before.text === ')') depth = 1;
    if (before.text === '(') {
      depth = 0;
      at--;
      continue;
    }
    if (depth === 0 && isEdge(before) && before.text !== ')' && before.text !== '(') break;
    at--;
  }
  return behindParticles(tokens, at);
}

/** The person or pronoun that opens a sentence: `Doe kam nach Foo, | sagte aber …`. */
export function leadingPerson(scene: Scene, sentence: Sentence): CueSubject | undefined {
  const phrase = leadingSubject(scene, sentence);
  if (!phrase) return undefined;
  const { end: _, ...subject } = phrase;
  const found = toCueSubject(scene, subject);
  return found.pronoun !== undefined || phrase.person ? found : undefined;
}
