import { describe, expect, test } from 'vitest';
import { buildAmendment } from '@/lib/core/amendments/amendment.ts';
import { changeFact } from '@/lib/core/amendments/change-fact.ts';
import type { FactChange } from '@/lib/core/amendments/fact-change.ts';
import { withAmendments } from '@/lib/core/amendments/with-amendments.ts';
import type { Amendment, ArticleFacts, Provenance, Role, Statement } from '@/lib/core/model.ts';
import { article, facts } from '../../store/fixtures.ts';

const all = facts();
const text = article();
const amended = (of: ArticleFacts, ...amendments: Amendment[]) =>
  withAmendments(of, amendments, text);
const [statement] = all.statements as [Statement];
const [first] = statement.parts as [Provenance];
const [role] = all.roles as [Role];
const idsOf = (of: ArticleFacts) =>
  [of.statements, of.roles, of.events, of.disputes].flatMap((kind) => kind.map(({ id }) => id));

test('facts without strikes stay unchanged', () => {
  expect(amended(all)).toBe(all);
});

describe('a struck statement', () => {
  const strike = buildAmendment({ kind: 'statement', fact: statement }, 'rates will fall');

  test('is removed with its disputes, and nothing else is', () => {
    const about = all.disputes.filter(
      ({ claimId, replyId }) => claimId === statement.id || replyId === statement.id,
    );
    expect(about).not.toEqual([]);
    const gone = new Set([statement.id, ...about.map(({ id }) => id)]);
    expect(idsOf(amended(all, strike))).toEqual(idsOf(all).filter((id) => !gone.has(id)));
  });

  test('keeps the reader’s text, and is the same strike each time', () => {
    expect(strike.text).toBe('rates will fall');
    expect(buildAmendment({ kind: 'statement', fact: statement }, 'other words').id).toBe(
      strike.id,
    );
  });

  const moved = (by: number, over: Partial<Statement> = {}): ArticleFacts => ({
    ...all,
    statements: [
      {
        ...statement,
        id: 'later',
        parts: statement.parts.map((part) => ({ ...part, start: part.start + by })),
        ...over,
      },
    ],
    disputes: [],
  });

  test('stays struck if a later reading finds other borders', () => {
    expect(amended(moved(2), strike).statements).toEqual([]);
  });

  test('doesn’t affect a statement elsewhere in the article, or by somebody else', () => {
    expect(
      amended(moved(-200, { parts: [{ ...first, start: 500, end: 520 }] }), strike).statements,
    ).toHaveLength(1);
    expect(amended(moved(0, { speakerId: 'person/other' }), strike).statements).toHaveLength(1);
  });
});

test('a struck role or event is removed alone', () => {
  const struckRole = buildAmendment({ kind: 'role', fact: role }, role.label);
  expect(idsOf(amended(all, struckRole))).toEqual(idsOf(all).filter((id) => id !== role.id));
  const [event] = all.events;
  if (!event) throw new Error('the sample has an event');
  const struckEvent = buildAmendment({ kind: 'event', fact: event }, 'Rates meeting');
  expect(idsOf(amended(all, struckEvent))).toEqual(idsOf(all).filter((id) => id !== event.id));
  // A role and a statement at one place are two facts.
  expect(amended(all, { ...struckRole, kind: 'event' })).toEqual(all);
});

describe('what stands in the place of a fact', () => {
  const read = { kind: 'statement', fact: statement } as const;
  const { id } = buildAmendment(read, '');
  const change = (over: object = {}): FactChange => ({
    kind: 'statement',
    speaker: { type: 'person', name: 'gerd moser' },
    type: 'indirect',
    places: statement.parts,
    ...over,
  });
  const replaced = (over?: object) =>
    buildAmendment(read, 'text', changeFact(read, change(over), id, text, all.entities));

  test('belongs to the entity with that name, and keeps its disputes', () => {
    const now = amended(all, replaced());
    expect(now.statements[0]).toMatchObject({ id, speakerId: 'person/gerd-moser' });
    expect(now.disputes).toEqual(all.disputes.map((dispute) => ({ ...dispute, claimId: id })));
    expect(now.entities).toEqual(all.entities);
  });

  test('is the same when it is amended twice', () => {
    const once = amended(all, replaced());
    expect(amended(once, replaced())).toEqual(once);
  });

  test('applies whatever speaker a later reading finds', () => {
    const other = { ...statement, id: 'later', speakerId: 'person/other' };
    const now = amended({ ...all, statements: [other], disputes: [] }, replaced());
    expect(now.statements.map((each) => each.id)).toEqual([id]);
  });

  test('stays even if nothing is read there any more', () => {
    const now = amended({ ...all, statements: [], disputes: [] }, replaced());
    expect(now.statements.map((each) => each.id)).toEqual([id]);
  });

  test('is gone if its words are gone', () => {
    const amendment = replaced();
    const empty = { ...text, text: 'Nothing of the kind.' };
    expect(withAmendments({ ...all, statements: [] }, [amendment], empty).statements).toEqual([]);
  });

  test('adds a name that only the reader knows, without a surname that means another person', () => {
    const { entities, aliases } = amended(
      all,
      replaced({ speaker: { type: 'person', name: 'Karla Gerd Moser' } }),
    );
    expect(entities.at(-1)).toEqual({
      id: 'person/karla-gerd-moser',
      type: 'person',
      name: 'Karla Gerd Moser',
    });
    const own = aliases.filter(({ entityId }) => entityId === 'person/karla-gerd-moser');
    expect(own[0]).toMatchObject({ text: 'Karla Gerd Moser', derivation: 'full-name' });
  });
});

test('a renamed event is known only by its new name', () => {
  const [fact] = all.events;
  if (!fact) throw new Error('the sample has an event');
  const read = { kind: 'event', fact } as const;
  const { id } = buildAmendment(read, '');
  const change: FactChange = {
    kind: 'event',
    name: 'Oslo Rates Summit',
    eventKind: 'named',
    places: fact.provenance,
    date: '2025-03',
  };
  const now = amended(
    all,
    buildAmendment(read, 'text', changeFact(read, change, id, text, all.entities)),
  );
  expect(now.events).toMatchObject([
    { id, entityId: 'event/oslo-rates-summit', kind: 'named', date: '2025-03', places: ['Oslo'] },
  ]);
  expect(now.entities.map((entity) => entity.id)).not.toContain('event/rates-meeting');
  expect(now.aliases.map((alias) => alias.text)).toContain('Oslo Rates Summit');
});

test('a role gets the reader’s words, and what was read from the old ones is dropped', () => {
  const read = { kind: 'role', fact: role } as const;
  const change: FactChange = {
    kind: 'role',
    person: { id: 'person/anna-lind', type: 'person', name: 'Anna Lind' },
    label: 'former head of Nordbank',
    status: 'former',
    places: [role.provenance],
  };
  const { fact } = changeFact(read, change, 'id', text, all.entities);
  expect(fact).toEqual({
    id: 'id',
    entityId: 'person/anna-lind',
    articleId: role.articleId,
    title: 'former head of Nordbank',
    label: 'former head of Nordbank',
    status: 'former',
    provenance: role.provenance,
  });
});
