/** As many as in an ordinary news article. The median of the saved pages is 23, about 5,000 characters. */
export const PARAGRAPHS = 24;

const PEOPLE = ['Ines Valdrup', 'Tomas Brandvold', 'Marit Oskarsen', 'Karl Hegdal'];
const OFFICES = ['Transport Minister', 'Mayor', 'Senator', 'Governor'];

/** A made-up article with a statement in each paragraph. Each `n` gives a different one. */
export function makeArticleText(n: string, length = PARAGRAPHS): string {
  const paragraphs = Array.from({ length }, (_, i) => {
    const name = PEOPLE[i % PEOPLE.length] ?? '';
    const who = i < PEOPLE.length ? `${OFFICES[i]} ${name}` : (name.split(' ')[1] ?? '');
    return (
      `The harbour board put off its vote on the toll on Thursday for the time being, and nobody objected. ` +
      `“We have to stop treating the islands as a cost, in plan ${n} and in point ${i},” said ${who}.`
    );
  });
  return [`Harbour board puts off vote ${n}`, ...paragraphs].join('\n\n');
}
