import { lettersOf } from '../same-article/compare-articles.ts';
import { readTerms } from './read-terms.ts';

/** Two statements are alike if at least this share of the shorter one's words is in the other. */
const ALIKE = 0.7;

/** Statements with fewer words are alike only if they are equal. */
const MIN_TERMS = 3;

/** The first `count` ranked statements that are unlike all earlier ones. */
export function chooseDifferent<Ranked extends { id: string }>(
  ranked: readonly Ranked[],
  saidOf: (id: string) => string,
  count: number,
): Ranked[] {
  const chosen: { ranked: Ranked; said: Said }[] = [];
  for (const each of ranked) {
    if (chosen.length === count) break;
    const said = readSaid(saidOf(each.id));
    if (!chosen.some((other) => isAlike(other.said, said))) chosen.push({ ranked: each, said });
  }
  return chosen.map((each) => each.ranked);
}

interface Said {
  letters: string;
  terms: ReadonlySet<string>;
}

const readSaid = (text: string): Said => ({
  letters: lettersOf(text),
  terms: new Set(readTerms(text)),
});

function isAlike(a: Said, b: Said): boolean {
  if (a.letters === b.letters) return true;
  const [short, long] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  if (short.size < MIN_TERMS) return false;
  return [...short].filter((term) => long.has(term)).length / short.size >= ALIKE;
}
