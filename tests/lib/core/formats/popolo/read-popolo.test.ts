import { describe, expect, it } from 'vitest';
import { readPopolo } from '@/lib/core/formats/popolo/read-popolo.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const read = (value: unknown, length = 13) =>
  readAll(readPopolo(inPieces(JSON.stringify(value), length), { file: 'p.json' }));

const PARLIAMENT = {
  memberships: [
    {
      person_id: 'p1',
      organization_id: 'o1',
      on_behalf_of_id: 'g1',
      area_id: 'a1',
      legislative_period_id: 'term/13',
      role: 'member',
      start_date: '2015-04-09',
    },
    {
      person_id: 'p1',
      organization_id: 'o1',
      on_behalf_of_id: 'g1',
      area_id: 'a1',
      legislative_period_id: 'term/13',
      role: 'member',
      start_date: '2015-04-09',
    },
    { person_id: 'p1', organization_id: 'o1', legislative_period_id: 'term/12', role: 'member' },
  ],
  persons: [
    {
      id: 'p1',
      name: 'Mari Maasikas',
      birth_date: '1970-00-00',
      gender: 'female',
      email: 'x@example.org',
      identifiers: [
        { scheme: 'wikidata', identifier: 'Q102' },
        { scheme: 'own', identifier: 'x1' },
        { scheme: 'wikidata', identifier: 'rubbish' },
      ],
      other_names: [{ lang: 'ru', name: 'Мари Маасикас' }, { name: 'Mari Maasikas' }],
      links: [{ note: 'site', url: 'https://parliament.example/p1' }],
    },
  ],
  organizations: [
    { id: 'o1', name: 'Riigi Kogu', classification: 'legislature' },
    { id: 'g1', name: 'Green Group' },
  ],
  areas: [{ id: 'a1', name: 'Tartu' }],
  events: [
    {
      id: 'term/12',
      classification: 'legislative period',
      start_date: '2011-04-04',
      end_date: '2015-03-23',
    },
    {
      id: 'Q103',
      classification: 'general election',
      name: 'Election of 2015',
      start_date: '2015-03-01',
      end_date: '2015-03-01',
    },
  ],
};

const COUNCIL = {
  persons: [
    { id: 'a', name: 'Ann Foo', memberships: [{ post_id: 'mayor', start_date: '2020-05' }] },
  ],
  posts: [{ id: 'mayor', label: 'Mayor of Bar', organization_id: 'c' }],
  organizations: [{ id: 'c', name: 'Bar Council' }],
};

describe('readPopolo', () => {
  it('reads people with their memberships, in any order of the lists', async () => {
    const { records, problems } = await read(PARLIAMENT);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        kind: 'event',
        key: 'Q103',
        name: 'Election of 2015',
        ids: { wikidata: 'Q103' },
        places: [],
        participants: [],
        from: '2015-03-01',
        to: '2015-03-01',
      },
      {
        kind: 'person',
        key: 'p1',
        name: 'Mari Maasikas',
        aliases: ['Мари Маасикас'],
        ids: { wikidata: 'Q102', own: 'x1' },
        born: '1970',
        url: 'https://parliament.example/p1',
        roles: [
          {
            title: 'member',
            organization: 'Riigi Kogu',
            place: 'Tartu',
            party: 'Green Group',
            from: '2015-04-09',
            field: 'memberships[1]',
          },
          {
            title: 'member',
            organization: 'Riigi Kogu',
            from: '2011-04-04',
            to: '2015-03-23',
            field: 'memberships[2]',
          },
        ],
      },
    ]);
  });

  it('reads memberships that stand with their person, and posts', async () => {
    expect((await read(COUNCIL)).records).toMatchObject([
      {
        name: 'Ann Foo',
        roles: [{ title: 'Mayor of Bar', organization: 'Bar Council', from: '2020-05' }],
      },
    ]);
  });

  it('tells nothing of organisations that it does not know', async () => {
    const { records } = await read({
      persons: [{ id: 'a', name: 'Ann Foo' }],
      memberships: [
        { person_id: 'a', organization_id: '?' },
        { person_id: 'nobody', role: 'x' },
      ],
    });
    expect(records).toMatchObject([{ roles: [] }]);
  });

  it('names record and field of who has no name or id', async () => {
    const { records, problems } = await read({
      persons: [
        { id: 'a' },
        { name: 'Ann Foo' },
        { id: 'b', name: '…' },
        { id: 'c', name: 'x'.repeat(300) },
      ],
    });
    expect(records).toEqual([]);
    expect(problems.map(({ record, cause, field }) => [record, cause, field])).toEqual([
      [1, 'missing', 'name'],
      [2, 'missing', 'id'],
      [3, 'value', 'name'],
      [4, 'value', 'name'],
    ]);
  });

  it('is not misled by keys of every object', async () => {
    const { records } = await read({
      persons: [
        { id: '__proto__', name: 'Ann Foo' },
        { id: 'constructor', name: 'Bea Foo' },
      ],
      memberships: [{ person_id: '__proto__', role: 'x', organization_id: 'constructor' }],
    });
    expect(records).toMatchObject([{ roles: [{ title: 'x' }] }, { roles: [] }]);
  });
});
