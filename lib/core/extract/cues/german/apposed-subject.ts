import { DETERMINERS, RELATIVE_PRONOUNS } from '../../../lexicon/german/function-words.ts';
import { isEdge } from '../../grammar/german/clause.ts';
import { behindParticles } from '../../grammar/german/leading-subject.ts';
import { type NounPhrase, nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import type { Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import type { VerbPlace } from './verb-place.ts';

/** Most commas of appositions between a subject and its verb. */
const MAX_COMMAS = 4;

/** `Jane Doe, Sprecherin der Polizei, | sagte`: the phrase before the commas. */
export function apposedSubject(
  scene: Scene,
  { finite, sentence }: VerbPlace,
): NounPhrase | undefined {
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
