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

/** Negated, passive, infinitive and hypothetical uses report nothing. */
export function isReport({ tokens }: ArticleDocument, cue: CueUse): boolean {
  // `to keep Doe from claiming the prize` reports what was not said.
  if (cue.participle && BEFORE_WHAT_DID_NOT_HAPPEN.has(tokens[cue.first - 1]?.lower ?? ''))
    return false;
  let auxiliary = false;
  const carrier = carriedBy(tokens, cue.first) ?? cue.first;
  for (let index = carrier - 1; index >= cue.sentence.first; index--) {
    const { lower } = tokens[index] ?? { lower: '' };
    if (NEGATIONS.has(lower)) return false;
    if (UNREAL_AUXILIARIES.has(lower)) return false;
    if (BE_FORMS.has(lower)) return cue.participle && !auxiliary;
    if (AUXILIARIES.has(lower)) auxiliary = true;
    else if (!ADVERB.test(lower)) break;
  }
  return true;
}
