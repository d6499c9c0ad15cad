import { spawnSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { extractFiles } from '@/cli/extract.ts';
import { readHtmlArticle } from '@/cli/read-html-article.ts';

const page = (name: string) =>
  fileURLToPath(new URL(`../../playground/pages/${name}`, import.meta.url));
const CLI = fileURLToPath(new URL('../../cli/extract.ts', import.meta.url));

/** Runs in this process, which has loaded jsdom. On a busy machine, a separate process takes seconds to load it. */
async function extract(files: string[]) {
  const output = new PassThrough();
  const failed = await extractFiles(files, output);
  output.end();
  const lines = (await text(output)).trim().split('\n');
  return { failed, lines: lines.map((line) => JSON.parse(line)) };
}

test('a saved page gives the facts of its article, and the text that offsets refer to', async () => {
  const { failed, lines } = await extract([page('harbour-toll.html')]);
  const [facts] = lines;
  expect(failed).toBe(0);
  expect(facts).toMatchObject({
    id: page('harbour-toll.html'),
    title: 'Harbour board puts off vote on bridge toll',
    publisher: 'The Playground Courier',
    author: 'Ada Roe',
    publishedOn: '2025-09-04',
  });
  expect(facts.people.map(({ name }: { name: string }) => name)).toEqual([
    'Ines Valdrup',
    'Tomas Brandvold',
  ]);
  const said = facts.quotes.map(({ start, end }: Record<string, number>) =>
    facts.text.slice(start, end),
  );
  expect(said).toContain('We have to stop treating the islands as a cost');
});

test('reports a page without an article and a missing file, and continues', async () => {
  const files = [page('no-names.html'), page('missing.html'), page('harbour-toll.html')];
  const { failed, lines } = await extract(files);
  expect(failed).toBe(2);
  expect(lines.map(({ id }) => id)).toEqual(files);
  expect(lines[0].error).toBe('the page holds no article');
  expect(lines[1].error).toContain('no such file');
  expect(lines[2].people).toHaveLength(2);
});

test('from a shell, files are read with --html, and the exit code reports unreadable ones', () => {
  const files = [page('missing.html'), page('gone.html')];
  const { stdout, status } = spawnSync(process.execPath, [CLI, '--html', ...files], {
    encoding: 'utf8',
  });
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(files);
  expect(status).toBe(1);
});

test('uses the address that the page states, or none', () => {
  const long =
    'The harbour board put off its vote on the bridge toll on Thursday after talks. '.repeat(4);
  const html = (head: string) =>
    `<head>${head}</head><article><h1>Toll</h1><p>${long}</p><p>So did others. ${long}</p></article>`;
  const stated = '<link rel="canonical" href="https://gazette.example/toll">';
  expect(readHtmlArticle(html(stated)).url).toBe('https://gazette.example/toll');
  expect(readHtmlArticle(html(''))).not.toHaveProperty('url');
});

test('reads valid UTF-8 as UTF-8, and anything else as declared', () => {
  const html = (declared: string) =>
    `${declared}<title>Toll – put off</title><article><p>“We have to stop treating the islands as a cost, and to start paying for the ferry,” said Ines Valdrup, who came by ferry to the old house.</p><p>Four thousand lorries cross the bridge in a week, and each of them pays as much as a family car does today. ${'It is a long bridge. '.repeat(20)}</p></article>`;
  const far = `<!--${'x'.repeat(2000)}-->`;
  expect(readHtmlArticle(Buffer.from(html(far), 'utf8')).text).toContain('“We have to stop');
  const latin = Buffer.from(html('<meta charset="iso-8859-1">').replace(/[“”–]/g, 'é'), 'latin1');
  expect(readHtmlArticle(latin).text).toContain('éWe have to stop');
});
