import { countBefore } from '../../../text/count-before.ts';
import type { CuePlace } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { Gender, People, Person, PersonMention } from '../../records/person.ts';

/** Most names before a pronoun that are looked at. No two paragraphs of news have as many. */
const MAX_NAMES = 100;

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
  const from = startOfBlock(document, block - 1);
  const near = namedBetween(document, people, from, pronoun);
  const isUnknownSince = (token: number) => {
    const next = people.unknown[countBefore(people.unknown, (unknown) => unknown < token)];
    return next !== undefined && next < pronoun;
  };
  const ownFrom = startOfBlock(document, block);
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
  document: ArticleDocument,
  people: People,
  cue: CuePlace,
  pronoun: number,
): Person | undefined {
  const { tokens, sentences } = document;
  const before = sentences[(tokens[cue.sentence.first]?.sentence ?? 0) - 1];
  if (!before || before.block !== cue.sentence.block) return undefined;
  const here = namedBetween(document, people, startOfBlock(document, before.block), pronoun);
  const opener = here.find((mention) => mention.phraseFirst === before.first)?.person;
  return opener && here.every((mention) => mention.person === opener) ? opener : undefined;
}

/** The first token of a block, or of the next one that has sentences. */
function startOfBlock({ sentences }: ArticleDocument, block: number): number {
  return sentences[countBefore(sentences, (sentence) => sentence.block < block)]?.first ?? 0;
}

/** The names outside quotations from a token to the one before another. */
function namedBetween(
  { tokens }: ArticleDocument,
  { mentions }: People,
  from: number,
  to: number,
): readonly PersonMention[] {
  const end = countBefore(mentions, (mention) => mention.last < to);
  const start = countBefore(mentions, (mention) => mention.first < from);
  return mentions
    .slice(Math.max(start, end - MAX_NAMES), end)
    .filter(({ first }) => (tokens[first]?.quotation ?? 0) < 0);
}
