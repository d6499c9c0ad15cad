import {
  ADVERBS,
  AND,
  ATTRIBUTE_PREPOSITIONS,
  BELONGING_PREPOSITIONS,
  DETERMINERS,
  GENITIVE_ARTICLES,
  OBLIQUE_ARTICLES,
  PARTS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../../lexicon/german/function-words.ts';
import { FORENAMES, NOUN_ENDING } from '../../../lexicon/german/name-words.ts';
import { sayingFormsOf } from '../../../lexicon/german/reporting-verbs.ts';
import { ROLE_ADJECTIVE, roleGender } from '../../../lexicon/german/role-words.ts';
import { isForename } from '../../../lexicon/names/forenames.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../../lexicon/names/name-parts.ts';
import { foldText } from '../../../text/fold.ts';
import type { Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import type { Subject } from '../../records/subject.ts';

/** Most words before the first noun of a phrase. */
const MAX_BEFORE_NOUN = 7;
/** Most nouns and names in a row: `Bundesaußenminister Jane Doe`. */
const MAX_NOUNS = 7;
/** Most attributes after the noun: `des Verbandes der Foos in Bar`. */
const MAX_ATTRIBUTES = 3;

/** A noun phrase, and the last token of all that belongs to it: brackets, attributes. */
export interface NounPhrase extends Subject {
  readonly end: number;
}

/** What a phrase may be used for: any case, or only a subject. */
export interface PhraseOptions {
  /** leaves out phrases whose article can't belong to a subject */
  readonly isSubject?: boolean;
  /** includes attributes with `in`, `bei`, `am`, which may also say where or when */
  readonly takesPlaces?: boolean;
  /** accepts a name in quotation marks alone: `schrieb „Die Zeit“` */
  readonly takesTitle?: boolean;
}

/** The noun phrase that begins at a token, or undefined: `ein Sprecher der Polizei`, `Jane Doe (CDU)`, `die „Bild“`. */
export function nounPhraseAt(
  scene: Scene,
  index: number,
  last: number,
  options: PhraseOptions = {},
): NounPhrase | undefined {
  const { tokens } = scene.document;
  const opening = tokens[index];
  if (options.takesTitle && opening && opening.quotation >= 0 && isShort(scene, index)) {
    const end = lastOfRow(scene, index, last);
    return { first: index, last: end, phraseFirst: index, end };
  }
  if (!opening || index > last || scene.dateTokens.has(index)) return undefined;
  if (options.isSubject && OBLIQUE_ARTICLES.has(opening.lower)) return undefined;
  if (PREPOSITIONS.has(opening.lower)) return undefined;
  if (SUBJECT_PRONOUNS.has(opening.lower) && !nounBehind(tokens, index, last))
    return { first: index, last: index, phraseFirst: index, end: index };
  const mention = scene.startingAt.get(index);
  if (mention && mention.last <= last) {
    const end = bracketAfter(tokens, mention.last, last);
    const other = joinedTo(scene, end, last, options);
    if (other) return { first: index, last: other.end, phraseFirst: index, end: other.end };
    return { ...mention, phraseFirst: index, end };
  }
  const noun = firstNoun(scene, index, last);
  if (noun === undefined) return undefined;
  const head = lastOfRow(scene, noun, last);
  // A person after nouns of any kind is who the phrase names: `der Angeklagte Jane Doe`.
  const person = scene.endingAt.get(head);
  const also = person && joinedTo(scene, head, last, options);
  if (also) return { first: index, last: also.end, phraseFirst: index, end: also.end };
  if (person && person.first >= noun)
    return { ...person, phraseFirst: index, end: bracketAfter(tokens, head, last) };
  let end = bracketAfter(tokens, head, last);
  for (let count = 0; count < MAX_ATTRIBUTES; count++) {
    const attribute = attributeEnd(scene, end, last, options);
    if (attribute === undefined) break;
    end = attribute;
  }
  const named = scene.endingAt.get(end);
  // `der Sprecher der Polizei Jane Doe`
  const isOwn = named && named.first > head && roleGender(tokens[head]?.lower ?? '') !== undefined;
  if (isOwn && named.phraseFirst <= index) return { ...named, phraseFirst: index, end };
  const other = joinedTo(scene, end, last, options);
  // `der Abgeordnete und Parteichef Jane Doe` is one person; `der Minister und Jane Doe` would have two articles.
  const isOne = other?.person && roleGender(tokens[other.phraseFirst]?.lower ?? '') !== undefined;
  if (other && isOne) return { ...other, phraseFirst: index };
  const to = other?.end ?? end;
  return { first: index, last: to, phraseFirst: index, end: to };
}

/** The phrase after an “und” that joins it to the one before. */
function joinedTo(
  scene: Scene,
  end: number,
  last: number,
  options: PhraseOptions,
): NounPhrase | undefined {
  const { tokens } = scene.document;
  if (!AND.has(tokens[end + 1]?.lower ?? '')) return undefined;
  return nounPhraseAt(scene, end + 2, last, options);
}

const nounBehind = (tokens: readonly Token[], index: number, last: number): boolean => {
  const next = tokens[index + 1];
  if (!next || index >= last || next.kind !== 'word') return false;
  if (!DETERMINERS.has(tokens[index]?.lower ?? '')) return false;
  return next.capital || ROLE_ADJECTIVE.test(next.lower);
};

/** The first noun or name after the article and adjectives. */
function firstNoun(scene: Scene, index: number, last: number): number | undefined {
  const { tokens } = scene.document;
  for (let at = index; at <= Math.min(last, index + MAX_BEFORE_NOUN); at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0) return at > index && isShort(scene, at) ? at : undefined;
    if (token.kind === 'punctuation') {
      // `14. Senat`, `das staatliche, private Institut` is rare: a comma ends it.
      if (token.text === '.' && tokens[at - 1]?.kind === 'number') continue;
      return undefined;
    }
    if (token.capital && (at > index || !isSmall(token))) return at;
    if (token.kind === 'number') continue;
    // `einige der Ministerinnen`
    if (at === index + 1 && GENITIVE_ARTICLES.has(token.lower) && isPart(tokens[index])) continue;
    if (at === index ? !isOpener(token) : !isBetween(token)) return undefined;
  }
  return undefined;
}

/** A word whose capital comes only from its place. */
const isSmall = ({ lower }: Token): boolean =>
  DETERMINERS.has(lower) ||
  ADVERBS.has(lower) ||
  SENTENCE_OPENERS.has(lower) ||
  SUBORDINATORS.has(lower);

const isPart = (token: Token | undefined): boolean => PARTS.has(token?.lower ?? '');

const isOpener = ({ lower }: Token): boolean =>
  DETERMINERS.has(lower) ||
  ROLE_ADJECTIVE.test(lower) ||
  SUBJECT_PRONOUNS.has(lower) ||
  PARTS.has(lower);

const isBetween = ({ lower }: Token): boolean =>
  !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower) && sayingFormsOf(lower).length === 0;

/** A name in quotation marks: `die „Bild“`. */
function isShort({ document }: Scene, index: number): boolean {
  const quotation = document.quotations[document.tokens[index]?.quotation ?? -1];
  return quotation !== undefined && quotation.end - quotation.start < 45;
}

/** The last of nouns and names in a row. */
function lastOfRow(scene: Scene, noun: number, last: number): number {
  const { tokens } = scene.document;
  let at = noun;
  if ((tokens[noun]?.quotation ?? -1) >= 0) {
    while (at < last && tokens[at + 1]?.quotation === tokens[noun]?.quotation) at++;
    return at;
  }
  for (let count = 0; count < MAX_NOUNS && at < last; count++) {
    const next = tokens[at + 1] as Token;
    const mention = scene.startingAt.get(at + 1);
    // `warf die Anwaltschaft | Doe vor`: a body and a person are two.
    if (mention && isBody(tokens[at])) break;
    if (mention && mention.last <= last) return mention.last;
    if (scene.dateTokens.has(at + 1)) break;
    if (next.quotation >= 0) {
      if (!isShort(scene, at + 1)) break;
      while (at < last && tokens[at + 1]?.quotation === next.quotation) at++;
      continue;
    }
    const isNumeral = next.text === '.' && /^[IVX]+$/.test(tokens[at]?.text ?? '') && at + 1 < last;
    // `Bündnis 90/Die Foos`
    const isCounted = next.kind === 'number' && tokens[at + 2]?.text === '/';
    const joins = /^[&/]$/.test(next.text) || isCounted;
    const isBehindSlash = tokens[at]?.text === '/';
    const isName =
      next.kind === 'word' && next.capital && (isBehindSlash || !DETERMINERS.has(next.lower));
    const isInside = isParticle(next) && inName(tokens, at + 1);
    if (!isNumeral && !joins && !isName && !isInside) break;
    at++;
  }
  return at;
}

/** A noun that is plainly no person's. */
const isBody = (token: Token | undefined): boolean =>
  token !== undefined && NOUN_ENDING.test(token.lower) && roleGender(token.lower) === undefined;

const isParticle = ({ lower, capital }: Token): boolean =>
  !capital && PARTICLES_IN_AN_ARTICLE.has(lower) && !DETERMINERS.has(lower);

/** A particle between capitals, without an article after it: `Ursula von Doe`. */
const inName = (tokens: readonly Token[], index: number): boolean => {
  const forename = foldText(tokens[index - 1]?.text ?? '');
  return tokens[index + 1]?.capital === true && (isForename(forename) || FORENAMES.has(forename));
};

/** Brackets right after: `(CDU)`. */
function bracketAfter(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at + 1]?.text !== '(') return at;
  for (let index = at + 2; index <= Math.min(last, at + 8); index++)
    if (tokens[index]?.text === ')') return index;
  return at;
}

/** The end of an attribute after a noun: a genitive, `von …`, or with `takesPlaces` any other kind. */
function attributeEnd(
  scene: Scene,
  end: number,
  last: number,
  { takesPlaces }: PhraseOptions,
): number | undefined {
  const { tokens } = scene.document;
  const next = tokens[end + 1];
  if (!next || end + 1 > last || scene.dateTokens.has(end + 1) || next.capital) return undefined;
  const isGenitive = GENITIVE_ARTICLES.has(next.lower);
  const links = takesPlaces ? BELONGING_PREPOSITIONS : ATTRIBUTE_PREPOSITIONS;
  if (!isGenitive && !links.has(next.lower)) return undefined;
  // `am Montag` tells when.
  for (let at = end + 1; at <= Math.min(last, end + 3); at++)
    if (scene.dateTokens.has(at)) return undefined;
  const noun = firstNoun(scene, isGenitive ? end + 1 : end + 2, last);
  return noun === undefined ? undefined : bracketAfter(tokens, lastOfRow(scene, noun, last), last);
}
