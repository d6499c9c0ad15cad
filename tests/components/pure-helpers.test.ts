import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHost } from '@/components/options/settings/host-name.ts';
import { groupHits } from '@/components/popup/search-groups.ts';
import { splitAt } from '@/components/shared/segments.ts';
import { accessOf } from '@/entrypoints/popup/tab-access.ts';
import { sampleHits } from '@/playground/gallery/sample-hits.ts';

describe('splitAt', () => {
  it('marks what lies in a span and nothing else', () => {
    expect(splitAt('abcdef', [{ start: 1, end: 3 }])).toEqual([
      { start: 0, text: 'a', marked: false },
      { start: 1, text: 'bc', marked: true },
      { start: 3, text: 'def', marked: false },
    ]);
  });

  it('counts from where the text stands in the whole', () => {
    const segments = splitAt('def', [{ start: 0, end: 4 }], 3);
    expect(segments).toEqual([
      { start: 3, text: 'd', marked: true },
      { start: 4, text: 'ef', marked: false },
    ]);
  });

  it('keeps every character, and marks exactly the covered ones, whatever the spans', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 30 }),
      end: fc.integer({ min: -5, max: 30 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(span), (text, spans) => {
        const segments = splitAt(text, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const marked = segments.flatMap((segment) =>
          [...segment.text.split('')].map(() => segment.marked),
        );
        const covered = text
          .split('')
          .map((_, at) => spans.some(({ start, end }) => start <= at && at < end));
        expect(marked).toEqual(covered);
      }),
    );
  });
});

describe('parseHost', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['https://www.news.example/a?b#c', 'www.news.example'],
    ['news.example:8080/path', 'news.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['[::1]', '[::1]'],
  ])('reads %j as %s', (typed, host) => {
    expect(parseHost(typed)).toEqual({ host });
  });

  it.each([
    ['', 'hostEmpty'],
    ['two words', 'hostInvalid'],
    ['a..b', 'hostInvalid'],
    ['-x.example', 'hostInvalid'],
    ['user@news.example', 'hostInvalid'],
    ['news.example!', 'hostInvalid'],
    ['chrome://settings', 'hostScheme'],
    ['file:///tmp', 'hostScheme'],
  ])('refuses %j: %s', (typed, key) => {
    expect(parseHost(typed)).toMatchObject({ problem: { key } });
  });
});

describe('groupHits', () => {
  it('keeps the group of the best hit on top and the order inside', () => {
    const [person, event, statement] = sampleHits;
    if (!person || !event || !statement) throw new Error('the samples have three hits');
    const groups = groupHits([statement, person, event, { ...person, score: 0 }]);
    expect(groups.map(({ heading, choices }) => [heading, choices.length])).toEqual([
      ['groupStatements', 1],
      ['groupPeople', 2],
      ['groupEvents', 1],
    ]);
  });
});

describe('accessOf', () => {
  it.each([
    [undefined, 'pageBrowserPage'],
    ['chrome://extensions', 'pageBrowserPage'],
    ['file:///tmp/a.html', 'pageBrowserPage'],
    ['https://chromewebstore.google.com/x', 'pageStore'],
    ['https://chrome.google.com/webstore/y', 'pageStore'],
    ['https://addons.mozilla.org/', 'pageStore'],
  ])('%s is closed: %s', (url, reason) => {
    expect(accessOf(url)).toEqual({ kind: 'closed', reason });
  });

  it('opens a web page under its host', () => {
    expect(accessOf('https://news.example:8443/a')).toEqual({ kind: 'open', host: 'news.example' });
  });
});
