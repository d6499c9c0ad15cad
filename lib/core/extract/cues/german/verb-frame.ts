import { AUXILIARIES } from '../../../lexicon/german/function-words.ts';
import {
  DENYING_WORDS,
  PASSIVE_AUXILIARIES,
  PASSIVE_VERBS,
  PERFECT_AUXILIARIES,
  type SayingForm,
} from '../../../lexicon/german/reporting-verbs.ts';
import { clauseStart, isEdge } from '../../grammar/german/clause.ts';
import type { Sentence, Token } from '../../records/document.ts';

/** Most commas between an auxiliary and its participle. */
export const MAX_COMMAS = 2;
/** Most tokens between a verb and its part at the end of the clause. */
export const MAX_FRAME = 30;

/** The finite verb, and the last token that belongs to the verb. */
export interface Frame {
  readonly finite: number;
  readonly last: number;
}

/** `sagte`, and `teilte … mit` with its part at the end of the clause. An infinitive is left out. */
export function finiteAt(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  { particle, plural, lemma }: SayingForm,
): Frame | undefined {
  const { lower } = tokens[index] as Token;
  // `wollte sagen`, `zu sagen`: the plural of the present is also the infinitive.
  if (plural && (lower === lemma || lemma.endsWith(lower)) && isInfinitive(tokens, index, sentence))
    return undefined;
  if (!particle) return { finite: index, last: index };
  const words = particle.split(' ');
  const to = Math.min(sentence.last, index + MAX_FRAME);
  for (let at = index + 1; at <= to; at++) {
    const token = tokens[at] as Token;
    if (token.text === ':' || token.text === ';') return undefined;
    if (token.quotation >= 0) continue;
    if (!words.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
    const last = at + words.length - 1;
    const next = tokens[last + 1];
    if (!next || isEdge(next) || /^[.!?…]$/.test(next.text) || !next.capital)
      return { finite: index, last };
  }
  return undefined;
}

function isInfinitive(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (tokens[index - 1]?.lower === 'zu') return true;
  const start = clauseStart(tokens, index, sentence);
  for (let at = start; at < index; at++) {
    if (AUXILIARIES.has(tokens[at]?.lower ?? '')) return true;
  }
  // At a clause's end, with a modal after: `sagen will`.
  return AUXILIARIES.has(tokens[index + 1]?.lower ?? '');
}

/** `hat … gesagt`, at a clause's end `gesagt hatte`, and `wird Doe zitiert`. */
export function perfectAt(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  { lemma }: SayingForm,
): Frame | undefined {
  const isAuxiliary = (lower: string) =>
    PERFECT_AUXILIARIES.has(lower) || (PASSIVE_VERBS.has(lemma) && PASSIVE_AUXILIARIES.has(lower));
  if (isAuxiliary(tokens[index + 1]?.lower ?? '')) {
    // `gesagt haben soll`
    if (AUXILIARIES.has(tokens[index + 2]?.lower ?? '')) return undefined;
    return { finite: index + 1, last: index + 1 };
  }
  const at = auxiliaryBefore(tokens, index, sentence);
  if (at === undefined || !isAuxiliary(tokens[at]?.lower ?? '')) return undefined;
  return { finite: at, last: index };
}

/** The auxiliary that a participle may belong to, across insertions between commas: `hat Doe, 50, gesagt`. */
export function auxiliaryBefore(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): number | undefined {
  // `hat Geld, erklärt Doe`; but `wird Doe, ein Foo, zitiert.`
  const ends = /^[.:]$/.test(tokens[index + 1]?.text ?? '.');
  if (isEdge(tokens[index - 1]) && !ends) return undefined;
  let commas = 0;
  for (let at = index - 1; at >= Math.max(sentence.first, index - MAX_FRAME); at--) {
    const token = tokens[at] as Token;
    if (/^[:;]$/.test(token.text)) return undefined;
    if (token.quotation >= 0) continue;
    if (token.text === ',' && ++commas > MAX_COMMAS) return undefined;
    if (AUXILIARIES.has(token.lower)) return at;
  }
  return undefined;
}

/** `sagte nicht, ob`: what was not said. */
export function isDenied(
  tokens: readonly Token[],
  clauseFirst: number,
  { finite, last }: Frame,
): boolean {
  for (let at = clauseFirst; at <= Math.max(last, finite + 2); at++) {
    const token = tokens[at];
    if (!token || (at > last && isEdge(token))) return false;
    if (token.quotation < 0 && DENYING_WORDS.has(token.lower)) return true;
  }
  return false;
}
