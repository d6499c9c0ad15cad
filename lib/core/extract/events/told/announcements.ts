import { BREAKS_OF_AN_ANNOUNCEMENT } from '../../../lexicon/english/event-words.ts';
import { ADVERB } from '../../../lexicon/english/function-words.ts';
import { dateAround } from '../../grammar/dates-at.ts';
import { type ArticleDocument, tokenAtOrAfter } from '../../records/document.ts';
import type { DraftEvent } from '../../records/event.ts';
import type { DraftStatement } from '../../records/statement.ts';

/** Longest title, in UTF-16 units. A longer one ends at a comma or a conjunction. */
const MAX_TITLE = 120;
const MIN_TITLE = 40;

/**
 * Finds announcements. An indirect or mixed statement with the verb “announce” and its own day is also an event. Its
 * title is in the article's words, from the speaker's name to the end of what was announced. If other words stand
 * between these, they are left out.
 *
 * Known gaps: announcements without a date, by organisations, and of things (`announced a plan`).
 */
export function findAnnouncements(
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
): DraftEvent[] {
  return drafts.flatMap((draft) => {
    const { use, speaker } = draft;
    const part = draft.parts[0];
    const start = document.tokens[use.subject?.first ?? -1]?.start;
    if (use.lemma !== 'announce' || !draft.date || draft.date.length < 10) return [];
    if (!part || !speaker?.person || start === undefined || start > draft.cue.start) return [];
    return [
      {
        kind: 'described' as const,
        name: titleOf(document, draft, start, speaker.person.name),
        isMeeting: false,
        date: draft.date,
        places: [],
        participants: [speaker.person],
        provenance: [{ start, end: part.end }],
      },
    ];
  });
}

function titleOf(
  document: ArticleDocument,
  { use, cue, parts }: DraftStatement,
  start: number,
  name: string,
): string {
  const { text, tokens } = document;
  const [part = cue] = parts;
  const between = tokens.slice((use.subject?.last ?? use.first) + 1, use.first);
  const isPlain = between.every(
    (token) =>
      ADVERB.test(token.lower) || token.lower === 'on' || dateAround(document, token) !== undefined,
  );
  if (isPlain && !use.participle) return shorten(text.slice(start, part.end));
  const isThat = tokens[tokenAtOrAfter(tokens, part.start) - 1]?.lower === 'that';
  const told =
    part.start < cue.end ? text.slice(cue.end, part.end).trim() : text.slice(part.start, part.end);
  return shorten(`${name} announced ${isThat ? 'that ' : ''}${told}`);
}

function shorten(title: string): string {
  if (title.length <= MAX_TITLE) return title;
  const edges = [...title.matchAll(BREAKS_OF_AN_ANNOUNCEMENT)].map(({ index }) => index);
  const edge = edges.find((index) => index >= MIN_TITLE && index <= MAX_TITLE);
  return title.slice(0, edge ?? title.lastIndexOf(' ', MAX_TITLE));
}
