import { describe, expect, test } from 'vitest';
import type { ArticleFacts, Provenance, Role, Statement } from '@/lib/core/model.ts';
import { buildStrike, withoutStruck } from '@/lib/core/strikes/strike.ts';
import { facts } from '../../store/fixtures.ts';

const all = facts();
const [statement] = all.statements as [Statement];
const [first] = statement.parts as [Provenance];
const [role] = all.roles as [Role];
const idsOf = (of: ArticleFacts) =>
  [of.statements, of.roles, of.events, of.disputes].flatMap((kind) => kind.map(({ id }) => id));

test('without strikes the facts are the facts', () => {
  expect(withoutStruck(all, [])).toBe(all);
});

describe('a struck statement', () => {
  const strike = buildStrike({ kind: 'statement', fact: statement }, 'rates will fall');

  test('goes, with the disputes about it, and nothing else', () => {
    const about = all.disputes.filter(
      ({ claimId, replyId }) => claimId === statement.id || replyId === statement.id,
    );
    expect(about).not.toEqual([]);
    const gone = new Set([statement.id, ...about.map(({ id }) => id)]);
    expect(idsOf(withoutStruck(all, [strike]))).toEqual(idsOf(all).filter((id) => !gone.has(id)));
  });

  test('keeps what the reader saw, and is the same strike each time', () => {
    expect(strike.text).toBe('rates will fall');
    expect(buildStrike({ kind: 'statement', fact: statement }, 'other words').id).toBe(strike.id);
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

  test('stays struck when a later reading draws its borders otherwise', () => {
    expect(withoutStruck(moved(2), [strike]).statements).toEqual([]);
  });

  test('is another statement elsewhere in the article, or of somebody else', () => {
    expect(
      withoutStruck(moved(-200, { parts: [{ ...first, start: 500, end: 520 }] }), [strike])
        .statements,
    ).toHaveLength(1);
    expect(
      withoutStruck(moved(0, { speakerId: 'person/other' }), [strike]).statements,
    ).toHaveLength(1);
  });
});

test('a struck role or event goes alone', () => {
  const struckRole = buildStrike({ kind: 'role', fact: role }, role.label);
  expect(idsOf(withoutStruck(all, [struckRole]))).toEqual(
    idsOf(all).filter((id) => id !== role.id),
  );
  const [event] = all.events;
  if (!event) throw new Error('the sample has an event');
  const struckEvent = buildStrike({ kind: 'event', fact: event }, 'Rates meeting');
  expect(idsOf(withoutStruck(all, [struckEvent]))).toEqual(
    idsOf(all).filter((id) => id !== event.id),
  );
  // A role and a statement at one place are two facts.
  expect(withoutStruck(all, [{ ...struckRole, kind: 'event' }])).toEqual(all);
});
