import type { AliasDerivation } from '../model.ts';

/**
 * How far an alias can be trusted alone. `name`: as much as the full name. `likely`: unless another bearer or the page
 * contradicts it. `part`: a surname, forename or the like, which needs support.
 */
export type Trust = 'name' | 'likely' | 'part';

const TRUST: Record<AliasDerivation, Trust> = {
  'full-name': 'name',
  curated: 'name',
  'short-name': 'name',
  'name-order': 'name',
  transliteration: 'name',
  nickname: 'likely',
  titled: 'part',
  surname: 'part',
  'given-name': 'part',
};

export const trustOf = (derivation: AliasDerivation): Trust => TRUST[derivation];

/** Derivations by how much they say about their bearer, the most first. */
const ORDER = Object.keys(TRUST) as AliasDerivation[];

/** Negative if `a` is the stronger one. An alias that has two derivations keeps the stronger. */
export const compareDerivations = (a: AliasDerivation, b: AliasDerivation): number =>
  ORDER.indexOf(a) - ORDER.indexOf(b);
