import { readFileSync } from 'node:fs';
import { extractArticle } from '../../lib/core/extract/extract-article.ts';
import { parseNewsText } from '../../lib/core/formats/parse-news-text.ts';
import type { CuratedName } from '../../lib/core/model.ts';
import type { Mark } from '../../tests/e2e/support/marks.ts';

/** The kind of name that produced a mark, as far as the page shows it. */
export type MarkRule = 'event' | 'full name' | 'surname alone' | 'forename alone' | 'other';

export const MARK_RULES: readonly MarkRule[] = [
  'full name',
  'surname alone',
  'forename alone',
  'event',
  'other',
];

const SEEDS = new URL('../../seeds/', import.meta.url);
const readSeed = (name: string) => readFileSync(new URL(name, SEEDS), 'utf8');
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Classifies marks with the words of the bundled names. The last word is the surname and the first one the forename.
 */
export function createRuleReader(): (mark: Mark) => MarkRule {
  const seeds: { file: string; id: string; sourceId: string; publisher: string; lang: string }[] =
    JSON.parse(readSeed('seeds.json'));
  const curated: CuratedName[] = JSON.parse(readSeed('names.json'));
  const names = curated.flatMap((name) => [name.name, ...name.aliases]);
  for (const { file, ...meta } of seeds) {
    const facts = extractArticle(parseNewsText(readSeed(file), meta), curated);
    names.push(...facts.aliases.map((alias) => alias.text));
  }
  const words = names.map((name) => fold(name).split(/\s+/));
  const last = new Set(words.map((parts) => parts.at(-1)));
  const first = new Set(words.filter((parts) => parts.length > 1).map(([part]) => part));
  return ({ highlight, text }) => {
    if (highlight.includes('event')) return 'event';
    const word = fold(text.trim());
    if (/\s/.test(word)) return 'full name';
    if (last.has(word)) return 'surname alone';
    return first.has(word) ? 'forename alone' : 'other';
  };
}
