import { tokenize } from '../../text/tokenize.ts';

/** The key that all spellings of a name share: its folded words, joined by a space. Empty if there are no words. */
export const nameKey = (name: string): string =>
  tokenize(name)
    .map(({ key }) => key)
    .join(' ');
