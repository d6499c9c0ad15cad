import { DETERMINERS } from '../../../lexicon/german/function-words.ts';
import { roleGender } from '../../../lexicon/german/role-words.ts';
import { isCountryName } from '../../../lexicon/places/countries.ts';
import { foldText } from '../../../text/fold.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';

/** Speakers of one German article. A phrase is the same speaker as an equal one, whatever its capitals. */
export function createSpeakers({ tokens, text }: ArticleDocument): Speakers {
  const known = new Map<string, Speaker>();
  const intern = (key: string, create: () => Speaker): Speaker => {
    const found = known.get(key) ?? create();
    known.set(key, found);
    return found;
  };
  return {
    ofPerson: (person) => intern(person.id, () => ({ text: person.name, start: 0, person })),
    ofPhrase({ phraseFirst, last }) {
      const start = tokens[phraseFirst]?.start ?? 0;
      const phrase = text.slice(start, tokens[last]?.end).replace(/\s+/g, ' ');
      return intern(`"${foldText(phrase)}"`, () => {
        const first = DETERMINERS.has(tokens[phraseFirst]?.lower ?? '')
          ? phraseFirst + 1
          : phraseFirst;
        const organization = organizationOf(tokens, first, last);
        return { text: phrase, start, ...(organization ? { organization } : {}) };
      });
    },
  };
}

/** The name of an organisation that its form tells: an acronym. */
function organizationOf(tokens: readonly Token[], first: number, last: number): string | undefined {
  const only = tokens[first];
  if (first !== last || !only || roleGender(only.lower) || isCountryName(only.text))
    return undefined;
  return /^\p{Lu}{2,6}$/u.test(only.text) ? only.text : undefined;
}
