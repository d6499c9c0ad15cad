import {
  AFTER_A_ROLE,
  HEADS_OF_PLACES,
  LINKS_TO_AN_ORGANIZATION,
  STATES_OF_A_ROLE,
} from '../../lexicon/english/role-words.ts';
import { TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';
import { isCountryAdjective, isCountryName } from '../../lexicon/places/countries.ts';
import { isOrganizationName } from '../names/organizations.ts';
import type { Token } from '../records/document.ts';

/** An organisation named in a role phrase. Token indices are inclusive. */
export interface NamedOrganization {
  name: string;
  first: number;
  last: number;
}

/** The first country or adjective of a country in the phrase. */
export function placeIn(tokens: readonly Token[], first: number, last: number): string | undefined {
  for (let index = first; index <= last; index++) {
    for (const length of [3, 2, 1]) {
      if (index + length - 1 > last) continue;
      const words = tokens.slice(index, index + length);
      const name = words.map((token) => token.text).join(' ');
      if (words[0]?.capital && (isCountryName(name) || isCountryAdjective(name))) return name;
    }
  }
  return undefined;
}

/** The place after a title that belongs to places: `mayor of | Port Foo`. */
export function seatOf(
  text: string,
  tokens: readonly Token[],
  titleLast: number,
  last: number,
): string | undefined {
  if (!HEADS_OF_PLACES.has(tokens[titleLast]?.lower ?? '')) return undefined;
  if (tokens[titleLast + 1]?.lower !== 'of') return undefined;
  const first = titleLast + 2;
  let end = first - 1;
  while (end < last && tokens[end + 1]?.capital) end++;
  return end < first ? undefined : text.slice(tokens[first]?.start, tokens[end]?.end);
}

/** The organisation before the title (`NATO Secretary General`) or after “of”, “at”, “for”. */
export function organizationIn(
  text: string,
  tokens: readonly Token[],
  first: number,
  from: number,
  to: number,
  last: number,
): NamedOrganization | undefined {
  const candidates: [number, number][] = [];
  if (from > first) candidates.push([first, from - 1]);
  if (LINKS_TO_AN_ORGANIZATION.has(tokens[to + 1]?.lower ?? '')) candidates.push([to + 2, last]);
  for (const [start, end] of candidates) {
    let a = start;
    let b = end;
    while (a <= b && STATES_OF_A_ROLE.has(tokens[a]?.lower ?? '')) a++;
    while (
      b >= a &&
      (tokens[b]?.kind === 'possessive' || TITLE_MODIFIERS.has(tokens[b]?.text ?? ''))
    )
      b--;
    // After “of” the name ends at the next preposition: “the head of the Foo Institute in Bar”.
    if (start > to) {
      for (let index = a; index <= b; index++) {
        if (AFTER_A_ROLE.has(tokens[index]?.lower ?? '')) b = index - 1;
      }
    }
    // “Norwegian NATO envoy”: the nationality is not part of the acronym.
    const isNation =
      isCountryAdjective(tokens[a]?.text ?? '') || isCountryName(tokens[a]?.text ?? '');
    if (isNation && !isOrganizationName(tokens, a, b)) a++;
    if (a > b || !isOrganizationName(tokens, a, b)) continue;
    return { name: text.slice(tokens[a]?.start, tokens[b]?.end), first: a, last: b };
  }
  return undefined;
}
