import names from '../../../seeds/names.json';
import seeds from '../../../seeds/seeds.json';
import { parseNewsText } from '../../core/formats/parse-news-text.ts';
import type { CuratedName, NewSource, ParsedArticle } from '../../core/model.ts';

/** A source that the extension ships with, and its articles. */
export interface BundledSource {
  source: Omit<NewSource, 'enabled' | 'addedAt'>;
  articles: ParsedArticle[];
}

/** The texts of seeds/, which are built into the workshop's script, so nothing is fetched. */
const texts: Record<string, string> = import.meta.glob('../../../seeds/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names curated by hand, which are used for reading any article. */
export const CURATED_NAMES = names as CuratedName[];

/** Reads the bundle. Fails if a seed names a file that is missing or can't be parsed. */
export function readBundle(): BundledSource[] {
  const bySource = Map.groupBy(seeds, (seed) => seed.sourceId);
  return [...bySource].map(([sourceId, group]) => ({
    source: { id: sourceId, name: group[0]?.publisher ?? sourceId, kind: 'bundled' },
    articles: group.map(readSeed),
  }));
}

function readSeed({ file, id, sourceId, publisher, lang }: (typeof seeds)[number]): ParsedArticle {
  const text = texts[`../../../seeds/${file}`];
  if (text === undefined) throw new Error(`seeds/seeds.json names “${file}”, which is not there`);
  return parseNewsText(text, { id, sourceId, publisher, lang });
}
