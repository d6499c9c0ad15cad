import { describe, expect, test } from 'vitest';
import type { Mention } from '@/lib/core/gazetteer/mention.ts';
import { keepUnmuted } from '@/lib/core/muted/keep-unmuted.ts';
import {
  findMutingPlace,
  type MutedName,
  parseMutedNames,
  withMuted,
  withoutMuted,
} from '@/lib/core/muted/muted-name.ts';

const name: MutedName = { kind: 'name', name: 'May' };
const onSite: MutedName = { kind: 'entity', entityId: 'p/may', name: 'May', host: 'news.test' };
const onPage: MutedName = { ...onSite, page: 'https://news.test/a' };

const mention = (surface: string, ...entityIds: string[]): Mention => ({
  blockId: 0,
  start: 0,
  end: surface.length,
  surface,
  entityIds,
  type: 'person',
  reason: { rule: 'surname', alias: surface },
});
const mentions = [
  mention('Theresa May', 'p/may'),
  mention('May', 'p/may'),
  mention('Lee', 'p/lee'),
];
const kept = (muted: MutedName[], address = 'https://news.test/a#x') =>
  keepUnmuted(mentions, muted, findMutingPlace(address)).map(({ surface }) => surface);

describe('what is marked', () => {
  test('is everything while nothing is muted', () => {
    expect(kept([])).toEqual(['Theresa May', 'May', 'Lee']);
  });

  test('a muted surface form disappears everywhere, in any spelling, and a longer one stays', () => {
    expect(kept([name])).toEqual(['Theresa May', 'Lee']);
    expect(kept([{ kind: 'name', name: 'MAY' }], 'https://other.test/')).toEqual([
      'Theresa May',
      'Lee',
    ]);
    expect(kept([{ kind: 'name', name: 'LÉE' }])).toEqual(['Theresa May', 'May']);
  });

  test('somebody not meant on a site disappears there under every name, and stays elsewhere', () => {
    expect(kept([onSite])).toEqual(['Lee']);
    expect(kept([onSite], 'https://news.test/b')).toEqual(['Lee']);
    expect(kept([onSite], 'https://www.news.test/a')).toEqual(['Theresa May', 'May', 'Lee']);
  });

  test('somebody not meant on a page disappears only there', () => {
    expect(kept([onPage])).toEqual(['Lee']);
    expect(kept([onPage], 'https://news.test/a?p=2')).toEqual(['Theresa May', 'May', 'Lee']);
  });

  test('without a place only surface forms go', () => {
    expect(kept([name, onSite], 'about:srcdoc')).toEqual(['Theresa May', 'Lee']);
  });

  test('of several who may be meant, the others stay', () => {
    const both = mention('May', 'p/may', 'p/other');
    const [left] = keepUnmuted([both], [onSite], findMutingPlace('https://news.test/'));
    expect(left).toEqual({ ...both, entityIds: ['p/other'] });
  });
});

describe('the list', () => {
  test('has each once, the newest first', () => {
    expect(withMuted([onSite, name], { kind: 'name', name: 'may' })).toEqual([
      { kind: 'name', name: 'may' },
      onSite,
    ]);
  });

  test('tells the page from the site when one is taken out', () => {
    expect(withoutMuted([onPage, onSite, name], onSite)).toEqual([onPage, name]);
    expect(withoutMuted([onPage], name)).toEqual([onPage]);
  });

  test('is read back as it was written', () => {
    expect(parseMutedNames(structuredClone([name, onSite, onPage]))).toEqual([
      name,
      onSite,
      onPage,
    ]);
  });

  test.each([
    [undefined],
    ['May'],
    [{ 0: name }],
    [[null, 'May', {}, { kind: 'name' }, { kind: 'name', name: '' }, { kind: 'name', name: '—' }]],
    [
      [
        { ...onSite, host: '' },
        { ...onSite, entityId: 3 },
        { ...onSite, kind: 'site' },
      ],
    ],
  ])('leaves out what is malformed: %j', (value) => {
    expect(parseMutedNames(value)).toEqual([]);
  });

  test('keeps valid entries beside malformed ones', () => {
    expect(parseMutedNames([null, { ...onPage, page: 7, more: 1 }])).toEqual([onSite]);
  });
});

describe('the place of an address', () => {
  test.each([
    ['https://News.test/a?b#c', 'news.test', 'https://News.test/a?b'],
    ['http://news.test', 'news.test', 'http://news.test'],
    ['http://localhost:8080/x', 'localhost', 'http://localhost:8080/x'],
    ['http://[::1]:80/x', '[::1]', 'http://[::1]:80/x'],
    ['https://user:pass@news.test/', 'news.test', 'https://user:pass@news.test/'],
  ])('%s', (address, host, page) => {
    expect(findMutingPlace(address)).toEqual({ host, page });
  });

  test.each(['about:blank', 'file:///a', 'https://', '', undefined])('%s has none', (address) => {
    expect(findMutingPlace(address)).toBeUndefined();
  });
});
