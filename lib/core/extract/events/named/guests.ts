import { AND_WHO_WHICH } from '../../../lexicon/english/clause-words.ts';
import {
  JOINS_NAMES,
  VERBS_OF_TAKING_PART,
  VERBS_OF_WINNING,
} from '../../../lexicon/english/event-words.ts';
import {
  ADVERB,
  AUXILIARIES,
  BE_FORMS,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import type { ArticleDocument, Sentence } from '../../records/document.ts';
import type { Person, PersonMention } from '../../records/person.ts';

/** Most tokens between such a verb and the name. A verb further away belongs to something else. */
const REACH = 10;
const WINNING_REACH = 3;

/**
 * Finds who was at a named event. In a caption it is everybody named, since the picture shows them. Elsewhere it is the
 * subject of a verb of attendance before the name (`Doe and Roe opened the Foo Forum`). Whoever reports it doesn't
 * count (`Doe said Roe won`).
 */
export function eventGuests(
  { tokens, blocks }: ArticleDocument,
  sentence: Sentence,
  eventFirst: number,
  here: readonly PersonMention[],
): Person[] {
  const before = here.filter(
    (mention) =>
      mention.last < eventFirst &&
      (tokens[mention.first]?.quotation ?? 0) < 0 &&
      tokens[mention.last + 1]?.kind !== 'possessive',
  );
  if (blocks[sentence.block]?.kind === 'caption')
    return [...new Set(before.map((mention) => mention.person))];
  for (let verb = eventFirst - 1; verb > Math.max(sentence.first, eventFirst - REACH); verb--) {
    const token = tokens[verb];
    if (!token || token.quotation >= 0) continue;
    const hasWon = VERBS_OF_WINNING.test(token.lower) && eventFirst - verb <= WINNING_REACH;
    if (!hasWon && !VERBS_OF_TAKING_PART.test(token.lower)) continue;
    return subjectsBefore(tokens, verb, before);
  }
  return [];
}

/** The last person before the verb, and those listed with them. */
function subjectsBefore(
  tokens: ArticleDocument['tokens'],
  verb: number,
  mentions: readonly PersonMention[],
): Person[] {
  const found: PersonMention[] = [];
  const subjects = mentions.filter(({ last }) => last < verb && !isModifier(tokens, last, verb));
  for (const mention of subjects.toReversed()) {
    const next = found[0];
    if (next) {
      const between = tokens.slice(mention.last + 1, next.phraseFirst).map(({ lower }) => lower);
      if (!JOINS_NAMES.test(between.join(' '))) break;
    }
    found.unshift(mention);
  }
  return [...new Set(found.map(({ person }) => person))];
}

/** `a Doe supporter`: the name only says which supporter. */
function isModifier(tokens: ArticleDocument['tokens'], last: number, verb: number): boolean {
  const next = tokens[last + 1];
  if (!next || last + 1 >= verb || next.kind !== 'word' || next.capital) return false;
  const { lower } = next;
  return !(
    ADVERB.test(lower) ||
    AUXILIARIES.has(lower) ||
    BE_FORMS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    AND_WHO_WHICH.has(lower)
  );
}
