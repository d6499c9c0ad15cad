import type { CueUse } from './cues.ts';
import type { ArticleDocument } from './document.ts';
import type { Gender, People, Person } from './people.ts';

/**
 * Names the speaker of each cue: its subject, or the person that its “he” or “she” safely stands for. A
 * pronoun is safe in two cases: when one person alone, of no other gender, is named outside quotations from
 * the paragraph before up to it; or when the last speaker of its own paragraph is the last person named.
 * A name near it that may be a person's and is nobody's whom we know makes it unsafe.
 * All others stay without a speaker: knowingly many, since a wrong speaker is worse than none.
 */
export function nameSpeakers(
  document: ArticleDocument,
  people: People,
  cues: readonly CueUse[],
): void {
  cues.forEach((cue, index) => {
    const speaker = cue.subject?.person ?? resolve(document, people, cue, cues.slice(0, index));
    if (speaker) cue.speaker = speaker;
  });
}

function resolve(
  document: ArticleDocument,
  people: People,
  cue: CueUse,
  earlier: readonly CueUse[],
): Person | undefined {
  if (cue.pronoun === undefined) return undefined;
  const pronoun = cue.pronoun;
  const gender: Gender = document.tokens[pronoun]?.lower === 'he' ? 'male' : 'female';
  const fits = (person: Person) => (person.gender ?? gender) === gender;
  const { block } = cue.sentence;
  const from = document.sentences.find((sentence) => sentence.block >= block - 1)?.first ?? 0;
  const near = people.mentions.filter(
    (mention) =>
      mention.first >= from &&
      mention.last < pronoun &&
      (document.tokens[mention.first]?.quotation ?? 0) < 0,
  );
  const isUnknownSince = (token: number) =>
    people.unknown.some((unknown) => unknown >= token && unknown < pronoun);
  const named = new Set(near.map((mention) => mention.person).filter(fits));
  if (named.size === 1 && !isUnknownSince(from)) return [...named][0];
  const last = earlier[earlier.length - 1];
  if (last?.speaker && last.sentence.block === block && fits(last.speaker)) {
    const latest = near[near.length - 1];
    if (isUnknownSince(last.first)) return undefined;
    if (latest?.person === last.speaker || (latest && latest.last < last.first))
      return last.speaker;
  }
  return undefined;
}
