import { expect, test } from 'vitest';
import { expandAliases } from '@/lib/core/gazetteer/derive/expand-aliases.ts';
import type { Alias, ArticleFacts } from '@/lib/core/model.ts';

const alias = (entityId: string, text: string, derivation: Alias['derivation']): Alias => ({
  id: `a#${entityId}-${text}`,
  entityId,
  sourceId: 's',
  articleId: 'a',
  text,
  derivation,
});
const facts = (aliases: Alias[]): ArticleFacts => ({
  entities: [
    { id: 'p1', type: 'person', name: 'Edmund J. Moser' },
    { id: 'e1', type: 'event', name: 'Moser Summit' },
  ],
  aliases,
  roles: [],
  statements: [],
  events: [],
  disputes: [],
});
const textsOf = (aliases: Alias[]) =>
  expandAliases(facts(aliases)).aliases.map(({ text, derivation }) => `${text}: ${derivation}`);

test('people get the names derived from theirs, for the same article and source', () => {
  const given = [
    alias('p1', 'Edmund J. Moser', 'full-name'),
    alias('p1', 'Moser', 'surname'),
    alias('e1', 'Moser Summit', 'full-name'),
  ];
  expect(textsOf(given)).toEqual([
    'Edmund J. Moser: full-name',
    'Moser: surname',
    'Moser Summit: full-name',
    'Edmund Moser: short-name',
  ]);
  expect(expandAliases(facts(given)).aliases.at(-1)).toMatchObject({
    id: 'a#alias-p1-edmund moser',
    entityId: 'p1',
    sourceId: 's',
    articleId: 'a',
  });
});

test('a name that the article gives keeps its derivation', () => {
  const given = [
    alias('p1', 'Edmund J. Moser', 'full-name'),
    alias('p1', 'EDMUND MOSER', 'curated'),
  ];
  expect(textsOf(given)).toEqual(['Edmund J. Moser: full-name', 'EDMUND MOSER: curated']);
});

test('who has no alias, because pages do not mark them, gets none', () => {
  expect(textsOf([])).toEqual([]);
});
