import type { IsoDate, StatementType } from '../model.ts';

/**
 * What a statement of somebody is chosen by. It is read for many more statements than a card shows, so it holds words
 * in the form in which they are compared, and nothing else.
 */
export interface Saying {
  speakerId: string;
  statementId: string;
  articleId: string;
  sourceId: string;
  /** the lower, the earlier on a list: newest first, of one day their own words before reported ones */
  order: number;
  /** UTF-16 offset in its article */
  start: number;
  type: StatementType;
  /** the day on which it was said, or of its article */
  day?: IsoDate;
  /** ids of those it is about */
  about: string[];
  /** all its words, folded, with spaces between */
  said: string;
  /** stems of the paragraphs around it, and of its article's headline, with spaces between */
  around: string;
  headline: string;
}

/** A statement that a card shows, with those that belong to it, by their ids. */
export interface ChosenStatement {
  id: string;
  /** the same words in other articles */
  alsoIn: string[];
  /** on the same subject, earlier, newest first */
  before: string[];
  why?: ShownFor;
}

/** Why a statement stands before newer ones: a word of what is being read, as it is written there. */
export interface ShownFor {
  word: string;
  where: 'paragraph' | 'headline';
}
