import { INSIDE_AN_ORGANIZATION, OF_OR_FOR } from '../../lexicon/english/organization-words.ts';
import { isCountryAdjective, isCountryName } from '../../lexicon/places/countries.ts';
import type { Token } from '../records/document.ts';

/** Words that end an organisation's name. */
export const ORGANIZATION_HEADS = new Set(
  `house senate congress parliament assembly council commission committee ministry department office bureau agency
  administration government cabinet court union alliance league federation confederation association organization
  organisation society institute institution foundation university college school academy hospital church party
  movement coalition group company corporation inc ltd plc bank fund trust exchange holdings airlines airways motors
  news times post journal tribune herald guardian gazette chronicle magazine network service services police army
  navy force forces guard authority board club team centre center observatory treasury nations pentagon kremlin`
    .trim()
    .split(/\s+/),
);

/**
 * Whether the tokens first…last have the form of an organisation's name. It may be an acronym that is no country
 * (`NATO`). It may be a capitalised name that ends in a kind of organisation (`Foreign Ministry`, `White House`), with
 * `of …` inside (`Bank of Foo`).
 *
 * Known gaps: names that don't say what they are (`Amnesty`, `Google`).
 */
export function isOrganizationName(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1);
  const plain = words.filter((token) => token.kind === 'word');
  if (words.some((token) => token.kind === 'punctuation' && !/^[&'’]$/.test(token.text)))
    return false;
  if (plain.length === 1) {
    const only = plain[0] as Token;
    return /^\p{Lu}{2,}$/u.test(only.text) && !isCountryName(only.text);
  }
  if (!plain.some((token) => token.capital)) return false;
  if (!plain.every((token) => token.capital || INSIDE_AN_ORGANIZATION.has(token.lower)))
    return false;
  const name = plain.map((token) => token.text).join(' ');
  if (isCountryName(name) || isCountryAdjective(name)) return false;
  const beforeOf = plain.findIndex((token) => OF_OR_FOR.has(token.lower));
  const head = beforeOf > 0 ? plain[beforeOf - 1] : plain[plain.length - 1];
  return ORGANIZATION_HEADS.has(head?.lower ?? '') || /^\p{Lu}{2,}$/u.test(plain[0]?.text ?? '');
}
