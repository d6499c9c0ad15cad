import {
  ADVERBS,
  DETERMINERS,
  GENITIVE_ARTICLES,
  PARTS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../../lexicon/german/function-words.ts';
import { sayingFormsOf } from '../../../lexicon/german/reporting-verbs.ts';
import { ROLE_ADJECTIVE } from '../../../lexicon/german/role-words.ts';
import type { Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import { isShort } from './noun-row.ts';

/** Most words before the first noun of a phrase. */
const MAX_BEFORE_NOUN = 7;

/** The first noun or name after the article and adjectives. */
export function firstNoun(scene: Scene, index: number, last: number): number | undefined {
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
