import { describe, expect, test } from 'vitest';
import { fieldOf } from '@/lib/core/merge/role-field.ts';
import { type Bearer, separateNamesakes } from '@/lib/core/merge/separate-namesakes.ts';
import type { ArticleFacts, Role } from '@/lib/core/model.ts';
import { facts } from '../../store/fixtures.ts';

const ANNA = 'person/anna-lind';
const role = (title: string, over: Partial<Role> = {}): Role => {
  const [sample] = facts().roles as [Role];
  return { ...sample, id: title, title, label: title, asOf: '2025-03-04', ...over };
};
const articleWith = (...roles: Role[]): ArticleFacts => ({ ...facts(), roles });
const bearer = (id: string, roles: Role[], over: Partial<Bearer> = {}): Bearer => ({
  entity: { id, type: 'person', name: 'Anna Lind' },
  roles,
  isOfThisArticle: false,
  ...over,
});
/** The id that Anna of the article gets beside these bearers of her name. */
const idAmong = (article: ArticleFacts, ...bearers: Bearer[]) => {
  const separated = separateNamesakes(article, (id) => (id === ANNA ? bearers : []));
  return separated.entities.find(({ name }) => name === 'Anna Lind')?.id;
};

test('nobody of that name is known: the id is of the name', () => {
  expect(idAmong(articleWith(role('senator')))).toBe(ANNA);
});

describe('somebody of that name is known:', () => {
  test.each<[string, Role[], Role[], string]>([
    ['the same person, when nothing is told of one of them', [], [role('senator')], ANNA],
    ['the same person, by the same role', [role('senator')], [role('senator')], ANNA],
    ['the same person, by another role of the field', [role('mayor')], [role('senator')], ANNA],
    ['the same person, when a role says no field', [role('spokeswoman')], [role('senator')], ANNA],
    [
      'another person, by a role that leaves no room',
      [role('striker')],
      [role('senator')],
      `${ANNA}~2`,
    ],
    [
      'the same person, when one of two roles agrees',
      [role('pianist'), role('senator')],
      [role('senator')],
      ANNA,
    ],
    [
      'the same person, when the other role is over',
      [role('senator')],
      [role('striker', { status: 'former' })],
      ANNA,
    ],
    [
      'the same person, when years lie between',
      [role('senator')],
      [role('striker', { asOf: '2009' })],
      ANNA,
    ],
    [
      'another person, when no date lies between',
      [role('senator')],
      [role('bishop', { asOf: '' as never })],
      `${ANNA}~2`,
    ],
  ])('%s', (_, here, there, expected) => {
    const known = there.map((each) =>
      each.asOf === '' ? (({ asOf: _, ...rest }) => rest)(each) : each,
    );
    expect(idAmong(articleWith(...here), bearer(ANNA, known))).toBe(expected);
  });

  test('Wikidata decides where it is known of both', () => {
    const article = articleWith(role('striker'));
    const [anna, ...others] = article.entities;
    if (!anna) throw new Error('the sample names Anna');
    const curated = { ...article, entities: [{ ...anna, wikidata: 'Q1' }, ...others] };
    const known = (wikidata: string) =>
      bearer(ANNA, [role('senator')], {
        entity: { id: ANNA, type: 'person', name: 'Anna Lind', wikidata },
      });
    expect(idAmong(curated, known('Q1'))).toBe(ANNA);
    expect(idAmong(curated, known('Q2'))).toBe(`${ANNA}~2`);
  });
});

test('of several, the matching one is chosen, first the one that the article named before', () => {
  const article = articleWith(role('striker'));
  const senator = bearer(ANNA, [role('senator')]);
  expect(idAmong(article, senator, bearer(`${ANNA}~2`, [role('midfielder')]))).toBe(`${ANNA}~2`);
  expect(idAmong(article, senator, bearer(`${ANNA}~2`, [role('bishop')]))).toBe(`${ANNA}~3`);
  const again = bearer(`${ANNA}~3`, [], { isOfThisArticle: true });
  expect(idAmong(article, bearer(ANNA, []), again)).toBe(`${ANNA}~3`);
});

test('all facts of the article follow their person, and others are left alone', () => {
  const article = articleWith(role('striker'));
  const separated = separateNamesakes(article, (id) =>
    id === ANNA ? [bearer(ANNA, [role('senator')])] : [],
  );
  expect(JSON.stringify(separated)).not.toMatch(/"person\/anna-lind"/);
  expect(JSON.stringify(separated).replaceAll(`${ANNA}~2`, ANNA)).toBe(JSON.stringify(article));
});

test.each([
  ['Senator', 'state'],
  ['former Chelsea striker', 'sport'],
  ['deputy prime minister', 'state'],
  ['archbishop of Foo', 'church'],
  ['chief executive', undefined],
  ['actor and senator', undefined],
])('the field of “%s” is %s', (title, field) => expect(fieldOf(title)).toBe(field));
