import { CONTRASTING_CONJUNCTIONS } from '../../../lexicon/english/clause-words.ts';
import { OPENS_AN_EARLY_CLAUSE } from '../../../lexicon/english/pronoun-words.ts';
import type { Sentence, Token } from '../../records/document.ts';
import type { Opener } from './antecedent.ts';
import type { Namings } from './namings.ts';
import { namingFrom } from './sentence-subject.ts';

/** The subject that opens a sentence before a pronoun: `While Doe left, he`, `Doe had left, he said`. */
export function openerOf(
  tokens: readonly Token[],
  { first }: Sentence,
  namings: Namings,
  pronoun: number,
): Opener | undefined {
  const opening = tokens[first]?.lower ?? '';
  const isClause = OPENS_AN_EARLY_CLAUSE.has(opening);
  const naming = namingFrom(tokens, namings, isClause ? first + 1 : first);
  if (!naming || naming.last >= pronoun) return undefined;
  const commas = tokens.slice(naming.last, pronoun).filter(({ text }) => text === ',');
  const isRightBehind = commas.length === 1 && tokens[pronoun - 1]?.text === ',';
  const isFronted = CONTRASTING_CONJUNCTIONS.has(opening) && isRightBehind;
  return { isFronted, ...(naming.bearer ? { bearer: naming.bearer } : {}) };
}
