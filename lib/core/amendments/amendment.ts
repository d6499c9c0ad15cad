import type { Amendment, Anchor, KindedFact, Provenance, Replacement, Span } from '../model.ts';
import { findAgain } from '../text/anchor.ts';

/** Builds the amendment of a fact. `text` is what the reader saw. Without a replacement, the fact is struck out. */
export function buildAmendment(
  read: KindedFact,
  text: string,
  replacement?: Replacement,
): Amendment {
  const { kind, fact } = read;
  const entityId = entityOf(read);
  const places = placesOf(read).map(toAnchor);
  return {
    id: amendmentId(read),
    articleId: fact.articleId,
    kind,
    ...(entityId ? { entityId } : {}),
    places,
    text,
    ...(replacement ? { replacement } : {}),
  };
}

/** The id of an amendment to this fact. */
export const amendmentId = (read: KindedFact): string =>
  `${read.fact.articleId}#${read.kind}-${entityOf(read) ?? ''}-${placesOf(read)[0]?.start ?? 0}`;

/** Where the amended fact stands in the current text. Undefined if its words are gone. */
export function findPlaces(amendment: Amendment, text: string): Span[] | undefined {
  const found = amendment.places.flatMap((place) => findAgain(text, place) ?? []);
  return found.length > 0 || amendment.places.length === 0 ? found : undefined;
}

/**
 * Whether this is the amended fact. The two spans must share more than half of the shorter one. A fact is struck out
 * only for one entity, since the same words by somebody else may be right. A correction applies whatever entity was
 * read.
 */
export function isAmendedBy(
  read: KindedFact,
  amendment: Amendment,
  places: readonly Span[],
): boolean {
  if (read.kind !== amendment.kind) return false;
  if (!amendment.replacement && entityOf(read) !== amendment.entityId) return false;
  return placesOf(read).some((place) => places.some((span) => isSamePlace(place, span)));
}

function isSamePlace(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > Math.min(a.end - a.start, b.end - b.start) / 2;
}

const entityOf = ({ kind, fact }: KindedFact): string | undefined =>
  kind === 'statement' ? fact.speakerId : fact.entityId;

const placesOf = ({ kind, fact }: KindedFact): readonly Provenance[] => {
  if (kind === 'statement') return fact.parts;
  return kind === 'role' ? [fact.provenance] : fact.provenance;
};

const toAnchor = ({ start, end, exact, prefix, suffix }: Provenance): Anchor => ({
  start,
  end,
  exact,
  prefix,
  suffix,
});
