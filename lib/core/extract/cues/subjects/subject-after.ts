import { AFTER_AN_INVERTED_NAME } from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB,
  ARTICLES_AND_SINGULAR_POSSESSIVES,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { VERBS_BEFORE_A_NAME } from '../../../lexicon/english/reporting-verbs.ts';
import { type CuePlace, type CueSubject, isOneOf } from '../../records/cue.ts';
import type { Scene } from '../../records/scene.ts';

/** `said Jane Doe`, `said he`, `said the mayor, Jane Doe`: only right after the verb. */
export function subjectAfter(scene: Scene, cue: CuePlace): CueSubject | undefined {
  const { tokens } = scene.document;
  if (!isOneOf(cue, VERBS_BEFORE_A_NAME)) return undefined;
  // `“…?” King asked Doe`, `a reporter asked Doe`: the person before the verb asked.
  const before = tokens[cue.first - 1];
  const follows =
    cue.first === cue.sentence.first ||
    before === undefined ||
    before.quotation >= 0 ||
    before.kind === 'punctuation' ||
    ADVERB.test(before.lower);
  if (!follows) return undefined;
  const mention = scene.startingAt.get(cue.last + 1);
  if (mention && mention.last <= cue.sentence.last) {
    // “said Jane Doe was ill”: what follows the name shows that it opens the content instead.
    const next = tokens[mention.last + 1];
    if (
      !next ||
      next.sentence !== tokens[cue.first]?.sentence ||
      /^[,.;:!?—–(-]$/.test(next.text) ||
      PREPOSITIONS.has(next.lower) ||
      scene.dateTokens.has(mention.last + 1) ||
      AFTER_AN_INVERTED_NAME.has(next.lower)
    )
      return { subject: mention };
    return undefined;
  }
  if (!ARTICLES_AND_SINGULAR_POSSESSIVES.has(tokens[cue.last + 1]?.lower ?? '')) return undefined;
  for (let index = cue.last + 2; index < Math.min(cue.sentence.last, cue.last + 14); index++) {
    if (tokens[index]?.text !== ',') continue;
    const apposed = scene.startingAt.get(index + 1);
    return apposed && { subject: apposed };
  }
  return undefined;
}
