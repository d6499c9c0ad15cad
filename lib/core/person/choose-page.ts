import { type Comparable, createRelations } from '../card/said-before.ts';

/** Rows on either side among which the same words are one line. Reports of the same words are close in time. */
export const NEAR = 60;

export interface ChosenPage {
  shown: { id: string; alsoIn: string[] }[];
  /** the place in `rows` at which the next page begins */
  next: number;
}

/**
 * The lines of a page, beginning at `from`. The same words in several articles are one line, at the first of them. What
 * is a line doesn't depend on where pages begin, if `rows` reach NEAR rows before and 2 * NEAR beyond the page.
 */
export function choosePage(rows: readonly Comparable[], from: number, limit: number): ChosenPage {
  const placeOf = new Map(rows.map(({ id }, place) => [id, place]));
  const relate = createRelations(rows);
  const shown: ChosenPage['shown'] = [];
  let next = from;
  for (; next < rows.length && shown.length < limit && next < from + limit + NEAR; next++) {
    const row = rows[next];
    if (!row) break;
    const near = rows.slice(Math.max(0, next - NEAR), next);
    const isTwice = near.some(
      ({ articleId, speakerId, said }) =>
        articleId === row.articleId && speakerId === row.speakerId && said === row.said,
    );
    const same = relate(row.id)
      .alsoIn.map((id) => ({ id, place: placeOf.get(id) ?? 0 }))
      .filter(({ place }) => Math.abs(place - next) <= NEAR);
    if (isTwice || same.some(({ place }) => place < next)) continue;
    shown.push({ id: row.id, alsoIn: same.map(({ id }) => id) });
  }
  return { shown, next };
}
