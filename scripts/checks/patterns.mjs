/**
 * Finds regular expressions in lib/ whose time doesn't grow linearly with the text. Some texts would keep them busy for
 * seconds or for ever. Expressions that are built at run time are not seen. Expressions that were found linear are on
 * record (linear-patterns.txt).
 *
 *   npm run check:patterns [-- --record]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { findPatterns } from './find-patterns.mjs';

const RECORD = new URL('linear-patterns.txt', import.meta.url);

const keyOf = ({ source, flags }) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);

const all = findPatterns('lib');
const record = new Set(readFileSync(RECORD, 'utf8').split('\n').filter(Boolean));
const unjudged = new Map(
  all.filter((pattern) => !record.has(keyOf(pattern))).map((pattern) => [keyOf(pattern), pattern]),
);

const problems = [];
const queue = [...unjudged];
await Promise.all(Array.from({ length: Math.min(availableParallelism(), queue.length) }, judge));

if (process.argv.includes('--record')) {
  const used = new Set(all.map(keyOf));
  writeFileSync(
    RECORD,
    `${[...record]
      .filter((key) => used.has(key))
      .sort()
      .join('\n')}\n`,
  );
}
for (const problem of problems) console.log(problem);
console.log(`${all.length} expressions, ${problems.length} problems`);
process.exitCode = problems.length > 0 || all.length === 0 ? 1 : 0;

/** Judges the rest of the queue, in a separate thread. */
async function judge() {
  const worker = new Worker(new URL('judge-pattern.mjs', import.meta.url));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [key, pattern] = next;
    const { promise, resolve, reject } = Promise.withResolvers();
    worker.once('message', resolve).once('error', reject);
    worker.postMessage(pattern);
    const { isLinear, summary } = await promise;
    worker.removeListener('error', reject);
    if (isLinear) record.add(key);
    else problems.push(`${pattern.file}:${pattern.line}: ${summary}: /${pattern.source}/`);
  }
  await worker.terminate();
}
