import { CLAUSE_OPENERS } from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB,
  FINITE_SIGNS,
  HE_OR_SHE_HAD,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import {
  ENDING_OF_A_PERSON,
  NOUNS_OF_MEN,
  NOUNS_OF_WOMEN,
  SEVERAL_PEOPLE,
} from '../../../lexicon/english/pronoun-words.ts';
import { cueVerbOf } from '../../../lexicon/english/reporting-verbs.ts';
import { isTitleHead } from '../../../lexicon/english/titles.ts';
import { isSpacedDash } from '../../grammar/insertions.ts';
import { mainClauseStart } from '../../grammar/main-clause.ts';
import type { CuePlace } from '../../records/cue.ts';
import type { Sentence, Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import type { Subject } from '../../records/subject.ts';
import type { Naming, Namings } from './namings.ts';

/** Longest place and agency before the first sentence, in tokens: `FOO (AP) — `. */
const MAX_DATELINE = 8;
/** Longest role before a name, in tokens: `Conservative radio host Jane Doe`. */
const MAX_ROLE = 8;
/** Most adverbs before a subject. */
const MAX_ADVERBS = 3;

/** The kind of subject in the main clause of a sentence. */
export type SentenceSubject =
  | { readonly kind: 'name'; readonly naming: Naming }
  | { readonly kind: 'pronoun'; readonly at: number }
  /** `the senator`, without a name */
  | { readonly kind: 'epithet'; readonly phrase: Subject }
  /** `a spokesman`, `they` */
  | { readonly kind: 'somebody' }
  | { readonly kind: 'thing' };

/**
 * The subject of a sentence. If a cue has a quotation or stands apart from its clause, it is the cue's (`…,” Doe said`,
 * `The plan was dead, Doe said`). Otherwise it opens the main clause. `cues` are those of the sentence.
 */
export function sentenceSubject(
  scene: Scene,
  sentence: Sentence,
  cues: readonly CuePlace[],
  namings: Namings,
): SentenceSubject {
  const { tokens } = scene.document;
  const start = startOfMain(scene, sentence, namings);
  const cue = cues.find((one) => isApart(tokens, one, start));
  if (cue?.pronoun !== undefined) return { kind: 'pronoun', at: cue.pronoun };
  if (cue?.subject) {
    const { subject } = cue;
    const naming = namings.get(subject.first) ?? namingFrom(tokens, namings, subject.phraseFirst);
    return naming && naming.first <= subject.last
      ? nameKind(tokens, namings, naming)
      : phraseKind(tokens, subject);
  }
  const opening = tokens[start];
  if (!opening || opening.quotation >= 0) return { kind: 'thing' };
  if (HE_OR_SHE_HAD.has(opening.lower)) return { kind: 'pronoun', at: start };
  const naming = namingFrom(tokens, namings, start);
  if (naming) return nameKind(tokens, namings, naming);
  return phraseKind(tokens, { first: start, last: sentence.last, phraseFirst: start });
}

/** The name at the end of the noun phrase that opens at `start`, if it owns nothing: `Foo’s mayor Jane Doe`. */
export function namingFrom(
  tokens: readonly Token[],
  namings: Namings,
  start: number,
): Naming | undefined {
  for (let index = start; index <= start + MAX_ROLE; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) return undefined;
    const naming = namings.get(index);
    if (naming && tokens[naming.last + 1]?.kind !== 'possessive') {
      return index === start || isRoleBefore(tokens, start, index) ? naming : undefined;
    }
    if (endsPhrase(token) || CLAUSE_OPENERS.test(token.lower)) return undefined;
    if (!token.capital && cueVerbOf(token.lower)) return undefined;
    // `another expert, Jane Doe`
    if (token.kind === 'punctuation' && !/^[,.’'&-]$/.test(token.text)) return undefined;
  }
  return undefined;
}

function nameKind(tokens: readonly Token[], namings: Namings, naming: Naming): SentenceSubject {
  // Of two, either may be meant by what follows, so neither is the subject alone.
  return isJoint(tokens, namings, naming) ? { kind: 'thing' } : { kind: 'name', naming };
}

/** Whether the words before a name are a role. They aren't in `A dog bit Doe`. */
function isRoleBefore(tokens: readonly Token[], start: number, name: number): boolean {
  const before = tokens[name - 1]?.text === ',' ? name - 2 : name - 1;
  const token = tokens[before];
  if (!token || before < start) return false;
  return token.capital || token.kind === 'possessive' || isPersonWord(token.lower);
}

/** Whether another name shares the place: `Jane Doe and John Roe met`. */
function isJoint(tokens: readonly Token[], namings: Namings, { last }: Naming): boolean {
  if (tokens[last + 1]?.lower !== 'and') return false;
  return namings.has(last + 2) || namingFrom(tokens, namings, last + 2) !== undefined;
}

const isPersonWord = (lower: string): boolean =>
  isTitleHead(lower) ||
  ENDING_OF_A_PERSON.test(lower) ||
  NOUNS_OF_MEN.has(lower) ||
  NOUNS_OF_WOMEN.has(lower);

/** What a noun phrase without a name means. A word for a person among its first ones decides. */
function phraseKind(tokens: readonly Token[], phrase: Subject): SentenceSubject {
  const { phraseFirst } = phrase;
  const opening = tokens[phraseFirst]?.lower ?? '';
  if (SEVERAL_PEOPLE.has(opening)) return { kind: 'somebody' };
  for (let index = phraseFirst; index <= Math.min(phrase.last, phraseFirst + MAX_ROLE); index++) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation' || token.quotation >= 0) break;
    if (index > phraseFirst && endsPhrase(token)) break;
    if (!isPersonWord(token.lower)) continue;
    if (opening !== 'the') return { kind: 'somebody' };
    const next = tokens[index + 1];
    const isLonger = next?.kind === 'word' && !endsPhrase(next) && isTitleHead(next.lower);
    return { kind: 'epithet', phrase: { ...phrase, last: isLonger ? index + 1 : index } };
  }
  return { kind: 'thing' };
}

const endsPhrase = ({ lower }: Token): boolean =>
  FINITE_SIGNS.has(lower) || PREPOSITIONS.has(lower);

/** Whether a cue opens the main clause with its subject, or stands after a comma or quotation. */
function isApart(tokens: readonly Token[], cue: CuePlace, start: number): boolean {
  const subject = cue.subject?.phraseFirst ?? cue.pronoun;
  if (cue.participle || subject === undefined) return false;
  const first = Math.min(subject, cue.first);
  if (first <= start) return first === start;
  const before = tokens[first - 1];
  if (!before || CLAUSE_OPENERS.test(before.lower)) return false;
  return before.quotation >= 0 || before.text === ',';
}

/** Where the main clause begins: after a dateline, an opening phrase and adverbs. */
function startOfMain(scene: Scene, sentence: Sentence, namings: Namings): number {
  const { tokens } = scene.document;
  let { first } = sentence;
  const isShouted = /^\p{Lu}{2}/u.test(tokens[first]?.text ?? '');
  for (let index = first + 1; isShouted && index < first + MAX_DATELINE; index++) {
    if (index < sentence.last && isSpacedDash(tokens, index)) {
      first = index + 1;
      break;
    }
  }
  const main = mainClauseStart(scene, { ...sentence, first });
  let start = main;
  while (start < Math.min(sentence.last, main + MAX_ADVERBS)) {
    if (namings.has(start) || !ADVERB.test(tokens[start]?.lower ?? '')) break;
    start++;
  }
  return start;
}
