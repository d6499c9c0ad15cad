import { AS, AUXILIARIES } from '../../../lexicon/german/function-words.ts';
import { clauseEnd, clauseStart, isEdge, isSubordinate } from '../../grammar/german/clause.ts';
import type { Sentence, Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import { type Frame, MAX_COMMAS, MAX_FRAME } from './verb-frame.ts';

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
 * The clause of a verb, and whether the verb ends it. The clause may continue across an apposition: `wie Doe, Sprecher,
 * sagte`.
 */
export function clauseAround(
  scene: Scene,
  frame: Frame,
  index: number,
  sentence: Sentence,
): { clauseFirst: number; isFinal: boolean } {
  const { tokens } = scene.document;
  const clauseFirst = clauseStart(tokens, frame.finite, sentence);
  const isLast = clauseEnd(tokens, index, sentence) <= frame.last + 1;
  if (isSubordinate(tokens, clauseFirst, frame.finite)) return { clauseFirst, isFinal: isLast };
  if (!isLast || tokens[clauseFirst - 1]?.text !== ',') return { clauseFirst, isFinal: false };
  const opener = apposedOpener(scene, clauseFirst - 2, sentence.first);
  return opener === undefined
    ? { clauseFirst, isFinal: false }
    : { clauseFirst: opener, isFinal: true };
}

/** The `wie` before a subject whose apposition ends at a token. */
function apposedOpener(
  { document: { tokens } }: Scene,
  from: number,
  first: number,
): number | undefined {
  let commas = 0;
  for (let at = from; at >= Math.max(first, from - MAX_FRAME); at--) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 || AUXILIARIES.has(token.lower)) return undefined;
    if (token.text === ',' && ++commas > MAX_COMMAS) return undefined;
    const opens = AS.has(token.lower) && (at === first || isEdge(tokens[at - 1]));
    if (opens) return commas > 0 ? at : undefined;
  }
  return undefined;
}
