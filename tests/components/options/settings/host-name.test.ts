import { describe, expect, it } from 'vitest';
import { parseHost } from '@/components/options/settings/host-name.ts';

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
