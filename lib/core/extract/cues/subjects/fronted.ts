import { BEFORE_A_FRONTED_PARTICIPLE } from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB,
  AUXILIARIES,
  BE_FORMS,
  HE_OR_SHE,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { cueVerbOf } from '../../../lexicon/english/reporting-verbs.ts';
import { PAST_VERBS } from '../../../lexicon/english/tense-words.ts';
import { phraseToVerb } from '../../grammar/noun-phrase-after.ts';
import type { CuePlace, CueSubject } from '../../records/cue.ts';
import type { Scene } from '../../records/scene.ts';

/** Most words between the start of the sentence and its participle: `In criticizing …`, `But after noting …`. */
const MAX_BEFORE = 3;
/** The longest fronted clause, in tokens. */
const MAX_CLAUSE = 60;

/**
 * Finds the subject of a participle that opens its sentence. It follows the comma that ends the clause (`Noting that
 * the vote was close, Doe left`, `After blasting the plan, the senator voted for it`).
 *
 * Known gaps: subjects whose verb can't be recognised by its form.
 */
export function subjectBehind(scene: Scene, cue: CuePlace): CueSubject | undefined {
  const { document, startingAt } = scene;
  const { tokens } = document;
  const { first, last } = cue.sentence;
  if (cue.first - first > MAX_BEFORE) return undefined;
  for (let index = first; index < cue.first; index++) {
    const token = tokens[index];
    const leads =
      token !== undefined &&
      (PREPOSITIONS.has(token.lower) ||
        ADVERB.test(token.lower) ||
        BEFORE_A_FRONTED_PARTICIPLE.has(token.lower));
    if (!leads) return undefined;
  }
  for (let comma = cue.last + 2; comma < Math.min(last, cue.last + MAX_CLAUSE); comma++) {
    if (tokens[comma]?.text !== ',' || (tokens[comma]?.quotation ?? 0) >= 0) continue;
    const mention = startingAt.get(comma + 1);
    const next = tokens[comma + 1];
    if (mention && isVerb(tokens[mention.last + 1]?.lower ?? '')) {
      return { subject: mention, fronted: true };
    }
    if (HE_OR_SHE.has(next?.lower ?? '')) return { pronoun: comma + 1, fronted: true };
    const phrase = phraseToVerb(tokens, comma + 1, last, isVerb);
    if (phrase) return { subject: { ...phrase, phraseFirst: phrase.first }, fronted: true };
  }
  return undefined;
}

/** Whether the form is a verb whenever a subject stands before it. */
function isVerb(lower: string): boolean {
  return (
    BE_FORMS.has(lower) ||
    AUXILIARIES.has(lower) ||
    cueVerbOf(lower) !== undefined ||
    PAST_VERBS.test(lower)
  );
}
