import type { Person } from '../records/person.ts';
import { nameWords, suffixOf } from './person-names.ts';

/** The full names that an article has introduced so far. Each question takes the same time for many as for few. */
export interface IntroducedNames {
  add(person: Person): void;
  /** the person whose name differs only in middle names or initials: “Jane A. Doe” and “Jane Doe” */
  variantOf(name: string): Person | undefined;
  /** the person whose name ends in these words: `Doe Roe` is the surname of `Jane Doe Roe` */
  endingIn(words: string): Person | undefined;
}

/** Of several people who fit, each answer is the one that was added first. */
export function createIntroducedNames(): IntroducedNames {
  const byEnds = new Map<string, { first: Person; ofTwoWords?: Person }>();
  const byEnding = new Map<string, Person>();
  return {
    add(person) {
      const { name } = person;
      const words = nameWords(name);
      const key = endsOf(name, words);
      const known = byEnds.get(key) ?? { first: person };
      byEnds.set(key, words.length === 2 ? { ofTwoWords: person, ...known } : known);
      for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
        const ending = name.slice(at + 1);
        if (!byEnding.has(ending)) byEnding.set(ending, person);
      }
    },
    variantOf(name) {
      const words = nameWords(name);
      const known = byEnds.get(endsOf(name, words));
      return words.length === 2 ? known?.first : known?.ofTwoWords;
    },
    endingIn: (words) => byEnding.get(words),
  };
}

/** The first and last word, and the suffix. */
function endsOf(name: string, words: readonly string[]): string {
  return `${words[0]} ${words.at(-1)} ${suffixOf(name)}`;
}
