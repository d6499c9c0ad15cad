import type { AliasDerivation, EntityType, IsoDate, Span } from '../model.ts';

/** A block of page text as the page sends it; `id` is the page's own. */
export interface TextBlock {
  id: number;
  text: string;
  /** in a navigation, a footer and the like: names are marked here, but introduce nobody */
  aside?: boolean;
}

/** Why a surface form was taken for an entity, as data; the card puts it into words. */
export interface MatchReason {
  rule:
    | AliasDerivation
    | 'surname-introduced'
    | 'forename-introduced'
    | 'surname-only-bearer'
    /** in articles known it stands beside others whom the page names */
    | 'company';
  /** the alias that matched, as known; for `…-introduced` the full name that introduced it */
  alias: string;
}

/** A span of page text that refers to an entity. Two or more `entityIds`: ambiguous, the card asks. */
export interface Mention extends Span {
  blockId: number;
  /** the exact characters */
  surface: string;
  entityIds: string[];
  type: EntityType;
  reason: MatchReason;
}

/** What is known of the page beside its text. */
export interface PageContext {
  /** when the page says it was published */
  publishedOn?: IsoDate;
  /** BCP 47, as the page declares it */
  lang?: string;
  /** what the page says of itself (title, description): names in it introduce, and are not marked */
  about?: readonly string[];
}
