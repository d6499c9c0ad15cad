import type { ClaimRecord } from '../records/data-record.ts';

/** Writes reviewed claims as schema.org ClaimReview (https://schema.org/ClaimReview). The words are the reviewer's. */
export function writeClaimReviews(claims: readonly ClaimRecord[]): string {
  const graph = claims.map(buildClaimReview);
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 1)}\n`;
}

/** One of them, without its context. */
export const buildClaimReview = (claim: ClaimRecord): object => ({
  '@type': 'ClaimReview',
  claimReviewed: claim.claim,
  author: { '@type': 'Organization', name: claim.reviewer },
  ...(claim.url ? { url: claim.url } : {}),
  ...(claim.title ? { headline: claim.title } : {}),
  ...(claim.reviewedOn ? { datePublished: claim.reviewedOn } : {}),
  ...(claim.lang ? { inLanguage: claim.lang } : {}),
  ...(claim.rating ? { reviewRating: { '@type': 'Rating', alternateName: claim.rating } } : {}),
  ...(claim.claimant || claim.claimedOn
    ? {
        itemReviewed: {
          '@type': 'Claim',
          ...(claim.claimant ? { author: { '@type': 'Thing', name: claim.claimant } } : {}),
          ...(claim.claimedOn ? { datePublished: claim.claimedOn } : {}),
        },
      }
    : {}),
});
