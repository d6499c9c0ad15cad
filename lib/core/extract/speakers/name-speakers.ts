import { STARTS_WITH_HE_OR_HIS } from '../../lexicon/english/function-words.ts';
import { FEMALE_TITLES, HONORIFICS, MALE_TITLES } from '../../lexicon/english/titles.ts';
import { isNameWord } from '../names/find-runs.ts';
import type { CuePlace, CueUse } from '../records/cue.ts';
import type { ArticleDocument, Token } from '../records/document.ts';
import type { Gender, People, Person } from '../records/person.ts';
import type { ArticleReading } from '../records/reading.ts';
import type { Speaker, Speakers } from '../records/speaker.ts';
import type { Subject } from '../records/subject.ts';
import { createSpeakers } from './create-speakers.ts';
import { createResolveOffice } from './offices.ts';

/** Cues before one that its pronoun is resolved by. */
const MEMORY = 4;

/**
 * Names the speaker of each cue: its subject, the holder of an office (`officeOf`), or the person that its “he” or
 * “she” safely stands for, else the words of the article (`he`, `a spokesman`). A
 * pronoun is safe in three cases: when one person alone, of no other gender, is named outside quotations from
 * the paragraph before up to it; when its paragraph names one alone, with whom the sentence before it opens; or
 * when the last speaker of its own paragraph is the last person named.
 * A name near it that may be a person's and is nobody's whom we know makes it unsafe.
 * All others stand for nobody: knowingly many, since a wrong speaker is worse than none.
 */
export function nameSpeakers(found: Omit<ArticleReading, 'speakers'>): ArticleReading {
  const { document, people, roles, cues, nounCues } = found;
  const speakers = createSpeakers(document);
  const officeOf = createResolveOffice(document, roles, people.persons);
  const named: CueUse[] = [];
  const of = new Map<CueUse, CueUse>();
  for (const cue of [...cues, ...nounCues].sort((a, b) => a.first - b.first)) {
    const holder = cue.subject && officeOf(cue.subject);
    const speaker = holder
      ? speakers.ofPerson(holder)
      : speakerOf(document, people, cue, named.slice(-MEMORY), speakers);
    const use = speaker ? { ...cue, speaker } : cue;
    named.push(use);
    of.set(cue, use);
  }
  const withSpeaker = (cue: CueUse) => of.get(cue) ?? cue;
  return { ...found, speakers, cues: cues.map(withSpeaker), nounCues: nounCues.map(withSpeaker) };
}

/** The speaker of one cue, given the cues before it with their speakers. */
export function speakerOf(
  document: ArticleDocument,
  people: People,
  cue: CuePlace,
  earlier: readonly CuePlace[],
  speakers: Speakers,
): Speaker | undefined {
  const person = cue.subject?.person ?? resolve(document, people, cue, earlier);
  if (person) return speakers.ofPerson(person);
  if (cue.subject) return speakers.ofPhrase(cue.subject);
  const { pronoun } = cue;
  if (pronoun === undefined) return undefined;
  const named = unintroduced(document, people, pronoun, cue, earlier);
  if (named) return named;
  return speakers.ofPhrase({ first: pronoun, last: pronoun, phraseFirst: pronoun });
}

function resolve(
  document: ArticleDocument,
  people: People,
  cue: CuePlace,
  earlier: readonly CuePlace[],
): Person | undefined {
  if (cue.pronoun === undefined) return undefined;
  const pronoun = cue.pronoun;
  const gender: Gender = STARTS_WITH_HE_OR_HIS.test(document.tokens[pronoun]?.lower ?? '')
    ? 'male'
    : 'female';
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

/**
 * The speaker without an introduction (`Doe said.` alone) whom “he” or “she” stands for: the subject of an
 * earlier cue, when from there on nobody else is named, in its own paragraph, or when no other name stands in
 * this paragraph and the one before.
 */
function unintroduced(
  { tokens, sentences }: ArticleDocument,
  people: People,
  pronoun: number,
  cue: CuePlace,
  earlier: readonly CuePlace[],
): Speaker | undefined {
  const { block } = cue.sentence;
  const last = earlier.findLast(
    ({ subject, sentence }) =>
      subject !== undefined && sentence.block >= block - 1 && isLoneName(tokens, subject),
  );
  if (!last?.subject || last.subject.person) return undefined;
  const title = tokens[last.subject.phraseFirst]?.lower ?? '';
  const others = STARTS_WITH_HE_OR_HIS.test(tokens[pronoun]?.lower ?? '')
    ? FEMALE_TITLES
    : MALE_TITLES;
  if (others.has(title)) return undefined;
  const name = tokens[last.subject.last]?.lower;
  const isClear = (from: number) =>
    !people.mentions.some(
      (mention) =>
        mention.first >= from &&
        mention.last < pronoun &&
        (tokens[mention.first]?.quotation ?? 0) < 0,
    ) &&
    people.unknown.every(
      (first) => first < from || first >= pronoun || tokens[first]?.lower === name,
    );
  const start = sentences.find((sentence) => sentence.block >= block - 1)?.first ?? 0;
  const isSafe = isClear(start) || (last.sentence.block === block && isClear(last.subject.first));
  return isSafe ? last.speaker : undefined;
}

/** `Doe`, `Mr. Doe`: a capital that may be a surname, with a courtesy title at most. */
function isLoneName(tokens: readonly Token[], subject: Subject): boolean {
  const word = tokens[subject.last];
  const length = subject.last - subject.phraseFirst;
  if (!word?.capital || !isNameWord(word) || length > 1) return false;
  return length === 0 || HONORIFICS.has(tokens[subject.phraseFirst]?.lower ?? '');
}
