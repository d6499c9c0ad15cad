import type { AliasDerivation } from '../model.ts';

/**
 * How far an alias stands on its own. `name`: as good as the full name. `likely`: stands unless another bearer
 * or the page speaks against it. `part`: a surname, forename or the like, which needs support.
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

/** Derivations from the one that says most of its bearer to the one that says least. */
const ORDER = Object.keys(TRUST) as AliasDerivation[];

/** Negative when `a` is the stronger one: what an entity's alias keeps when it came by it in two ways. */
export const compareDerivations = (a: AliasDerivation, b: AliasDerivation): number =>
  ORDER.indexOf(a) - ORDER.indexOf(b);
