import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = globSync(
  ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts', 'wxt.config.ts'],
  {
    cwd: root,
  },
).map((path) => readFileSync(root + path, 'utf8'));
const code = sources.join('\n');

const PLURAL = /_(zero|one|two|few|many|other)$/;
const keys = Object.keys(messages);
/** A plural key counts under the name that the code uses. */
const baseOf = (key: string): string => key.replace(PLURAL, '');

describe('the words of the interface', () => {
  it('exist for every key that code names', () => {
    const plain = code.matchAll(/\b(?:words|announce)\(\s*'(\w+)'/g);
    const inManifest = code.matchAll(/__MSG_(\w+)__/g);
    const plural = code.matchAll(/\bplural\(\s*[\w.]+,\s*'(\w+)'/g);
    const missing = [
      ...[...plain, ...inManifest].map(([, key]) => key).filter((key) => !keys.includes(key ?? '')),
      ...[...plural].map(([, key]) => `${key}_other`).filter((key) => !keys.includes(key)),
    ];
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const unused = keys.filter((key) => {
      const name = baseOf(key);
      return !code.includes(`'${name}'`) && !code.includes(`__MSG_${name}__`);
    });
    expect(unused).toEqual([]);
  });

  it('have every plural form that English has', () => {
    const bases = new Set(keys.filter((key) => PLURAL.test(key)).map(baseOf));
    expect(bases.size).toBeGreaterThan(5);
    for (const base of bases)
      expect(keys).toEqual(expect.arrayContaining([`${base}_one`, `${base}_other`]));
  });

  it('have keys that browsers accept, and no stray dollar', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(key).toMatch(/^[A-Za-z0-9_]+$/);
      expect(message).not.toBe('');
      expect(message.replace(/\$[1-9]/g, '')).not.toContain('$');
    }
  });
});

type Messages = Record<string, { message: string }>;

const locales = readdirSync(`${root}public/_locales`);
const readMessages = (locale: string): Messages =>
  JSON.parse(readFileSync(`${root}public/_locales/${locale}/messages.json`, 'utf8'));
const substitutionsIn = (message: string): string[] =>
  [...new Set(message.match(/\$[1-9]/g) ?? [])].sort();
/** Every plural form for whole numbers in a language. */
const formsOf = (locale: string): string[] => {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))];
};

/** Browsers take what a variety lacks from its language, here English. */
const isVariety = (locale: string): boolean => locale.includes('_');

it('speaks five languages, and British English', () =>
  expect(locales.toSorted()).toEqual(['de', 'en', 'en_GB', 'es', 'fr', 'uk']));

it('says in British English only what differs', () => {
  const english: Messages = messages;
  for (const [key, { message }] of Object.entries(readMessages('en_GB')))
    expect(english[key]?.message, key).not.toBe(message);
});

describe.each(locales)('the words in %s', (locale) => {
  const translated = readMessages(locale);

  it('say which language they are', () =>
    expect(translated.language?.message).toBe(locale.replace('_', '-')));

  it('fill in what English fills in', () => {
    const english: Messages = messages;
    for (const [key, { message }] of Object.entries(translated)) {
      const model = english[key] ?? english[`${baseOf(key)}_other`];
      expect(substitutionsIn(message), key).toEqual(substitutionsIn(model?.message ?? ''));
    }
  });
});

describe.each(locales.filter((each) => !isVariety(each)))('all words in %s', (locale) => {
  const translated = readMessages(locale);

  it('are there for every key, and for no other', () => {
    const bases = (of: Messages) => [...new Set(Object.keys(of).map(baseOf))].sort();
    expect(bases(translated)).toEqual(bases(messages));
  });

  it('have every plural form of the language, and the one that stands in', () => {
    for (const base of new Set(keys.filter((key) => PLURAL.test(key)).map(baseOf))) {
      for (const form of [...formsOf(locale), 'other']) {
        expect(translated[`${base}_${form}`]?.message, `${base}_${form}`).toBeTruthy();
      }
    }
  });

  it('have what a button shows in its longer name', () => {
    const pairs = Object.keys(translated)
      .filter((key) => key.endsWith('Named'))
      .map((key) => [key, key.slice(0, -'Named'.length)] as const)
      .filter(([, shown]) => translated[shown]);
    expect(pairs.length).toBeGreaterThan(5);
    for (const [key, shown] of pairs)
      expect(translated[key]?.message.toLowerCase(), key).toContain(
        translated[shown]?.message.toLowerCase(),
      );
  });
});
