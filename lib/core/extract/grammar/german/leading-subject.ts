import { AND_OR_BUT, PARTICLES_IN_FRONT } from '../../../lexicon/german/function-words.ts';
import type { Sentence, Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import { apposedName } from './apposed-name.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';

/** The first token after `und`, `auch` and the like. */
export function behindParticles(tokens: readonly Token[], first: number): number {
  let at = first;
  const isParticle = (lower: string) => AND_OR_BUT.has(lower) || PARTICLES_IN_FRONT.has(lower);
  while (at < first + 2 && isParticle(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** The phrase that opens a sentence and can be its subject. */
export function leadingSubject(scene: Scene, { first, last }: Sentence): NounPhrase | undefined {
  const at = behindParticles(scene.document.tokens, first);
  const phrase = nounPhraseAt(scene, at, last, { isSubject: true, takesPlaces: true });
  return phrase && (apposedName(scene, phrase) ?? phrase);
}
