import type { EntityType, IsoDate } from '../model.ts';
import { foldText } from '../text/fold.ts';

/** The kind of a document, by its place in this list. */
export const KINDS = ['person', 'event', 'statement', 'article'] as const;
export type SearchKind = (typeof KINDS)[number];

export const isSearchable = (type: EntityType): type is 'person' | 'event' =>
  type === 'person' || type === 'event';

/** The field of a document that contains a word, in three bits of a posting. The best of a document's come first. */
export const FIELD = {
  name: 0,
  alias: 1,
  role: 2,
  text: 3,
  headline: 4,
  speaker: 5,
  body: 6,
} as const;
export const FIELD_BITS = 3;

/** Version of the layout and of what is in it. Change it with either, so that stored segments are made again. */
export const SEARCH_FORMAT = 3;

/**
 * Terms by which results are narrowed down. They stand among the words and begin with a control character, which no
 * word has. So they need no structure of their own.
 */
export const FILTER_MARK = '\u0001';
export const filterTerm = {
  person: (entityId: string): string => `${FILTER_MARK}p${entityId}`,
  outlet: (publisher: string): string => `${FILTER_MARK}o${foldText(publisher)}`,
};

/** A day as a number that can be compared: 20250304. A month or year counts as its first day. */
export const dayNumber = (date: IsoDate): number => {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return Number(year + month + day);
};
