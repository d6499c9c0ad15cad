/**
 * What extraction costs on one core, with `npm run bench`. It gives text per second. It also gives the ratio to hashing
 * every character of the same text once, in the same run. The text comes from the golden corpora, so it is ordinary
 * news.
 */
import { extractArticle } from '../lib/core/extract/extract-article.ts';
import { listCases, listIndependentCases, readCase } from '../tests/corpus/corpus.ts';
import { hashAll } from './floor.ts';
import { measure } from './measure.ts';

const articles = [...listCases(), ...listIndependentCases()].map((name) => readCase(name).article);
const texts = articles.map(({ text }) => text);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

const { floor, extract } = measure(
  {
    floor: () => hashAll(texts),
    extract: () => articles.map((article) => extractArticle(article, [])),
  },
  31,
  10,
);

console.log(
  `extraction: ${articles.length} articles, ${megabytes.toFixed(2)} MB, ` +
    `${(megabytes / (extract / 1000)).toFixed(2)} MB/s, ${(extract / floor).toFixed(0)} × the floor`,
);
