import { MEETING_NOUNS, NOT_HELD } from '../../../lexicon/english/meeting-words.ts';
import { auxiliariesOf } from '../../grammar/auxiliaries.ts';
import { mentionOfPhrase, mentionUntil } from '../../grammar/mentions-at.ts';
import type { ArticleDocument, Sentence } from '../../records/document.ts';
import type { People, Person, PersonMention } from '../../records/person.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Scene } from '../../records/scene.ts';
import { subjectOfVerb } from '../told/subject-of-verb.ts';
import { bothBefore, guestAt, listedWith, skipAdverbs } from './guests.ts';
import { isBare, verbEnd } from './verbs.ts';

/** Most words between an owner and “meeting”: `Doe’s second meeting`. */
const MAX_ADJECTIVES = 2;

/** Two sides of a meeting, as the article puts it. Token indices are inclusive. */
export interface MeetingSides {
  host: Person;
  guests: Person[];
  /** where the words for the meeting begin, and where those for the last guest end */
  first: number;
  last: number;
  sentence: Sentence;
  /** still to come; such a meeting needs a date */
  isAhead: boolean;
  /** mentioned only by a noun; without a date it may be any conversation */
  isLoose?: true;
  /** the title without the place; given if the article's own words make no good title */
  title?: string;
}

/** `Doe’s (second) meeting with Roe`; the noun is at `noun`. */
export function possessiveSides(
  { tokens }: ArticleDocument,
  noun: number,
  mentions: readonly PersonMention[],
  sentence: Sentence,
): MeetingSides | undefined {
  if (tokens[noun + 1]?.lower !== 'with' || !MEETING_NOUNS.has(tokens[noun]?.lower ?? ''))
    return undefined;
  for (let mark = noun - 1; mark >= noun - MAX_ADJECTIVES - 1; mark--) {
    if (tokens[mark]?.kind !== 'possessive') continue;
    const host = mentionUntil(mentions, mark - 1);
    const guest = mentionOfPhrase(mentions, noun + 2);
    if (!host || !guest || guest.person === host.person) return undefined;
    return sidesOf(host.person, host.first, listedWith(tokens, guest, mentions), sentence, false);
  }
  return undefined;
}

/** `talks between Doe and Roe`, `the meeting of Doe and Roe`. Possible meetings don't count. */
export function sidesBetween(
  { tokens, text }: ArticleDocument,
  noun: number,
  mentions: readonly PersonMention[],
  sentence: Sentence,
): MeetingSides | undefined {
  if (!MEETING_NOUNS.has(tokens[noun]?.lower ?? '') || tokens[noun + 1]?.lower !== 'between')
    return undefined;
  if (NOT_HELD.has(tokens[noun - 1]?.lower ?? '')) return undefined;
  const host = mentionOfPhrase(mentions, noun + 2);
  const [guest] = host ? listedWith(tokens, host, mentions).slice(1) : [];
  if (!host || !guest) return undefined;
  const word = text.slice(tokens[noun]?.start, tokens[noun]?.end);
  const title = `${word[0]?.toUpperCase()}${word.slice(1)} between ${host.person.name} and ${guest.person.name}`;
  return { ...sidesOf(host.person, noun, [guest], sentence, false), title, isLoose: true };
}

/** `Doe met (with) Roe`, `Doe held talks with Roe`, `Doe, a farmer, will meet the mayor, John Roe`, `Doe and Roe met`. */
export function verbalSides(
  scene: Scene,
  people: People,
  pronouns: ArticleReading['pronouns'],
  verb: number,
  mentions: readonly PersonMention[],
  sentence: Sentence,
): MeetingSides | undefined {
  const { tokens, text } = scene.document;
  const last = verbEnd(tokens, verb);
  const auxiliaries = last === undefined ? undefined : auxiliariesOf(tokens, verb, sentence);
  if (last === undefined || !auxiliaries || auxiliaries.isBe || isBare(tokens, verb, auxiliaries))
    return undefined;
  const both = bothBefore(tokens, auxiliaries.first, mentions);
  const next = tokens[last + 1]?.lower === 'with' ? last + 2 : last + 1;
  const guest = guestAt(tokens, next, mentions);
  if (both && !guest) {
    const [host, other] = both;
    return { ...sidesOf(host.person, host.first, [other], sentence, auxiliaries.isAhead), last };
  }
  if (!guest) return undefined;
  const subject = subjectOfVerb(scene, people, pronouns, auxiliaries.first, sentence);
  if (!subject || subject.person === guest.person) return undefined;
  const listed = listedWith(tokens, guest, mentions);
  const sides = sidesOf(subject.person, subject.first, listed, sentence, auxiliaries.isAhead);
  const isPlain =
    subject.mention?.last === skipAdverbs(tokens, auxiliaries.first) && guest.phraseFirst === next;
  if (isPlain && subject.mention) return { ...sides, first: subject.mention.phraseFirst };
  const words = text.slice(tokens[auxiliaries.first]?.start, tokens[next - 1]?.end);
  const names = sides.guests.map((person) => person.name).join(', ');
  return { ...sides, title: `${subject.person.name} ${words} ${names}` };
}

function sidesOf(
  host: Person,
  first: number,
  guests: readonly PersonMention[],
  sentence: Sentence,
  isAhead: boolean,
): MeetingSides {
  const last = guests.reduce((most, guest) => Math.max(most, guest.last), first);
  return { host, guests: guests.map((guest) => guest.person), first, last, sentence, isAhead };
}
