import {
  HE_OR_SHE_HAD,
  HIS_OR_HER,
  PREPOSITIONS,
  WHO_OR_WHOSE,
} from '../../../lexicon/english/function-words.ts';
import { NOUNS_OF_MEN, NOUNS_OF_WOMEN } from '../../../lexicon/english/pronoun-words.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { Gender, People, Person, PersonMention } from '../../records/person.ts';

/** Fewest pronouns that show a gender if no title, noun or forename does. All must agree. */
const MIN_PRONOUNS = 2;
/** Longest description after a name, in tokens: `Jane Doe, the first chairwoman`. */
const MAX_DESCRIPTION = 6;

/**
 * The gender of each person, if something shows it. A title, a forename or a noun beside the name may show it (`his
 * wife, Jane Doe`). So may the pronouns of a sentence. Neither it nor the sentence before may name anybody else.
 */
export function findGenders(
  { tokens, sentences }: ArticleDocument,
  people: People,
): ReadonlyMap<Person, Gender> {
  const found = new Map<Person, Gender>();
  for (const person of people.persons) if (person.gender) found.set(person, person.gender);
  const outside = people.mentions.filter(({ first }) => (tokens[first]?.quotation ?? 0) < 0);
  for (const mention of outside) {
    const gender = genderOfNoun(tokens, mention);
    if (gender && !found.has(mention.person)) found.set(mention.person, gender);
  }
  const votes = new Map<Person, Gender[]>();
  const strange = new Set(people.unknown.map((first) => tokens[first]?.sentence ?? -1));
  const namedIn = Map.groupBy(outside, ({ first }) => tokens[first]?.sentence ?? -1);
  for (const [index, sentence] of sentences.entries()) {
    const [mention] = namedIn.get(index) ?? [];
    if (!mention || found.has(mention.person) || strange.has(index) || strange.has(index - 1))
      continue;
    const near = [...(namedIn.get(index - 1) ?? []), ...(namedIn.get(index) ?? [])];
    if (near.some(({ person }) => person !== mention.person)) continue;
    const gender = genderOfPronoun(tokens, mention.last + 1, sentence.last);
    if (gender) votes.set(mention.person, [...(votes.get(mention.person) ?? []), gender]);
  }
  for (const [person, genders] of votes) {
    const [gender] = genders;
    const isClear = genders.length >= MIN_PRONOUNS && genders.every((each) => each === gender);
    if (gender && isClear) found.set(person, gender);
  }
  return found;
}

/** `his wife, Jane Doe`, `Congressman Doe`, `Jane Doe, a businesswoman` */
function genderOfNoun(
  tokens: readonly Token[],
  { first, last }: PersonMention,
): Gender | undefined {
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const gender = genderOfWord(tokens[before]?.lower);
  if (gender) return gender;
  if (tokens[last + 1]?.text !== ',') return undefined;
  for (let index = last + 2; index < last + 2 + MAX_DESCRIPTION; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.quotation >= 0) return undefined;
    if (PREPOSITIONS.has(token.lower) || WHO_OR_WHOSE.has(token.lower)) return undefined;
    const described = genderOfWord(token.lower);
    if (described) return described;
  }
  return undefined;
}

function genderOfWord(lower: string | undefined): Gender | undefined {
  if (lower === undefined) return undefined;
  if (NOUNS_OF_MEN.has(lower)) return 'male';
  return NOUNS_OF_WOMEN.has(lower) ? 'female' : undefined;
}

/** The gender of the first pronoun of the third person outside quotations. */
function genderOfPronoun(tokens: readonly Token[], from: number, to: number): Gender | undefined {
  for (let index = from; index <= to; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) continue;
    if (HE_OR_SHE_HAD.has(token.lower) || HIS_OR_HER.has(token.lower))
      return token.lower.startsWith('h') && token.lower !== 'her' ? 'male' : 'female';
  }
  return undefined;
}
