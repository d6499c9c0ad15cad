import { isForename } from '../../lexicon/names/forenames.ts';
import { foldText } from '../../text/fold.ts';
import type { Subject } from '../cues/subjects/attach-subject.ts';
import type { ArticleDocument, Token } from '../document/build-document.ts';
import { isOrganizationName } from '../names/organizations.ts';
import type { Person } from '../people/find-people.ts';
import { isTitleHead } from '../role-phrases/role-heads.ts';

/** Who said something: an entity of the article, or nobody but the words that the article has for them. */
export interface Speaker {
  /** as the article writes it: `Jane Doe`, `the Kremlin`, `a White House official`, `Doe` */
  text: string;
  /** offset of the words */
  start: number;
  person?: Person;
  /** the name of an organisation, by its form, without an article */
  organization?: string;
}

/** Gives each speaker one record, so that two statements by the same have the same one. */
export interface Speakers {
  ofPerson(person: Person): Speaker;
  ofPhrase(subject: Subject): Speaker;
}

/** Speakers of one article. A phrase is the same speaker as an equal one, whatever its capitals. */
export function createSpeakers(document: ArticleDocument): Speakers {
  const { tokens, text } = document;
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
  return {
    ofPerson: (person) => intern(person.id, () => ({ text: person.name, start: 0, person })),
    ofPhrase({ phraseFirst, last }) {
      const start = tokens[phraseFirst]?.start ?? 0;
      const words = text.slice(start, tokens[last]?.end).replace(/\s+/g, ' ');
      // `they’ve said`: the speaker is “they”.
      const phrase = words.replace(/^(he|she|they|we|I|it|you)['’](?:ve|d|re|m)$/i, '$1');
      return intern(`"${foldOnce(phrase)}"`, () => {
        const speaker: Speaker = { text: phrase, start };
        const isArticle = /^(the|a|an)$/.test(tokens[phraseFirst]?.lower ?? '');
        const first = isArticle ? phraseFirst + 1 : phraseFirst;
        // `WASHINGTON`, of a dateline, is no acronym.
        const isShouted = first === last && /^\p{Lu}{7,}$/u.test(tokens[first]?.text ?? '');
        const isOffice = isTitleHead(tokens[last]?.lower ?? '');
        // `CBS’s Jane Doe` is a person's name.
        const owner = possessiveIn(tokens, first, last);
        const isPerson = owner > 0 && isForename(foldOnce(tokens[owner + 1]?.text ?? ''));
        if (
          first <= last &&
          !isShouted &&
          !isOffice &&
          !isPerson &&
          isOrganizationName(tokens, first, last)
        ) {
          speaker.organization = text.slice(tokens[first]?.start, tokens[last]?.end);
        }
        return speaker;
      });
    },
  };
}

/** The possessive ending inside a phrase, or -1. */
function possessiveIn(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index < last; index++) {
    if (tokens[index]?.kind === 'possessive') return index;
  }
  return -1;
}
