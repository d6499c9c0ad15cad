import {
  AND,
  DETERMINERS,
  OBLIQUE_ARTICLES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../../lexicon/german/function-words.ts';
import { ROLE_ADJECTIVE, roleGender } from '../../../lexicon/german/role-words.ts';
import type { Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import type { Subject } from '../../records/subject.ts';
import { attributeEnd, bracketAfter } from './attribute.ts';
import { firstNoun } from './first-noun.ts';
import { isShort, lastOfRow } from './noun-row.ts';

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
