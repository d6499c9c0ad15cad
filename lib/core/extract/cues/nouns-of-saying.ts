import { NOUN_CUES } from '../../lexicon/english/reporting-nouns.ts';
import type { CueUse } from '../records/cue.ts';
import { sentenceOfToken } from '../records/document.ts';
import type { Scene } from '../records/scene.ts';
import { ownerOf } from './whose-words.ts';

/**
 * Finds nouns that report what somebody said, and whose words they are: `his promise to build a wall`, `Doe’s claim
 * that the vote was lost`, `criticism from rivals of the plan`, `Doe made a call for peace`. Each needs an owner
 * (whose-words.ts), and a “that”, an infinitive or a preposition that its kind takes. What is only possible is left
 * out.
 *
 * Known gaps: nouns without an owner (`calls for a probe`).
 */
export function findNounsOfSaying(scene: Scene): CueUse[] {
  const { document } = scene;
  const cues: CueUse[] = [];
  document.tokens.forEach((token, index) => {
    const noun = token.quotation < 0 && !token.capital ? NOUN_CUES.get(token.lower) : undefined;
    if (!noun) return;
    const owner = ownerOf(scene, index);
    if (!owner) return;
    cues.push({
      first: index,
      last: index,
      lemma: noun.lemma,
      kind: 'act',
      participle: false,
      sentence: sentenceOfToken(document, index),
      ...owner,
    });
  });
  return cues;
}
