import { tokenize } from '../../text/tokenize.ts';

/** What two spellings of one name have in common: the folded words, joined by a space. Empty when there is none. */
export const nameKey = (name: string): string =>
  tokenize(name)
    .map(({ key }) => key)
    .join(' ');
