import { FATE_NOUNS, VISIT_NOUNS } from '../../../lexicon/english/event-words.ts';
import { dateOver } from '../../grammar/dates-at.ts';
import { mentionOfPhrase, mentionUntil } from '../../grammar/mentions-at.ts';
import { type ArticleDocument, sentenceOfToken } from '../../records/document.ts';
import type { DraftEvent } from '../../records/event.ts';
import type { People, PersonMention } from '../../records/person.ts';
import { linkedBehind } from '../links.ts';
import { createDatedEvents } from './collect-dated.ts';

/** Most words between an owner and the noun: `Doe’s second visit`. */
const MAX_ADJECTIVES = 2;

/**
 * Finds what happened to a person in the form of a noun with a date right before or after it: `Doe’s arrest in May`,
 * `Monday’s sentencing of Doe`, `the death of Jane Doe in 2009`, `Doe’s visit to Foo on Monday`. The title is `Arrest
 * of Jane Doe`, or `Visit of Jane Doe to Foo`.
 *
 * Known gaps: nouns without a date.
 */
export function findEventsByNoun(document: ArticleDocument, people: People): DraftEvent[] {
  const { tokens, blocks } = document;
  const events = createDatedEvents();
  tokens.forEach((token, noun) => {
    if (token.capital || token.quotation >= 0 || !FATE_NOUNS.has(token.lower)) return;
    const sentence = sentenceOfToken(document, noun);
    if (blocks[sentence.block]?.kind === 'headline') return;
    const object = mentionOfPhrase(people.mentions, noun + 2);
    const isOf = tokens[noun + 1]?.lower === 'of' && object !== undefined;
    const mention = isOf ? object : ownerBefore(document, people, noun);
    if (!mention || mention.first < sentence.first) return;
    const from = isOf ? mention.last : noun;
    // `the death of Doe’s dog`
    if (isOf && tokens[mention.last + 1]?.kind === 'possessive') return;
    const { date, places, last } = linkedBehind(document, noun, from, sentence);
    const to = VISIT_NOUNS.has(token.lower) ? destination(document, from + 1, last) : undefined;
    if (!date || (VISIT_NOUNS.has(token.lower) && !to)) return;
    const word = `${token.text[0]?.toUpperCase()}${token.text.slice(1)}`;
    const name = `${word} of ${mention.person.name}${to ? ` to ${to}` : ''}`;
    const start = Math.min(date.start, tokens[Math.min(mention.first, noun)]?.start ?? 0);
    const provenance = [{ start, end: Math.max(tokens[last]?.end ?? 0, date.end) }];
    events.add({ name, date: date.value, places, participants: [mention.person], provenance });
  });
  return events.list();
}

/** `Doe’s second | visit` */
function ownerBefore(
  { tokens }: ArticleDocument,
  people: People,
  noun: number,
): PersonMention | undefined {
  for (let mark = noun - 1; mark >= noun - 1 - MAX_ADJECTIVES; mark--) {
    if (tokens[mark]?.kind === 'possessive') return mentionUntil(people.mentions, mark - 1);
    if (tokens[mark]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** `to | Foo` */
function destination(document: ArticleDocument, first: number, last: number): string | undefined {
  const { tokens, text } = document;
  if (tokens[first]?.lower !== 'to') return undefined;
  const from = tokens[first + 1]?.lower === 'the' ? first + 2 : first + 1;
  let end = from - 1;
  while (end < last && tokens[end + 1]?.capital) {
    const start = tokens[end + 1]?.start ?? 0;
    if (dateOver(document, start)) break;
    end++;
  }
  return end < from ? undefined : text.slice(tokens[first + 1]?.start, tokens[end]?.end);
}
