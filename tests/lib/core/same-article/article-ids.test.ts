import { describe, expect, test } from 'vitest';
import { articleIds } from '@/lib/core/same-article/article-ids.ts';
import { isSameSite } from '@/lib/core/same-article/same-site.ts';

const PAGE = 'https://www.a.example/toll';

describe('articleIds', () => {
  test.each([
    ['its address without tracking', { url: `${PAGE}?utm_source=x#top` }, ['added:a.example/toll']],
    [
      'what the page names first',
      { url: `${PAGE}?id=7`, canonical: PAGE },
      ['added:a.example/toll', 'added:a.example/toll?id=7'],
    ],
    ['the same once', { url: PAGE, canonical: PAGE }, ['added:a.example/toll']],
    ['an address within an app', { url: `${PAGE}#/two` }, ['added:a.example/toll#/two']],
    ['its key', { key: 'a.txt' }, ['own:1/a.txt']],
    ['its key at a front page', { url: 'https://a.example/', key: 'k' }, ['own:1/k']],
    ['an address before a key', { url: PAGE, key: 'k' }, ['added:a.example/toll']],
    ['nothing', {}, []],
  ])('%s', (_, where, ids) => expect(articleIds(where, 'own:1')).toEqual(ids));
});

test.each([
  ['https://www.a.example/x', 'http://amp.a.example/y', true],
  ['https://a.example/x', 'https://b.example/x', false],
  ['https://a.example/x', undefined, false],
  [undefined, undefined, true],
])('%s and %s are of one site: %s', (a, b, expected) => expect(isSameSite(a, b)).toBe(expected));
