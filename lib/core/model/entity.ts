export type EntityType = 'person' | 'organization' | 'place' | 'event';

export interface Entity {
  /** `entityIdFor(type, name)`: the same in all articles that use the same full name */
  id: string;
  type: EntityType;
  /** full name */
  name: string;
  /** Wikidata item, e.g. `Q42`; only where curated */
  wikidata?: string;
}

/**
 * How an alias was derived, from the most to the least specific. Resolution accepts the first five alone, and a
 * nickname unless something contradicts it. The others need support.
 */
export type AliasDerivation =
  | 'full-name'
  | 'curated'
  /** without middle names, suffix or title, or with joined initials: `John Doe`, `JR Doe` */
  | 'short-name'
  /** the surname before the forename or after it, against the order of the full name */
  | 'name-order'
  /** another spelling of the full name: `Mueller`, `Doevskyy` */
  | 'transliteration'
  /** a nickname before the surname: `Bill Doe` */
  | 'nickname'
  /** a title with part of the name: `Pope Leo`, `Earl of Foo` */
  | 'titled'
  | 'surname'
  /** the name of somebody without a surname, without its epithet: `Peter` the Great */
  | 'given-name';

export interface Alias {
  id: string;
  entityId: string;
  /** the source of this alias, which switches it off too */
  sourceId: string;
  articleId?: string;
  /** as written */
  text: string;
  derivation: AliasDerivation;
}

/** A hand-curated name, for what an article alone can't show. */
export interface CuratedName {
  /** full name, which is the name of the entity */
  name: string;
  type: EntityType;
  wikidata?: string;
  /** other names that are enough alone, in any language or script */
  aliases: string[];
}
