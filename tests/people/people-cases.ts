import { extractArticle } from '../../lib/core/extract/extract-article.ts';
import { parseNewsText } from '../../lib/core/formats/parse-news-text.ts';
import { buildPeople } from '../../lib/core/merge/build-people.ts';
import type { ArticlePerson } from '../../lib/core/merge/people/split-namesakes.ts';

/** Articles, and who is in them. */
export interface PeopleCase {
  kind: string;
  articles: readonly (string | { date: string; text: string })[];
  /** the forms of each person, as the articles write them */
  people: readonly (readonly string[])[];
}

/** Two forms of a case. */
export type Pair = readonly [one: string, other: string];

const pairsOf = (forms: readonly string[]): Pair[] =>
  forms.flatMap((one, i) => forms.slice(i + 1).map((other): Pair => [one, other]));

/** The pairs of forms that are one person's. */
export const goldPairs = ({ people }: PeopleCase): Pair[] => people.flatMap(pairsOf);

/** What is read in the articles of a case: the forms that are found, and the pairs that are joined. */
export function readCase({ articles, people }: PeopleCase): { found: string[]; joined: Pair[] } {
  const told = articles.flatMap((one, i) => {
    const { date, text } = typeof one === 'string' ? { date: `2020-05-${i + 10}`, text: one } : one;
    return tellPeople(`article-${i}`, date, text);
  });
  const persons = buildPeople(told);
  const all = pairsOf(people.flat());
  const joined = all.filter(([one, other]) =>
    persons.some(({ names }) => names.includes(one) && names.includes(other)),
  );
  return { found: persons.flatMap(({ names }) => names), joined };
}

function tellPeople(id: string, date: string, text: string): ArticlePerson[] {
  const meta = {
    id,
    sourceId: 's',
    title: 'News of the day',
    publishedOn: date,
    publisher: 'Post',
  };
  const article = parseNewsText(`News of the day\n\n${text}`, meta);
  const { entities, roles } = extractArticle(article, []);
  return entities
    .filter(({ type }) => type === 'person')
    .map((entity) => ({
      name: entity.name,
      articleId: id,
      roles: roles
        .filter(({ entityId }) => entityId === entity.id)
        .map((role) => ({ ...role, asOf: role.asOf ?? date })),
    }));
}
