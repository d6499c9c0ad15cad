import { ARTICLES, CONTRACTED_PRONOUN } from '../../lexicon/english/function-words.ts';
import { isTitleHead } from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { foldText } from '../../text/fold.ts';
import { isOrganizationName } from '../names/organizations.ts';
import type { ArticleDocument, Token } from '../records/document.ts';
import type { Speaker, Speakers } from '../records/speaker.ts';

/** Creates the speakers of one article. Equal phrases are one speaker, whatever their capitals. */
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
      const phrase = words.replace(CONTRACTED_PRONOUN, '$1');
      return intern(`"${foldOnce(phrase)}"`, () => {
        const isArticle = ARTICLES.has(tokens[phraseFirst]?.lower ?? '');
        const first = isArticle ? phraseFirst + 1 : phraseFirst;
        // `WASHINGTON` in a dateline is not an acronym.
        const isShouted = first === last && /^\p{Lu}{7,}$/u.test(tokens[first]?.text ?? '');
        const isOffice = isTitleHead(tokens[last]?.lower ?? '');
        // `CBS’s Jane Doe` is a person's name.
        const owner = possessiveIn(tokens, first, last);
        const isPerson = owner > 0 && isForename(foldOnce(tokens[owner + 1]?.text ?? ''));
        const isOrganization =
          first <= last &&
          !isShouted &&
          !isOffice &&
          !isPerson &&
          isOrganizationName(tokens, first, last);
        const organization = text.slice(tokens[first]?.start, tokens[last]?.end);
        return { text: phrase, start, ...(isOrganization ? { organization } : {}) };
      });
    },
  };
}

/** The index of the possessive ending inside a phrase, or -1. */
function possessiveIn(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index < last; index++) {
    if (tokens[index]?.kind === 'possessive') return index;
  }
  return -1;
}
