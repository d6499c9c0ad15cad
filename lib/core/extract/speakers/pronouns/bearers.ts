import { FEMALE_TITLES, HONORIFICS, MALE_TITLES } from '../../../lexicon/english/titles.ts';
import { genderOfForename } from '../../../lexicon/names/forename-gender.ts';
import { foldText } from '../../../text/fold.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { Gender, Person } from '../../records/person.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';

/** The person whom a name means. The same bearer is always the same object. */
export interface Bearer {
  readonly speaker: Speaker;
  /** absent if nothing shows it */
  readonly gender?: Gender;
  /** for a surname that several people share: the only man and the only woman among them, if there is one */
  readonly shared?: Readonly<Record<Gender, Bearer | 'several' | undefined>>;
}

/** Finds the bearer of each name. Token indices are inclusive. `phraseFirst` is the courtesy title, if there is one. */
export interface Bearers {
  ofPerson(person: Person): Bearer;
  /** of a full name that the article introduces nobody with; call it before any surname alone */
  ofStranger(first: number, last: number): Bearer;
  /** of a surname that isn't one person's alone: `Doe`, `Mr. Doe` */
  ofSurname(phraseFirst: number, last: number): Bearer;
}

export function createBearers(
  { tokens }: ArticleDocument,
  persons: readonly Person[],
  genders: ReadonlyMap<Person, Gender>,
  speakers: Speakers,
): Bearers {
  const known = new Map<Person | string, Bearer>();
  const intern = (key: Person | string, create: () => Bearer): Bearer => {
    const bearer = known.get(key) ?? create();
    known.set(key, bearer);
    return bearer;
  };
  const families = new Map<string, Bearer[]>();
  const join = (surname: string, bearer: Bearer): void => {
    const family = families.get(surname) ?? [];
    family.push(bearer);
    families.set(surname, family);
  };
  const ofPerson = (person: Person): Bearer =>
    intern(person, () => ({
      speaker: speakers.ofPerson(person),
      ...withGender(genders.get(person)),
    }));
  for (const person of persons) {
    if (!person.surnameIsOthers) join(foldText(person.surname), ofPerson(person));
  }
  const ofSurname = (phraseFirst: number, last: number): Bearer => {
    const surname = foldText(tokens[last]?.text ?? '');
    const gender = genderOfTitle(tokens[phraseFirst]?.lower ?? '');
    return intern(`${gender ?? ''} ${surname}`, () => {
      const family = (families.get(surname) ?? []).filter((one) => fits(one, gender));
      const [only, ...more] = family;
      if (only && more.length === 0) return only;
      const speaker = speakers.ofPhrase({ first: last, last, phraseFirst });
      return { speaker, ...withGender(gender), ...(only ? { shared: byGender(family) } : {}) };
    });
  };
  return {
    ofPerson,
    ofSurname,
    ofStranger(first, last) {
      const words = tokens.slice(first, last + 1).map(({ text }) => foldText(text));
      const key = words.join(' ');
      const isNew = !known.has(key);
      const bearer = intern(key, () => ({
        speaker: speakers.ofPhrase({ first, last, phraseFirst: first }),
        ...withGender(genderOfForename(words[0] ?? '')),
      }));
      if (isNew) join(words[words.length - 1] ?? '', bearer);
      return bearer;
    },
  };
}

const withGender = (gender: Gender | undefined) => (gender ? { gender } : {});

const fits = (bearer: Bearer, gender: Gender | undefined): boolean =>
  gender === undefined || (bearer.gender ?? gender) === gender;

function byGender(family: readonly Bearer[]): Bearer['shared'] & {} {
  const only = (gender: Gender) => {
    const [one, ...more] = family.filter((bearer) => fits(bearer, gender));
    return more.length > 0 ? 'several' : one;
  };
  return { male: only('male'), female: only('female') };
}

function genderOfTitle(title: string): Gender | undefined {
  if (!HONORIFICS.has(title)) return undefined;
  if (MALE_TITLES.has(title)) return 'male';
  return FEMALE_TITLES.has(title) ? 'female' : undefined;
}

/** Whom a pronoun of that gender means if it refers to a bearer. Undefined if the bearer has the other gender. */
export function bearerFor(bearer: Bearer, gender: Gender): Bearer | undefined {
  if (!fits(bearer, gender)) return undefined;
  const only = bearer.shared?.[gender];
  return bearer.shared === undefined || only === 'several' ? bearer : only;
}
