import { cutJson } from '../json/cut-json.ts';
import type { ClaimRecord } from '../records/data-record.ts';
import {
  addressOf,
  dateOf,
  firstLine,
  isPlain,
  languageOf,
  lineOf,
  listOf,
  type Plain,
  parseJson,
  parsePlain,
  withoutGaps,
} from '../records/fields.ts';
import {
  FormatError,
  guardParts,
  type ReadFormat,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';

/** Answers of `claims:search` of the Google Fact Check Tools API (v1alpha1), saved to a file. */
export const readFactChecks: ReadFormat = (pieces, { file }) =>
  guardParts(readAll(pieces, file), file);

async function* readAll(pieces: Parameters<ReadFormat>[0], file: string): AsyncGenerator<ReadPart> {
  for await (const { path, index = 0, json } of cutJson(pieces, { lists: new Set(['claims']) })) {
    if (path === 'claims') yield* readOne(index + 1, file, () => readClaim(parsePlain(json)));
    else parseJson(json);
  }
}

/** A record for each review. */
function readClaim({ text, claimant, claimDate, claimReview }: Plain): ClaimRecord[] {
  const claim = lineOf(text);
  if (!claim) throw new FormatError({ cause: 'missing', field: 'text' });
  const reviews = listOf(claimReview).filter(isPlain);
  if (reviews.length === 0) throw new FormatError({ cause: 'missing', field: 'claimReview' });
  return reviews.map((review) => {
    const publisher = isPlain(review.publisher) ? review.publisher : {};
    const reviewer = firstLine(publisher.name, publisher.site);
    if (!reviewer) throw new FormatError({ cause: 'missing', field: 'claimReview.publisher' });
    const url = addressOf(review.url);
    return {
      kind: 'claim' as const,
      key: [url, claim].filter(Boolean).join(' '),
      claim,
      reviewer,
      ...withoutGaps<Partial<ClaimRecord>>({
        url,
        claimant: lineOf(claimant),
        claimedOn: dateOf(claimDate),
        rating: lineOf(review.textualRating),
        reviewedOn: dateOf(review.reviewDate),
        title: lineOf(review.title),
        lang: languageOf(review.languageCode),
      }),
    };
  });
}
