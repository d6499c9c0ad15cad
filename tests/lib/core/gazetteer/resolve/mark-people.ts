import { findMentionsAtOnce } from '@/lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer } from '@/lib/core/gazetteer/gazetteer.ts';
import { person } from '../known-people.ts';

/**
 * A function that marks a text, a block a line, with the known people in it: `[Lind]` where one is known,
 * `[Lind=Olof Lind]` where more are. People are written `Name` or `Name: title`.
 */
export function createMarker(...people: string[]): (text: string) => string {
  const gazetteer = compileGazetteer(people.flatMap((name) => person(name)));
  return (text) => {
    const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
      id: match.index,
      text: match[0],
    }));
    let marked = text;
    for (const mention of findMentionsAtOnce(blocks, gazetteer).toReversed()) {
      const start = mention.blockId + mention.start;
      const end = mention.blockId + mention.end;
      const names = mention.entityIds.join('|');
      const isPlain = people.length === 1;
      const label = isPlain ? mention.surface : `${mention.surface}=${names}`;
      marked = `${marked.slice(0, start)}[${label}]${marked.slice(end)}`;
    }
    return marked;
  };
}

/** The text without its marks, for tests that say what must be marked by writing it. */
export const unmarked = (marked: string): string =>
  marked.replace(/\[([^\]=]*)(?:=[^\]]*)?\]/g, '$1');
