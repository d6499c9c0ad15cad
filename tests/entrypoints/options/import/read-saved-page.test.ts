// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { readSavedPage } from '@/entrypoints/options/import/read-saved-page.ts';

const PARAGRAPH =
  'The harbour board put off its vote on the bridge toll on Thursday, after a night in which nobody would say who pays for it.';
const BODY = `<article><h1>Toll put off</h1>${`<p>${PARAGRAPH}</p><p>“${PARAGRAPH}”</p>`.repeat(1)}<p>${PARAGRAPH} Again.</p><p>${PARAGRAPH} And again.</p></article>`;
const page = (head: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${BODY}</body></html>`;

test.each([
  ['<link rel="canonical" href="https://gazette.example/toll">'],
  ['<meta property="og:url" content="https://gazette.example/toll">'],
])('a saved page has the address that it states: %s', (head) => {
  expect(readSavedPage(page(head))).toMatchObject({
    title: 'Toll put off',
    publisher: 'gazette.example',
    url: 'https://gazette.example/toll',
    text: expect.stringContaining('who pays for it'),
  });
});

test('a page that states none has neither address nor outlet', () => {
  const article = readSavedPage(page('<title>Toll put off</title>'));
  expect(article?.text).toContain('who pays for it');
  expect(article).not.toHaveProperty('url');
  expect(article).not.toHaveProperty('publisher');
});

test('a page without an article gives none', () => {
  expect(readSavedPage('<p>Nothing to see.</p>')).toBeUndefined();
});

test('its scripts don’t run and nothing is fetched', () => {
  const fetching = vi.spyOn(globalThis, 'fetch');
  const evil =
    '<script>document.documentElement.dataset.ran = "1"</script><img src="https://a.example/x.png" onerror="document.documentElement.dataset.ran = 1">';
  expect(readSavedPage(page(evil))).toBeDefined();
  expect(document.documentElement.dataset.ran).toBeUndefined();
  expect(fetching).not.toHaveBeenCalled();
});
