import { AS_BEFORE_WORDS } from '../../../lexicon/english/clause-words.ts';
import { BE_FORMS } from '../../../lexicon/english/function-words.ts';
import { cueVerbOf, QUOTING_LEMMAS } from '../../../lexicon/english/reporting-verbs.ts';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.ts';
import { skipBack } from '../../grammar/skip-back.ts';
import type { CuePlace, CueSubject } from '../../records/cue.ts';
import type { Scene } from '../../records/scene.ts';
import { phraseSubject } from './attach-phrase.ts';
import { subjectBefore } from './subject-before.ts';

/** Tokens of the one who is quoted: `quoted Jane Doe, the mayor of Foo, as saying`. */
const MAX_QUOTED = 16;

/** Whoever somebody else quotes: `Roe quoted Jane Doe as | saying`, `Doe was quoted as | saying`. */
export function subjectQuoted(scene: Scene, cue: CuePlace, before: number): CueSubject | undefined {
  const { tokens } = scene.document;
  if (!cue.participle || !AS_BEFORE_WORDS.has(tokens[before]?.lower ?? '')) return undefined;
  const limit = Math.max(cue.sentence.first, before - MAX_QUOTED);
  let verb = before - 1;
  while (verb > limit && !isQuoting(tokens[verb]?.lower ?? '')) verb--;
  if (verb <= limit || (tokens[verb]?.quotation ?? 0) >= 0) return undefined;
  const isPassive = verb === before - 1 || BE_FORMS.has(tokens[verb - 1]?.lower ?? '');
  if (!isPassive) {
    const mention = scene.startingAt.get(verb + 1);
    if (mention) return { subject: mention };
    const phrase = nounPhraseAfter(tokens, verb + 1, cue.sentence);
    return phrase && { subject: { ...phrase, phraseFirst: phrase.first } };
  }
  const passive = { ...cue, first: verb, last: verb, participle: false };
  const front = skipBack(scene, verb - 1, cue.sentence.first);
  return subjectBefore(scene, passive, front, []) ?? phraseSubject(scene, passive, front);
}

function isQuoting(lower: string): boolean {
  return QUOTING_LEMMAS.has(cueVerbOf(lower)?.lemma ?? '');
}
