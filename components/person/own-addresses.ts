import type { PlaceInArticle } from '../../lib/core/search/search-model.ts';

/** Addresses among our own pages. */
export interface OwnAddresses {
  person: (id: string) => string;
  article: (place: PlaceInArticle) => string;
}
