import type { Scene } from '../../records/scene.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** `sagte der Vorsitzende des Verbandes, Jane Doe.`: a name in apposition is who the phrase means. */
export function apposedName(scene: Scene, phrase: NounPhrase): NounPhrase | undefined {
  if (phrase.person) return undefined;
  const { tokens } = scene.document;
  if (tokens[phrase.end + 1]?.text !== ',') return undefined;
  const named = scene.startingAt.get(phrase.end + 2);
  if (!named || named.first !== phrase.end + 2) return undefined;
  const next = tokens[named.last + 1];
  const closes = !next || /^[,.;:!?()]$/.test(next.text) || next.quotation >= 0;
  return closes ? { ...named, phraseFirst: phrase.phraseFirst, end: named.last } : undefined;
}
