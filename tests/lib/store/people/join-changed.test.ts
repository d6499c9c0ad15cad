import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSearch } from '@/lib/background/knowledge/search.ts';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { entityIdFor } from '@/lib/core/entity-id.ts';
import type { ArticleFacts } from '@/lib/core/model.ts';
import { removeArticle } from '@/lib/store/articles/remove-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { findNames } from '@/lib/store/names/find-names.ts';
import {
  joinPeople,
  keepPeopleApart,
  readVerdicts,
  restoreVerdicts,
  restoreWords,
  splitPerson,
} from '@/lib/store/people/decide.ts';
import { joinChanged } from '@/lib/store/people/join-changed.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';
import { article, provenance, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;
beforeEach(() => {
  database = createDatabase({ name: `join-${count++}` });
});
afterEach(() => database.close());

/** What an article says of one person: a name, perhaps a role, and words of their own. */
function told(articleId: string, name: string, label?: string): ArticleFacts {
  const id = entityIdFor('person', name);
  const at = (exact: string) => provenance(exact, articleId);
  return {
    entities: [{ id, type: 'person', name }],
    aliases: [
      {
        id: `${articleId}#alias`,
        entityId: id,
        sourceId: '',
        articleId,
        text: name,
        derivation: 'full-name',
      },
      {
        id: `${articleId}#surname`,
        entityId: id,
        sourceId: '',
        articleId,
        text: 'Lind',
        derivation: 'surname',
      },
    ],
    roles: label
      ? [
          {
            id: `${articleId}#role`,
            entityId: id,
            articleId,
            title: label,
            label,
            status: 'current',
            provenance: at('head of Nordbank'),
          },
        ]
      : [],
    statements: [
      {
        id: `${articleId}#said`,
        articleId,
        speakerId: id,
        type: 'direct',
        parts: [{ ...at('They will not'), exact: `Words of ${articleId}` }],
        cue: at('replied'),
        about: [],
      },
    ],
    events: [],
    disputes: [],
  };
}

async function write(articleId: string, name: string, label?: string, sourceId = 'source-1') {
  const each = article(articleId, { sourceId, contentHash: `${articleId} ${name} ${label}` });
  await writeArticle(database, source(sourceId), each, told(articleId, name, label));
}
const cardOf = async (name: string) => {
  const found = await findCardFacts(database, entityIdFor('person', name));
  return found && buildCard(found);
};
const saidBy = async (name: string) =>
  (await cardOf(name))?.statements.map(({ parts }) => parts.join(' ')).sort();

describe('one person', () => {
  beforeEach(async () => {
    await write('one', 'Anna Lind', 'Justice Minister');
    await write('two', 'Anna Lind', 'Justice Minister');
    await write('three', 'Anna B. Lind', 'Justice Minister');
  });

  test('has one card under each of their names, and is one in the names of a page', async () => {
    expect(await joinChanged(database)).toBe(true);
    for (const name of ['Anna Lind', 'Anna B. Lind']) {
      expect(await cardOf(name)).toMatchObject({
        entity: { id: 'person/anna-lind', name: 'Anna Lind' },
        roles: [{ label: 'Justice Minister' }],
        basis: { articles: 3 },
      });
      expect(await saidBy(name)).toEqual(['Words of one', 'Words of three', 'Words of two']);
    }
    const found = await findNames(database, ['lind'], await readSwitchedOff(database));
    expect(found.get('lind')?.entries.map(({ entityId }) => entityId)).toEqual([
      'person/anna-lind',
    ]);
    expect(await joinChanged(database)).toBe(false);
  });

  test('is found once by the search, with all that they said', async () => {
    await joinChanged(database);
    const search = createSearch(database);
    const { hits, totals } = await search.find({ query: 'lind', limit: 9 });
    expect(hits.filter(({ kind }) => kind === 'entity')).toMatchObject([
      { entityId: 'person/anna-lind', title: 'Anna Lind' },
    ]);
    expect(totals).toMatchObject({ person: 1 });
    const words = await search.find({ query: 'words three', limit: 9 });
    expect(words.hits[0]).toMatchObject({ entityId: 'person/anna-lind', speaker: 'Anna Lind' });
  });

  test('is named as most articles name them', async () => {
    for (const id of ['four', 'five']) await write(id, 'Anna B. Lind', 'Justice Minister');
    await joinChanged(database);
    expect((await cardOf('Anna Lind'))?.entity.name).toBe('Anna B. Lind');
  });

  test('loses a name with the last article that has it', async () => {
    await joinChanged(database);
    await removeArticle(database, 'one');
    await removeArticle(database, 'two');
    expect(await saidBy('Anna B. Lind')).toEqual(['Words of three']);
    await joinChanged(database);
    expect(await cardOf('Anna B. Lind')).toMatchObject({
      entity: { id: 'person/anna-b-lind', name: 'Anna B. Lind' },
      basis: { articles: 1 },
    });
    expect(await cardOf('Anna Lind')).toBeUndefined();
  });

  test('an article that names them in two ways counts once', async () => {
    const both = told('both', 'Anna Lind', 'Justice Minister');
    const other = told('both', 'Anna B. Lind', 'Justice Minister');
    await writeArticle(database, source(), article('both', { contentHash: 'both' }), {
      ...both,
      entities: [...both.entities, ...other.entities],
    });
    await joinChanged(database);
    expect((await cardOf('Anna Lind'))?.basis.articles).toBe(4);
  });
});

test('where two sources give offices that one person can’t have, they stay two', async () => {
  await write('one', 'Anna Lind', 'Mayor of Eskholm');
  await write('two', 'Anna B. Lind', 'Mayor of Nordhavn', 'source-2');
  await joinChanged(database);
  expect(await saidBy('Anna Lind')).toEqual(['Words of one']);
  expect(await saidBy('Anna B. Lind')).toEqual(['Words of two']);
});

describe('the reader’s word', () => {
  beforeEach(async () => {
    await write('one', 'Anna Lind', 'Justice Minister');
    await write('two', 'Anna B. Lind', 'Justice Minister');
    await write('three', 'Anna Moser', 'Mayor of Eskholm');
    await joinChanged(database);
  });
  const readAgain = async () => {
    await write('two', 'Anna B. Lind', 'Minister of Justice');
    await write('three', 'Anna Moser', 'Mayor of Nordhavn');
    await joinChanged(database);
  };

  test('keeps names apart, also when their articles are read again', async () => {
    expect(await splitPerson(database, 'person/anna-b-lind')).toEqual([
      { ids: ['person/anna-b-lind', 'person/anna-lind'] },
    ]);
    await joinChanged(database);
    expect(await saidBy('Anna Lind')).toEqual(['Words of one']);
    await readAgain();
    expect(await saidBy('Anna Lind')).toEqual(['Words of one']);
    expect(await saidBy('Anna B. Lind')).toEqual(['Words of two']);
  });

  test('joins names that nothing speaks for, also when their articles are read again', async () => {
    expect(await joinPeople(database, 'person/anna-lind', 'person/anna-moser')).toBeDefined();
    const all = ['Words of one', 'Words of three', 'Words of two'];
    await joinChanged(database);
    expect(await saidBy('Anna Moser')).toEqual(all);
    await readAgain();
    expect(await saidBy('Anna Moser')).toEqual(all);
  });

  test('can be changed', async () => {
    await splitPerson(database, 'person/anna-b-lind');
    await joinChanged(database);
    await joinPeople(database, 'person/anna-b-lind', 'person/anna-lind');
    await joinChanged(database);
    expect(await saidBy('Anna Lind')).toEqual(['Words of one', 'Words of two']);
  });

  test('is taken back by what stood before', async () => {
    const split = await splitPerson(database, 'person/anna-b-lind');
    const joined = await joinPeople(database, 'person/anna-b-lind', 'person/anna-lind');
    expect(joined).toEqual([{ ids: ['person/anna-b-lind', 'person/anna-lind'], isOne: false }]);
    await restoreWords(database, joined ?? []);
    await joinChanged(database);
    expect(await saidBy('Anna Lind')).toEqual(['Words of one']);
    await restoreWords(database, split ?? []);
    await joinChanged(database);
    expect(await saidBy('Anna Lind')).toEqual(['Words of one', 'Words of two']);
    expect(await readVerdicts(database)).toEqual([]);
  });

  test('keeps two apart whom a later article would join', async () => {
    await keepPeopleApart(database, 'person/anna-lind', 'person/anna-moser');
    expect((await readVerdicts(database)).map(({ ids, isOne }) => [...ids, isOne])).toEqual([
      ['person/anna-b-lind', 'person/anna-moser', false],
      ['person/anna-lind', 'person/anna-moser', false],
    ]);
  });

  test('is taken from a backup, but for what was decided here', async () => {
    await splitPerson(database, 'person/anna-b-lind');
    const kept = await readVerdicts(database);
    const other = createDatabase({ name: `restored-${count++}` });
    await restoreVerdicts(other, kept);
    expect(await readVerdicts(other)).toEqual(kept);
    await restoreVerdicts(
      other,
      kept.map((verdict) => ({ ...verdict, isOne: true })),
    );
    expect(await readVerdicts(other)).toEqual(kept);
    await other.close();
  });

  test('of somebody who is alone, or not there, changes nothing', async () => {
    expect(await splitPerson(database, 'person/anna-moser')).toBeUndefined();
    expect(await joinPeople(database, 'person/anna-lind', 'person/nobody')).toBeUndefined();
    expect(await keepPeopleApart(database, 'person/anna-lind', 'person/nobody')).toBeUndefined();
    expect(await readVerdicts(database)).toEqual([]);
  });
});
