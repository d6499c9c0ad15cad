import { genderOfForename } from '../../lexicon/names/forename-gender.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../records/document.ts';
import type { Gender, People, Person, PersonMention } from '../records/person.ts';
import { kinInFront } from './asides.ts';

/**
 * Describes the people in order of first appearance, from what their mentions say about them, and gives the mentions.
 * The surname of a `stranger`, when it stands alone, means somebody else. `genderOfTitle` is asked about the words before
 * a name.
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

/** The first title decides. Titles are more reliable than forenames, and forenames than words for kin. */
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
  const byForename = genderOfForename(foldText(person.name.split(' ')[0] ?? ''));
  if (byForename) return byForename;
  for (const { phraseFirst } of mentions) {
    const gender = kinInFront(tokens, phraseFirst);
    if (gender) return gender;
  }
  return undefined;
}
