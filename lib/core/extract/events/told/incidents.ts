import {
  INCIDENT_NOUNS,
  NO_INCIDENT,
  NO_INCIDENT_MODIFIER,
  OWNS_AN_INCIDENT,
} from '../../../lexicon/english/event-words.ts';
import { type ArticleDocument, sentenceOfToken } from '../../records/document.ts';
import type { DraftEvent } from '../../records/event.ts';
import { linkedBehind } from '../links.ts';
import { createDatedEvents } from './collect-dated.ts';

/** A word before the noun that may say which kind of incident it is. */
const MODIFIER = /^\p{L}[\p{L}-]*$/u;
const MAX_MODIFIERS = 2;

/**
 * Finds fires, crashes, attacks and the like that have both a place and a date right before or after them: `a
 * helicopter crash in Foo on Monday`, `Monday’s fire at a mill in Foo`. The title is the noun, the words that say which
 * kind, and the place.
 *
 * Known gaps: incidents described by a verb (`the hillside collapsed`) or dated through the verb.
 */
export function findIncidents(document: ArticleDocument): DraftEvent[] {
  const { tokens, text, blocks } = document;
  const events = createDatedEvents();
  tokens.forEach((token, noun) => {
    if (token.capital || token.quotation >= 0 || !INCIDENT_NOUNS.has(token.lower)) return;
    const sentence = sentenceOfToken(document, noun);
    if (blocks[sentence.block]?.kind === 'headline') return;
    let first = noun;
    while (noun - first < MAX_MODIFIERS && first > sentence.first) {
      const before = tokens[first - 1];
      if (
        !before ||
        before.capital ||
        !MODIFIER.test(before.text) ||
        NO_INCIDENT_MODIFIER.has(before.lower)
      )
        break;
      first--;
    }
    if (tokens.slice(first - 1, noun).some(({ lower }) => NO_INCIDENT.has(lower))) return;
    // “fire” and “attack” are verbs unless an article, an owner or a kind precedes them.
    if (!OWNS_AN_INCIDENT.test(tokens[first - 1]?.lower ?? '')) return;
    const { date, places, last } = linkedBehind(document, first, noun, sentence);
    if (!date || places.length === 0) return;
    const placeLast = Math.max(...places.map((place) => place.last));
    const isParted = date.start > token.end && date.end < (tokens[placeLast]?.start ?? 0);
    if (isParted) return;
    const words = text.slice(tokens[first]?.start, tokens[placeLast]?.end).replace(/\s+/g, ' ');
    const name = `${words[0]?.toUpperCase()}${words.slice(1)}`;
    const provenance = [
      {
        start: Math.min(date.start, tokens[first]?.start ?? 0),
        end: Math.max(tokens[last]?.end ?? 0, date.end),
      },
    ];
    events.add({ name, date: date.value, places, participants: [], provenance });
  });
  return events.list();
}
