import { genderOfForename } from '../../lexicon/names/forename-gender.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../records/document.ts';
import type { Gender, People, Person, PersonMention } from '../records/person.ts';

/**
 * The persons in order of first appearance with what their mentions tell of them, and the mentions of these. `strangers`
 * are those whose surname alone is somebody else's; `genderOfTitle` is asked of the words in front of a name.
 */
export function describePersons(
  tokens: readonly Token[],
  persons: readonly Person[],
  mentions: readonly PersonMention[],
  strangers: ReadonlySet<Person>,
  genderOfTitle: (lower: string) => Gender | undefined,
): Pick<People, 'persons' | 'mentions'> {
  const own = Map.groupBy(mentions, (mention) => mention.person);
  const described = new Map(
    persons.map((person) => {
      const gender = genderOf(tokens, person, own.get(person) ?? [], genderOfTitle);
      const isOthers = strangers.has(person);
      return [
        person,
        {
          ...person,
          ...(isOthers ? { surnameIsOthers: true as const } : {}),
          ...(gender ? { gender } : {}),
        },
      ];
    }),
  );
  const firstOf = (person: Person) => own.get(person)?.[0]?.first ?? 0;
  return {
    persons: persons
      .toSorted((a, b) => firstOf(a) - firstOf(b))
      .map((person) => described.get(person) ?? person),
    mentions: mentions.map((mention) => ({
      ...mention,
      person: described.get(mention.person) ?? mention.person,
    })),
  };
}

/** Titles tell better than forenames; the first one counts. */
function genderOf(
  tokens: readonly Token[],
  person: Person,
  mentions: readonly PersonMention[],
  genderOfTitle: (lower: string) => Gender | undefined,
): Gender | undefined {
  for (const { phraseFirst, first } of mentions) {
    for (const { lower } of tokens.slice(phraseFirst, first)) {
      const gender = genderOfTitle(lower);
      if (gender) return gender;
    }
  }
  return genderOfForename(foldText(person.name.split(' ')[0] ?? ''));
}
