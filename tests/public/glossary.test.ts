import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BANNED_WORDS } from './banned-words.ts';

const folder = fileURLToPath(new URL('../../public/_locales/', import.meta.url));
const messagesOf = (locale: string): [string, string][] =>
  Object.entries(
    JSON.parse(readFileSync(`${folder}${locale}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >,
  )
    // What readers type into the search over settings is theirs to choose.
    .filter(([key]) => !/^find[A-Z]/.test(key))
    .map(([key, { message }]) => [key, message]);

it('has bans for every language of the interface', () =>
  expect(Object.keys(BANNED_WORDS).sort()).toEqual(readdirSync(folder).sort()));

describe.each(Object.entries(BANNED_WORDS))(
  'the glossary of the interface in %s',
  (locale, bans) => {
    const messages = messagesOf(locale);

    it('has one word for one thing', () => {
      const broken = messages.flatMap(([key, message]) =>
        bans
          .filter(({ word, except = [] }) => word.test(message) && !except.includes(key))
          .map(({ instead }) => `${key}: “${message}” (say: ${instead})`),
      );
      expect(broken).toEqual([]);
    });

    it('makes no exception that nothing needs', () => {
      const texts = new Map(messages);
      for (const { word, except = [] } of bans)
        for (const key of except) expect(texts.get(key) ?? '', key).toMatch(word);
    });
  },
);

it('finds a word that is banned', () => {
  const kept = BANNED_WORDS.en?.filter(({ word }) => word.test('This article is kept already.'));
  expect(kept?.map(({ instead }) => instead)).toEqual(['save']);
});
