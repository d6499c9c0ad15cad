import {
  ADVERB,
  AUXILIARIES,
  BE_FORMS,
  BEFORE_WHAT_DID_NOT_HAPPEN,
  NEGATIONS,
  UNREAL_AUXILIARIES,
} from '../../lexicon/english/function-words.ts';
import { carriedBy } from '../grammar/verbs.ts';
import type { CueUse } from '../records/cue.ts';
import type { ArticleDocument } from '../records/document.ts';

/** Most auxiliaries and adverbs in front of a verb. */
const MAX_IN_FRONT = 12;

/** Negated, passive, infinitive and hypothetical uses report nothing. */
export function isReport({ tokens }: ArticleDocument, cue: CueUse): boolean {
  // `to keep Doe from claiming the prize` reports what was not said.
  if (cue.participle && BEFORE_WHAT_DID_NOT_HAPPEN.has(tokens[cue.first - 1]?.lower ?? ''))
    return false;
  let auxiliary = false;
  const carrier = carriedBy(tokens, cue.first) ?? cue.first;
  const limit = Math.max(cue.sentence.first, carrier - MAX_IN_FRONT);
  for (let index = carrier - 1; index >= limit; index--) {
    const { lower } = tokens[index] ?? { lower: '' };
    if (NEGATIONS.has(lower)) return false;
    if (UNREAL_AUXILIARIES.has(lower)) return false;
    if (BE_FORMS.has(lower)) return cue.participle && !auxiliary;
    if (AUXILIARIES.has(lower)) auxiliary = true;
    else if (!ADVERB.test(lower)) break;
  }
  return true;
}
