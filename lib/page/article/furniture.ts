import { FURNITURE_LINES } from '../../core/lexicon/english/page-words.ts';

/** Whether this paragraph belongs to the site and not to the article. */
export const isFurniture = (paragraph: string): boolean =>
  FURNITURE_LINES.some((pattern) => pattern.test(paragraph));
