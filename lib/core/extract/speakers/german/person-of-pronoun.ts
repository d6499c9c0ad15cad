import type { CuePlace } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { Gender, People, Person } from '../../records/person.ts';

/** The person of the article that the pronoun of a cue safely stands for; `earlier` are the cues before it, `gender` is the pronoun's. */
export function personOfPronoun(
  document: ArticleDocument,
  people: People,
  cue: CuePlace,
  earlier: readonly CuePlace[],
  gender: Gender,
): Person | undefined {
  if (cue.pronoun === undefined) return undefined;
  const pronoun = cue.pronoun;
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
  const ownFrom = document.sentences.find((sentence) => sentence.block === block)?.first ?? 0;
  const named = new Set(near.map((mention) => mention.person).filter(fits));
  if (named.size === 1 && !isUnknownSince(from)) return [...named][0];
  const opener = onlyOpener(document, people, cue, pronoun);
  if (opener && fits(opener) && !isUnknownSince(ownFrom)) return opener;
  const last = earlier[earlier.length - 1];
  const speaker = last?.speaker?.person;
  if (last && speaker && last.sentence.block === block && fits(speaker)) {
    const latest = near[near.length - 1];
    if (isUnknownSince(last.first)) return undefined;
    if (latest?.person === speaker || (latest && latest.last < last.first)) return speaker;
  }
  return undefined;
}

/** The only person named in the paragraph so far, when the sentence before opens with them. */
function onlyOpener(
  { tokens, sentences }: ArticleDocument,
  people: People,
  cue: CuePlace,
  pronoun: number,
): Person | undefined {
  const own = sentences.indexOf(cue.sentence);
  const before = sentences[own - 1];
  if (!before || before.block !== cue.sentence.block) return undefined;
  const first = sentences.find((sentence) => sentence.block === before.block)?.first ?? 0;
  const here = people.mentions.filter(
    (mention) =>
      mention.first >= first &&
      mention.last < pronoun &&
      (tokens[mention.first]?.quotation ?? 0) < 0,
  );
  const opener = here.find((mention) => mention.phraseFirst === before.first)?.person;
  return opener && here.every((mention) => mention.person === opener) ? opener : undefined;
}
