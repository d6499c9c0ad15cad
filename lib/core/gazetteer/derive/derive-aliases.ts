import { TITLE_AS_FORENAME } from '../../lexicon/english/titles-of-rank.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { HUNGARIAN_FORENAMES, LEADING_SURNAMES } from '../../lexicon/names/name-order.ts';
import { PLACE_OF_A_TITLE } from '../../lexicon/names/name-parts.ts';
import { usualNicknames } from '../../lexicon/names/usual-nicknames.ts';
import { JAPANESE_SYLLABLES } from '../../lexicon/romanization/name-forms.ts';
import type { AliasDerivation, EntityType } from '../../model.ts';
import { MAX_NAME } from '../../name-length.ts';
import { foldText } from '../../text/fold.ts';
import { type PersonName, parsePersonName, stripDisambiguator } from './person-name.ts';
import { respellLetters, respellSlavic, romanise } from './transliterate.ts';

/** A name of an entity, and how it was derived. */
export interface DerivedAlias {
  text: string;
  derivation: AliasDerivation;
}

/**
 * Most aliases that are derived, not counting the given ones. Each costs memory in every dictionary, and each further
 * one is rarer in texts. Middle names, initials and rarer nicknames are read beside the surname, so they need no alias.
 */
export const MAX_DERIVED = 8;

/**
 * The names that pages may use for an entity: its full name and the given aliases, and for people the names derived
 * from the full name. Given aliases of one word are trusted as little as surnames, since lists of names know no
 * context. A name appears once, with its strongest derivation. A text that is too long to be a name gives none.
 */
export function deriveAliases(
  type: EntityType,
  name: string,
  aliases: readonly string[] = [],
): DerivedAlias[] {
  const full = stripDisambiguator(name);
  const seen = new Map<string, DerivedAlias>();
  const add = (text: string, derivation: AliasDerivation) => {
    const key = foldText(text);
    if (key && !seen.has(key)) seen.set(key, { text, derivation });
  };
  if (name.length > MAX_NAME) return [];
  add(full, 'full-name');
  for (const alias of aliases) {
    if (alias.length > MAX_NAME) continue;
    const text = stripDisambiguator(alias);
    add(text, type === 'person' && !/\s/.test(text) ? 'surname' : 'curated');
  }
  if (type !== 'person') return [...seen.values()];
  const given = seen.size;
  for (const { text, derivation } of derivePersonAliases(parsePersonName(name))) {
    if (seen.size - given >= MAX_DERIVED) break;
    add(text, derivation);
  }
  return [...seen.values()];
}

/** All aliases derived from a person's name, the most useful first. */
function derivePersonAliases(person: PersonName): DerivedAlias[] {
  const { forenames, surnames } = person;
  const [surname] = surnames;
  const derived: DerivedAlias[] = [];
  const add = (derivation: AliasDerivation, ...texts: (string | undefined)[]) => {
    for (const text of texts) if (text && isUsable(text)) derived.push({ text, derivation });
  };
  add('short-name', shortName(person));
  add('surname', ...surnames);
  if (!surname) addGiven(person, add);
  if (person.peerage) {
    add('titled', person.peerage);
    add('surname', PLACE_OF_A_TITLE.exec(person.peerage)?.[1]);
  }
  if (surname && forenames[0]) {
    add('name-order', ...otherOrder(person));
    add('short-name', joinInitials(forenames, surname));
    add('nickname', ...usualNicknames(foldText(forenames[0])).map((nick) => `${nick} ${surname}`));
  }
  const short = shortName(person) ?? person.full;
  add('transliteration', ...respellLetters(short), romanise(short));
  if (surname) {
    const joined = withoutApostrophes(surname);
    const simpler = [joined, withoutDoubles(surname)].filter((text) => text !== surname);
    if (joined !== surname) add('surname', joined);
    if (forenames[0]) add('transliteration', ...simpler.map((text) => `${forenames[0]} ${text}`));
  }
  for (const part of surnames) add('surname', ...respellLetters(part), romanise(part));
  if (surname) {
    for (const text of respellSlavic(surname)) {
      add('surname', text);
      if (forenames[0]) add('transliteration', `${forenames[0]} ${text}`);
    }
  }
  return derived;
}

type Add = (derivation: AliasDerivation, ...texts: (string | undefined)[]) => void;

/** Names of people without a surname: rulers, saints, “the Great”. */
function addGiven({ title, forenames, numeral }: PersonName, add: Add): void {
  const given = forenames.filter((word) => word !== numeral).join(' ');
  if (numeral) add('short-name', `${given} ${numeral}`);
  if (title) add('titled', `${title} ${given}`);
  add('given-name', given);
}

/** `William J. Green Jr.` → `William Green`: the first forename that isn't an initial, and the surname. */
function shortName({ title, forenames, surnames, isSurnameFirst }: PersonName): string | undefined {
  const [surname] = surnames;
  const first = forenames.find((word) => !/^\p{L}\.?$/u.test(word));
  // The name that both of two namesakes share doesn't mean the younger one.
  if (!surname || !first || forenames.some((word) => /^[IVX]{2,}$/.test(word))) return undefined;
  if (isSurnameFirst) return `${surname} ${forenames.join(' ')}`;
  // “T. Foo Doe” is called Foo, but “John F. Doe” is called John.
  return title && TITLE_AS_FORENAME.test(title) ? undefined : `${first} ${surname}`;
}

/** `Viktor Orban` ↔ `Orban Viktor`, `Jinping Xi` ↔ `Xi Jinping`. */
function otherOrder({ forenames, surnames, isSurnameFirst }: PersonName): string[] {
  const [surname = ''] = surnames;
  const [first = ''] = forenames;
  if (isSurnameFirst) return [];
  const isSwapped =
    forenames.length === 1 &&
    (HUNGARIAN_FORENAMES.has(foldText(first)) ||
      (LEADING_SURNAMES.has(foldText(surname)) && !isForename(foldText(first))) ||
      (isJapanese(first) && isJapanese(surname)));
  return isSwapped ? [`${surname} ${first}`] : [];
}

/** Romanised Japanese alternates consonants and vowels. Only `n` stands without a vowel. */
const isJapanese = (word: string): boolean =>
  word.length > 2 && JAPANESE_SYLLABLES.test(foldText(word));

/** `J. K. Doe` ↔ `JK Doe`: initials as two words or as one. */
function joinInitials(forenames: readonly string[], surname: string): string | undefined {
  const joined = /^(\p{Lu})\.?(\p{Lu})\.?$/u.exec(forenames[0] ?? '');
  if (joined) return `${joined[1]}. ${joined[2]}. ${surname}`;
  const initials = forenames.every((word) => /^\p{Lu}\.?$/u.test(word));
  if (forenames.length < 2 || !initials) return undefined;
  return `${forenames.map((word) => word.charAt(0)).join('')} ${surname}`;
}

/** `Ba’asyir` → `Baasyir` */
const withoutApostrophes = (name: string): string =>
  name.replace(/(?<=\p{L})['’ʼʻʿʾ‘`](?=\p{L})/gu, '');

/** `Carroll` → `Carrol`, `Gaddafi` → `Gadafi`: as people write who only heard the name. */
const withoutDoubles = (name: string): string => name.replace(/([b-df-hj-np-tv-z])\1/giu, '$1');

/** A single letter or a number is not a name. */
const isUsable = (text: string): boolean => /\p{L}{2}/u.test(text) || /\p{Lo}/u.test(text);
