import type { IsoDate, StatementType } from '../model.ts';

/**
 * What is needed to choose a statement. It is read for many more statements than a card shows. So it has only words, in
 * the form that is compared.
 */
export interface Saying {
  speakerId: string;
  statementId: string;
  articleId: string;
  sourceId: string;
  /** the lower, the earlier in a list: newest first, and within a day own words before reported ones */
  order: number;
  /** UTF-16 offset in its article */
  start: number;
  type: StatementType;
  /** the day it was said, or the day of its article */
  day?: IsoDate;
  /** ids of the people it is about */
  about: string[];
  /** all its words, folded and separated by spaces */
  said: string;
  /** stems of the paragraphs around it and of its article's headline, separated by spaces */
  around: string;
  headline: string;
}

/** A statement on a card, with the ids of related ones. */
export interface ChosenStatement {
  id: string;
  /** the same words in other articles */
  alsoIn: string[];
  /** on the same subject, earlier, the newest first */
  before: string[];
  why?: ShownFor;
}

/** Why a statement comes before newer ones: words of what is being read, as written there, the most telling first. */
export interface ShownFor {
  words: string[];
  where: 'paragraph' | 'headline';
}
