import {
  ATTRIBUTE_PREPOSITIONS,
  BELONGING_PREPOSITIONS,
  GENITIVE_ARTICLES,
} from '../../../lexicon/german/function-words.ts';
import type { Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import { firstNoun } from './first-noun.ts';
import { lastOfRow } from './noun-row.ts';

/** Brackets right after: `(CDU)`. */
export function bracketAfter(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at + 1]?.text !== '(') return at;
  for (let index = at + 2; index <= Math.min(last, at + 8); index++)
    if (tokens[index]?.text === ')') return index;
  return at;
}

/** The end of an attribute after a noun: a genitive, `von …`, or with `takesPlaces` any other kind. */
export function attributeEnd(
  scene: Scene,
  end: number,
  last: number,
  { takesPlaces }: { readonly takesPlaces?: boolean },
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
