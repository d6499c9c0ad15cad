import type { AliasDerivation, EntityType, IsoDate, Span } from '../model.ts';

/** A block of text as the page sends it. `id` is the page's own. */
export interface TextBlock {
  id: number;
  text: string;
  /** in a navigation, a footer or the like; names here are marked but introduce nobody */
  aside?: boolean;
}

/** Why a surface form refers to an entity, as data. The card puts it into words. */
export interface MatchReason {
  rule:
    | AliasDerivation
    | 'surname-introduced'
    | 'forename-introduced'
    | 'surname-only-bearer'
    /** in known articles, it appears with other people whom the page names */
    | 'company'
    /** nothing on the page explains it, but the library knows one person with this name; marked faintly */
    | 'probable';
  /** the alias that matched; for `…-introduced`, the full name that introduced it */
  alias: string;
}

/**
 * A span of page text that refers to an entity. If it has two or more `entityIds`, it is ambiguous, and the card asks.
 */
export interface Mention extends Span {
  blockId: number;
  /** the exact characters */
  surface: string;
  entityIds: string[];
  type: EntityType;
  reason: MatchReason;
}

/** What is known about the page apart from its text. */
export interface PageContext {
  /** when the page was published, by its own account */
  publishedOn?: IsoDate;
  /** BCP 47, as the page declares it */
  lang?: string;
  /** what the page says about itself (title, description); names in it introduce people but aren't marked */
  about?: readonly string[];
}
