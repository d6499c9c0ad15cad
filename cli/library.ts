import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { extractArticle } from '../lib/core/extract/extract-article.ts';
import { readArticleRecord } from '../lib/core/formats/article-record.ts';
import { parseNewsText } from '../lib/core/formats/parse-news-text.ts';
import { buildPeople } from '../lib/core/merge/build-people.ts';
import { blockKey } from '../lib/core/merge/people/group-people.ts';
import { readNameForm } from '../lib/core/merge/people/name-form.ts';
import type { ArticlePerson } from '../lib/core/merge/people/split-namesakes.ts';
import { metaOf } from './article-meta.ts';
import { splitLines } from './split-lines.ts';

/**
 * Joins the people of many articles. Input and output are JSON Lines:
 *
 *   npm run --silent library < articles.jsonl > people.jsonl
 *   npm run --silent library -- --map < articles.jsonl | LC_ALL=C sort | npm run --silent library -- --reduce
 *
 * Input: `{id, text, title?, date?, publisher?, url?}`. Output: a line for each person, `{id, name, names, articles,
 * role?, roles, joined}`. An unreadable line gives `{line, error}`. Then the run continues, and the exit code is 1.
 *
 * `--map` gives a line for each person of each article, `key TAB JSON`. `--reduce` reads such lines sorted by key, and
 * keeps only one key in memory.
 */

/** The people of one article, as `--map` writes them. */
export function mapArticle(line: string): [key: string, person: ArticlePerson][] {
  const input = readArticleRecord(line);
  const article = parseNewsText(input.text, metaOf(input));
  const facts = extractArticle(article, []);
  return facts.entities
    .filter(({ type }) => type === 'person')
    .map(({ id, name, wikidata }) => {
      const roles = facts.roles
        .filter(({ entityId }) => entityId === id)
        .map(({ label, status, asOf }) => ({
          label,
          status,
          asOf: asOf ?? article.publishedOn,
          articleId: article.id,
        }));
      return [blockKey(readNameForm(name)), { name, articleId: article.id, roles, wikidata }];
    });
}

/** Writes the people of consecutive blocks. Each block is complete, and its people are sorted. */
async function reduceBlocks(
  blocks: AsyncIterable<[string, ArticlePerson]> | Iterable<[string, ArticlePerson]>,
  write: (value: object) => Promise<void>,
): Promise<void> {
  let key: string | undefined;
  let block: ArticlePerson[] = [];
  const finish = async () => {
    // Sorted, so that the order of the articles makes no difference.
    const sorted = block.toSorted((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
    for (const person of buildPeople(sorted)) await write(person);
    block = [];
  };
  for await (const [next, person] of blocks) {
    if (next !== key) await finish();
    key = next;
    block.push(person);
  }
  await finish();
}

const sortKeyOf = ({ name, articleId }: ArticlePerson): string => `${articleId}\n${name}`;

async function run(input: Readable, output: Writable, step: 'all' | 'map' | 'reduce') {
  let failed = 0;
  const writeText = async (text: string) => {
    // If the receiver is slower than we are, we must not keep everything in memory.
    if (!output.write(text)) await once(output, 'drain');
  };
  const write = (value: object) => writeText(`${JSON.stringify(value)}\n`);
  const attempt = async <Value>(number: number, read: () => Value): Promise<Value | undefined> => {
    try {
      return read();
    } catch (error) {
      failed++;
      await write({ line: number, error: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };
  async function* mapped(): AsyncGenerator<[string, ArticlePerson]> {
    let number = 0;
    for await (const line of splitLines(input)) {
      number++;
      if (line.trim()) yield* (await attempt(number, () => mapArticle(line))) ?? [];
    }
  }
  async function* keyed(): AsyncGenerator<[string, ArticlePerson]> {
    let number = 0;
    for await (const line of splitLines(input)) {
      number++;
      const at = line.indexOf('\t');
      if (!line.trim()) continue;
      const person = await attempt(number, () => JSON.parse(line.slice(at + 1)) as ArticlePerson);
      if (person) yield [line.slice(0, at), person];
    }
  }
  if (step === 'reduce') await reduceBlocks(keyed(), write);
  else if (step === 'map') {
    for await (const [key, person] of mapped())
      await writeText(`${key}\t${JSON.stringify(person)}\n`);
  } else {
    const all: [string, ArticlePerson][] = [];
    for await (const each of mapped()) all.push(each);
    await reduceBlocks(
      all.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
      write,
    );
  }
  return failed;
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: { map: { type: 'boolean' }, reduce: { type: 'boolean' } },
    });
    const step = values.map ? 'map' : values.reduce ? 'reduce' : 'all';
    process.exitCode = (await run(process.stdin, process.stdout, step)) > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
