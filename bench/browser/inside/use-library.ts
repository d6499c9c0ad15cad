import { browser } from 'wxt/browser';
import { createBackgroundClient } from '../../../lib/messaging/transport.ts';
import { createDatabase } from '../../../lib/store/database/open-database.ts';
import { LIBRARY } from './import-library.ts';
import { repeat, time } from './times.ts';
import { untilPublished, untilRest } from './until-rest.ts';

const background = createBackgroundClient(browser);

/** What a reader with a library waits for. ms, unless it says otherwise */
export interface UseTimes {
  mostNamed: { name: string; articles: number; card: number[] };
  namedOnce: { card: number[] };
  /** a word of a name, two words, a phrase and a word with a typo, in turn */
  search: number[];
  sources: number[];
  /** from handing over an article to its published names */
  change: number[];
  /** until the call is answered, and until pages know of it */
  off: [number, number];
  on: [number, number];
  remove: [number, number];
  restore: [number, number];
}

export async function useLibrary(): Promise<UseTimes> {
  const database = createDatabase();
  const tallies = (await database.use((db) => db.getAll('tallies')))
    .filter(({ entityId, sourceId }) => sourceId === LIBRARY.id && entityId.startsWith('person/'))
    .toSorted((a, b) => b.articles - a.articles);
  const [statement] = await database.use((db) => db.getAll('statements', undefined, 1));
  const [top] = tallies;
  const once = tallies.filter((tally) => tally.articles === 1);
  if (!top || !statement) throw new Error('nobody was found in the articles');
  const surname = top.entityId.split('-').at(-1) ?? '';
  const words = statement.parts[0]?.exact.split(' ') ?? [];
  const long = words.find((word) => word.length > 7) ?? surname;
  const queries = [
    surname,
    words.slice(0, 2).join(' '),
    `"${words.slice(1, 4).join(' ')}"`,
    `${long.slice(0, 3)}x${long.slice(4)}`,
  ];
  const card = (entityId = '') => background.getCard({ entityId });
  const follow = async (change: () => Promise<unknown>): Promise<[number, number]> => {
    await untilRest(database);
    const begun = performance.now();
    const answered = await time(change);
    await untilPublished(database);
    return [answered, performance.now() - begun];
  };
  const setEnabled = (enabled: boolean) =>
    follow(() => background.setSourceEnabled({ sourceId: LIBRARY.id, enabled }));
  await background.suggest({ limit: 1 });
  await untilRest(database);
  await card(top.entityId);
  return {
    mostNamed: {
      name: top.entityId,
      articles: top.articles,
      card: await repeat(() => card(top.entityId)),
    },
    namedOnce: { card: await repeat((i) => card(once[i % once.length]?.entityId)) },
    search: await repeat((i) =>
      background.search({ query: queries[i % queries.length] ?? '', limit: 8 }),
    ),
    sources: await repeat(() => background.listSources({})),
    change: await repeat((i) => background.addArticle({ article: makeChange(i) }), 7),
    off: await setEnabled(false),
    on: await setEnabled(true),
    remove: await follow(() => background.removeSource({ sourceId: LIBRARY.id })),
    restore: await follow(() => background.restoreSource({ sourceId: LIBRARY.id })),
  };
}

const makeChange = (i: number) => ({
  url: `https://bench.example/${i}`,
  publisher: 'Bench',
  publishedOn: '2025-09-04',
  lang: 'en',
  text: `Change ${i}\n\nIt rained. “The ferry will run ${i} times,” said Mayor Quentin Rossbach.`,
});
