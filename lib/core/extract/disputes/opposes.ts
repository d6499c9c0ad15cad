import {
  AGREEING,
  ATTACKING,
  DENYING,
  OBJECTING,
  OPPOSITION,
} from '../../lexicon/english/dispute-words.ts';
import { OPPOSING_LEMMAS } from '../../lexicon/english/reporting-verbs.ts';
import { isOneOf } from '../records/cue.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { DraftStatement } from '../records/statement.ts';
import type { Answer } from './answers.ts';
import type { DisputeObject } from './object.ts';

/** Most paragraphs between a claim and an answer whose only sign of opposition is the claimer's name. */
const MAX_ADDRESSED = 5;

/** An answer and the claim that it seems to answer. */
interface Pair {
  readonly document: ArticleDocument;
  readonly answer: Answer;
  readonly claim: DraftStatement;
  readonly object: DisputeObject | undefined;
}

/** One sign for or against opposition. `decide` returns undefined if the sign is missing. */
interface OppositionRule {
  readonly name: string;
  readonly decide: (pair: Pair) => boolean | undefined;
}

/** In this order. The first rule that decides counts. The last two matter only after “responded” or “replied”. */
export const OPPOSITION_RULES: readonly OppositionRule[] = [
  {
    name: 'the verb',
    decide: ({ answer: { lemma } }) =>
      OPPOSING_LEMMAS.has(lemma) || DENYING.test(lemma) ? true : undefined,
  },
  {
    name: 'thanks or agreement',
    decide: ({ document, answer: { reply } }) =>
      AGREEING.test(contentOf(document, reply)) ? false : undefined,
  },
  {
    name: 'a participle of objection, or a word of opposition',
    decide: ({ document, answer: { reply } }) =>
      isOneOf(reply.use, OBJECTING) || OPPOSITION.test(contentOf(document, reply))
        ? true
        : undefined,
  },
  {
    // `Has Doe ever met a nurse?` is not a question that somebody answers.
    name: 'the name of who claimed it',
    decide: ({ document, answer: { reply }, claim, object }) => {
      const distance = reply.use.sentence.block - claim.use.sentence.block;
      if (object?.kind !== 'name' || object.isLoose || distance > MAX_ADDRESSED) return undefined;
      return !contentOf(document, claim).endsWith('?');
    },
  },
  {
    name: 'an attack on who answers',
    decide: ({ document, answer: { reply }, claim }) => {
      const surname = reply.speaker?.person?.surname;
      const said = contentOf(document, claim);
      const isAimed = surname !== undefined && said.includes(surname);
      return isAimed && (isOneOf(claim.use, ATTACKING) || said.endsWith('?'));
    },
  },
];

/** Whether an answer opposes a claim. */
export function opposes(pair: Pair): boolean {
  for (const { decide } of OPPOSITION_RULES) {
    const decision = decide(pair);
    if (decision !== undefined) return decision;
  }
  return false;
}

function contentOf({ text }: ArticleDocument, { parts }: DraftStatement): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' ');
}
