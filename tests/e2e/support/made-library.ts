import type { OfferedArticle } from '../../../lib/core/formats/offered-article.ts';
import { callBackground } from './articles.ts';
import type { Tab } from './session.ts';

/** The person whom every article of the library names. */
export const MOST_NAMED = 'Ines Valdrup';

const SUBJECTS = ['the bridge toll', 'the winter ferry', 'the harbour board', 'the island school'];
const OUTLETS = ['Harbour Courier', 'Tidende', 'Morning Post'];
const ROLES = [
  'Transport Minister',
  'Mayor',
  'Senator',
  'Party Leader',
  'Deputy Mayor',
  'Governor',
];

const articleOf = (index: number): OfferedArticle => {
  const subject = SUBJECTS[index % SUBJECTS.length] ?? '';
  const role = ROLES[index % 2 === 0 ? 0 : (index >> 1) % ROLES.length] ?? '';
  const month = String((index % 12) + 1).padStart(2, '0');
  return {
    key: `made-${index}`,
    title: `Council talks about ${subject}`,
    publishedOn: `${2024 + (index >> 4)}-${month}-11`,
    publisher: OUTLETS[index % OUTLETS.length] ?? '',
    lang: 'en',
    text: [
      `“We shall decide on ${subject} in week ${index},” said ${role} Ines Valdrup.`,
      `Ines Valdrup said that ${subject} had cost the islands ${index + 3} million crowns.`,
      `“Ines Valdrup has told us nothing about ${subject} for ${index + 2} months,” said Tomas Brandvold, who chairs the board.`,
    ].join('\n\n'),
  };
};

/** Articles that are sent at once. */
const BATCH = 8;

/** Imports articles in one of our own pages, as the page for importing does. */
export async function importArticles(own: Tab, articles: readonly OfferedArticle[]): Promise<void> {
  const target = { id: 'own:made', name: 'Made up' };
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch = { articles: articles.slice(from, from + BATCH), target };
    const outcomes = await callBackground(own, 'importArticles', batch);
    if (!Array.isArray(outcomes) || outcomes.some((each) => 'problem' in each))
      throw new Error(`not imported: ${JSON.stringify(outcomes)}`);
  }
  await callBackground(own, 'finishImport', {});
}

/** Two dozen articles of three outlets, with many descriptions of one person and many of her words. */
export const MADE_LIBRARY: readonly OfferedArticle[] = Array.from({ length: 24 }, (_, index) =>
  articleOf(index),
);
