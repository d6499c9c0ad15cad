import type { Gender } from '../../records/person.ts';
import { type Bearer, bearerFor } from './bearers.ts';

/** A name or a resolved pronoun, with its bearer. Without a bearer, nobody can tell whom it means. */
export interface Reference {
  readonly bearer?: Bearer;
  /** of a pronoun */
  readonly gender?: Gender;
}

/** What was read of a sentence so far. */
export interface ReadSentence {
  /** index of its paragraph among the blocks */
  readonly block: number;
  /** headlines name people freely, so no pronoun refers back to one */
  readonly isHeadline: boolean;
  /** in text order */
  readonly references: readonly Reference[];
  /** of its main clause: a person, `the senator`, `a spokesman`, or a thing */
  readonly subject: Reference | 'epithet' | 'somebody' | 'thing';
  /** the sentence opens with “his” or “her”: `Her sister, Jane Doe, left` */
  readonly owner?: Reference;
}

/** The subject of a clause before a pronoun that is the subject of its main clause. */
export interface Opener extends Reference {
  /** the pronoun directly follows a clause of the article's own: `While Doe left, he` */
  readonly isFronted: boolean;
}

/** A pronoun to be resolved. */
export interface Question {
  readonly gender: Gender;
  /** it is the subject of its main clause */
  readonly isMain: boolean;
  /** its sentence contains a quotation: `“…,” he said` */
  readonly isOfQuotation: boolean;
  readonly opener?: Opener;
  /** tells whom the words after the pronoun name, since that is somebody else */
  readonly isSpokenOf: (bearer: Bearer) => boolean;
}

/** Whom references may mean: the bearers that fit, and `undefined` for somebody unknown. */
type Meant = ReadonlySet<Bearer | undefined>;

/**
 * Whom a pronoun means, among those of its gender.
 *
 * - Inside a sentence, it is the only one whom the sentence names before it.
 * - Otherwise it is the subject of the last sentence that has one, in this paragraph or the one before. Nobody else may
 * be named in the sentences between. Across `the senator` it must be the only one named.
 * - Otherwise it is the only one named there at all.
 *
 * A subject without a name leaves it open. So does a name that can't be identified.
 *
 * Known flaw: it is wrong if an object becomes the topic: `Doe met Roe. He said …`, about Roe.
 */
export function antecedentOf(
  question: Question,
  own: ReadSentence,
  past: readonly ReadSentence[],
): Bearer | undefined {
  const here = meantBy(question, own.references);
  if (!question.isMain && here.size > 0) return onlyOf(here);
  const others = new Set<Bearer | undefined>();
  if (question.opener) {
    const opening = meantBy(question, [question.opener]);
    if (question.opener.isFronted && opening.size > 0 && here.size === 1) return onlyOf(opening);
    for (const one of opening) others.add(one);
  }
  let isLoose = false;
  const besideEpithets = new Set<Bearer | undefined>();
  for (let index = past.length - 1; index >= 0; index--) {
    const { block, isHeadline, subject, references } = past[index] as ReadSentence;
    if (isHeadline || block < own.block - 1) break;
    if (subject === 'somebody') return undefined;
    const named = meantBy(question, references);
    const meant = typeof subject === 'object' ? meantBy(question, [subject]) : undefined;
    if (meant && meant.size > 0) {
      const [only] = meant;
      for (const one of isLoose ? named : []) others.add(one);
      if (!question.isOfQuotation)
        for (const one of rivals(question, past, index, block < own.block)) others.add(one);
      return [...others].every((other) => other === only) ? only : undefined;
    }
    if (subject === 'epithet') {
      isLoose = true;
      for (const one of named) besideEpithets.add(one);
    }
    for (const one of named) others.add(one);
  }
  const only = onlyOf(others);
  // `The judge met Doe. He said …`: the judge is not Doe.
  if (besideEpithets.has(only)) return undefined;
  // A surname alone may be a company's.
  return only?.speaker.person || only?.gender ? only : undefined;
}

/**
 * Others whom a story may be about besides the subject of a sentence: its owner, and the other subjects of its
 * paragraph.
 */
function rivals(
  question: Question,
  past: readonly ReadSentence[],
  at: number,
  isWhole: boolean,
): Meant {
  const { block } = past[at] as ReadSentence;
  const rivals: Reference[] = [];
  for (let index = at; index >= 0; index--) {
    const read = past[index];
    if (read?.block !== block || (index < at && !isWhole)) break;
    if (read.owner) rivals.push(read.owner);
    if (typeof read.subject === 'object') rivals.push(read.subject);
  }
  return meantBy(question, rivals);
}

function meantBy({ gender, isSpokenOf }: Question, references: readonly Reference[]): Meant {
  const meant = new Set<Bearer | undefined>();
  for (const { bearer, gender: own } of references) {
    if (own && own !== gender) continue;
    const fitting = bearer && bearerFor(bearer, gender);
    if (!bearer) meant.add(undefined);
    else if (fitting && !isSpokenOf(fitting)) meant.add(fitting);
  }
  return meant;
}

const onlyOf = (meant: Meant): Bearer | undefined => (meant.size === 1 ? [...meant][0] : undefined);
