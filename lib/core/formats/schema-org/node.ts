import {
  addressOf,
  firstLine,
  isPlain,
  listOf,
  nameIn,
  type Plain,
  wikidataOf,
} from '../records/fields.ts';

/** The types of a node without their vocabulary: `ClaimReview`. */
export const typesOf = (node: Plain): string[] =>
  listOf(node['@type'] ?? node.type).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [],
  );

/** A name, written out or as the `name` of a node. The first of several. */
export function nameFrom(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const plain = plainValue(one);
    const name = nameIn(isPlain(plain) ? plainValue(plain.name) : plain);
    if (name) return name;
  }
  return undefined;
}

/** All names. */
export const namesFrom = (value: unknown): string[] => [
  ...new Set(listOf(value).flatMap((one) => nameFrom(one) ?? [])),
];

/** Names of the people among several nodes. A node without a type may be anything. */
export const peopleFrom = (value: unknown): string[] =>
  namesFrom(listOf(value).filter((one) => isPlain(one) && typesOf(one).includes('Person')));

/** A text with a language is written as an object: https://www.w3.org/TR/json-ld11/#string-internationalization */
export const plainValue = (value: unknown): unknown =>
  isPlain(value) && '@value' in value ? value['@value'] : value;

export const textFrom = (value: unknown): string | undefined =>
  firstLine(
    ...listOf(value).map((one) =>
      isPlain(one) ? (plainValue(one) === one ? one.name : plainValue(one)) : one,
    ),
  );

/** An address, written out or as the id or address of a node. */
export function linkFrom(...values: readonly unknown[]): string | undefined {
  for (const value of values.flatMap(listOf)) {
    const address = isPlain(value)
      ? (addressOf(value.url) ?? addressOf(value['@id']))
      : addressOf(value);
    if (address) return address;
  }
  return undefined;
}

/** The item of Wikidata that a node says is the same. */
export const wikidataFrom = (node: Plain): string | undefined =>
  [node['@id'], ...listOf(node.sameAs)]
    .map((one) => (isPlain(one) ? one['@id'] : one))
    .flatMap((one) =>
      typeof one === 'string' && /wikidata\.org\//.test(one) ? (wikidataOf(one) ?? []) : [],
    )[0];
