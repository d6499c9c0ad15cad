import { foldText } from '../../text/fold.ts';
import type { WordList } from '../../text/word-list.ts';
import type { ArticleDocument, Token } from '../records/document.ts';
import type { Speaker, Speakers } from '../records/speaker.ts';

/** How a language reads the phrase that names a speaker. */
export interface SpeakerPhrases {
  /** words in lower case before a name that are no part of it */
  readonly articles: WordList;
  /** the phrase without an ending of another word; as it is if left out */
  strip?(phrase: string): string;
  /** whether the words have the form of an organisation's name; token indices are inclusive, and there may be none */
  isOrganization(tokens: readonly Token[], first: number, last: number): boolean;
}

/** Creates the speakers of one article. Equal phrases are one speaker, whatever their capitals. */
export function createSpeakers(
  { tokens, text }: ArticleDocument,
  { articles, strip, isOrganization }: SpeakerPhrases,
): Speakers {
  const known = new Map<string, Speaker>();
  const folded = new Map<string, string>();
  const foldOnce = (phrase: string): string => {
    const key = folded.get(phrase) ?? foldText(phrase);
    folded.set(phrase, key);
    return key;
  };
  const intern = (key: string, create: () => Speaker): Speaker => {
    const found = known.get(key) ?? create();
    known.set(key, found);
    return found;
  };
  const textOf = (first: number, last: number): string =>
    text.slice(tokens[first]?.start, tokens[last]?.end);
  return {
    ofPerson: (person) => intern(person.id, () => ({ text: person.name, start: 0, person })),
    ofPhrase({ phraseFirst, last }) {
      const words = textOf(phraseFirst, last).replace(/\s+/g, ' ');
      const phrase = strip?.(words) ?? words;
      return intern(`"${foldOnce(phrase)}"`, () => {
        const isArticle = articles.has(tokens[phraseFirst]?.lower ?? '');
        const first = isArticle ? phraseFirst + 1 : phraseFirst;
        return {
          text: phrase,
          start: tokens[phraseFirst]?.start ?? 0,
          ...(isOrganization(tokens, first, last) ? { organization: textOf(first, last) } : {}),
        };
      });
    },
  };
}
