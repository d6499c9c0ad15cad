import type { Amendment, Anchor, Replacement } from '../model.ts';

/**
 * Most text that is searched for all amendments of an article, in UTF-16 units. That takes about a second. It is enough
 * for 500 amendments that have all moved, in the longest ordinary article.
 */
const MOST = 50_000_000;

/** The amendments of an article cost more work than any reader's would. */
export class TooMuchWorkError extends Error {
  override readonly name = 'TooMuchWorkError';
  constructor() {
    super('The amendments of this article take too long to find in its text');
  }
}

/** Throws a TooMuchWorkError if finding the words of these amendments in a text takes too long. */
export function checkEffort(amendments: readonly Amendment[], text: string): void {
  let searched = 0;
  for (const { places, replacement } of amendments) {
    for (const { start, end, exact } of [...places, ...placesOf(replacement)]) {
      if (text.slice(start, end) !== exact) searched += text.length;
    }
    if (searched > MOST) throw new TooMuchWorkError();
  }
}

function placesOf(replacement: Replacement | undefined): readonly Anchor[] {
  if (!replacement) return [];
  const { kind, fact } = replacement;
  if (kind === 'statement') return [...fact.parts, fact.cue];
  return kind === 'role' ? [fact.provenance] : fact.provenance;
}
