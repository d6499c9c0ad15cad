import type { AliasDerivation, EntityType } from '../model.ts';

/** A name that an entity goes by, and how it came to be. */
export interface DerivedAlias {
  text: string;
  derivation: AliasDerivation;
}

/** What follows a surname without being one. */
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv|phd|md|frs|obe|cbe|mbe|kc|qc)\.?$/i;

/** `John Smith (politician)`: what tells namesakes apart in lists is no part of the name. */
const DISAMBIGUATOR = /\s*\([^)]*\)\s*$/u;

/**
 * The names that pages may use for an entity: its full name, the given aliases, and of a person the surname.
 * Aliases of one word are trusted as little as surnames: lists of names know no context.
 */
export function deriveAliases(
  type: EntityType,
  name: string,
  aliases: readonly string[] = [],
): DerivedAlias[] {
  const full = name.replace(DISAMBIGUATOR, '').trim();
  const derived = new Map<string, AliasDerivation>([[full, 'full-name']]);
  for (const alias of aliases) {
    const text = alias.replace(DISAMBIGUATOR, '').trim();
    const isOneWord = type === 'person' && !/\s/.test(text);
    if (text && !derived.has(text)) derived.set(text, isOneWord ? 'surname' : 'curated');
  }
  const surname = type === 'person' ? findSurname(full) : undefined;
  if (surname && !derived.has(surname)) derived.set(surname, 'surname');
  return [...derived].map(([text, derivation]) => ({ text, derivation }));
}

/**
 * The last word of a name of two words or more, suffixes left aside; none for `Leo XIV`, and none where a
 * place or title follows (`Anne of Cleves`, `John Doe, 2nd Earl of Foo`).
 */
export function findSurname(name: string): string | undefined {
  if (/\bof\b/i.test(name)) return undefined;
  const words = name
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter((word) => !SUFFIX.test(word));
  const last = words.at(-1);
  if (words.length < 2 || !last || /^[IVXLC]+$/.test(last)) return undefined;
  return last.length > 1 ? last : undefined;
}
