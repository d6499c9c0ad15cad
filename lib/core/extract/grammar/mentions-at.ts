import { countBefore } from '../../text/count-before.ts';
import type { PersonMention } from '../records/person.ts';

/** Questions about the mentions at a place. They are sorted and never overlap, so few of them are looked at. */

/** No phrase has more tokens before its name. */
const MAX_ROLE = 40;

type Mentions = readonly PersonMention[];

/** The mention whose name ends with a token. */
export function mentionUntil(mentions: Mentions, last: number): PersonMention | undefined {
  const mention = mentions[countBefore(mentions, (one) => one.last < last)];
  return mention?.last === last ? mention : undefined;
}

/** The mention whose name begins with a token. */
export function mentionFrom(mentions: Mentions, first: number): PersonMention | undefined {
  const mention = mentions[countBefore(mentions, (one) => one.first < first)];
  return mention?.first === first ? mention : undefined;
}

/** The first mention whose phrase, with its role, begins at a token. */
export function mentionOfPhrase(
  mentions: Mentions,
  phraseFirst: number,
): PersonMention | undefined {
  for (let at = countBefore(mentions, (one) => one.first < phraseFirst); ; at++) {
    const mention = mentions[at];
    if (!mention || mention.first > phraseFirst + MAX_ROLE) return undefined;
    if (mention.phraseFirst === phraseFirst) return mention;
  }
}

/** The mentions whose names lie among the tokens first…last. */
export function mentionsWithin(
  mentions: Mentions,
  first: number,
  last: number,
): readonly PersonMention[] {
  const from = countBefore(mentions, (one) => one.first < first);
  return mentions.slice(
    from,
    countBefore(mentions, (one) => one.last <= last),
  );
}

/** Whether a name has one of the tokens first…last. */
export function isNamed(mentions: Mentions, first: number, last: number): boolean {
  const mention = mentions[countBefore(mentions, (one) => one.last < first)];
  return mention !== undefined && mention.first <= last;
}
