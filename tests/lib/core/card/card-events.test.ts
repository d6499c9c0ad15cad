import { describe, expect, test } from 'vitest';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { event, factsOf } from './card-fixtures.ts';

describe('events', () => {
  test('are newest first, with those who are known to have been there', () => {
    const events = [
      event('Summit', {
        date: '2025-03',
        places: ['Oslo'],
        participants: ['person/anna', 'person/gone'],
      }),
      event('Strike', { date: '2025-03-04' }),
    ];
    const card = buildCard(factsOf({ events }));
    expect(card.events.map(({ name }) => name)).toEqual(['Strike', 'Summit']);
    expect(card.events[1]).toMatchObject({
      entityId: 'event/summit',
      date: '2025-03',
      places: ['Oslo'],
      participants: [{ id: 'person/anna', name: 'Anna' }],
      outlet: 'The Test Post',
      link: { kind: 'stored', articleId: 'a1', start: 0, end: 6 },
    });
  });

  test('that two articles report are one, with everybody they name', () => {
    const events = [
      event('Summit', { id: 'e1', date: '2025-03', participants: ['person/anna'] }),
      event('Summit', { id: 'e2', date: '2025-03-04', participants: ['person/gerd'] }),
    ];
    const card = buildCard(factsOf({ events }));
    expect(card.events).toHaveLength(1);
    expect(card.events[0]?.date).toBe('2025-03-04');
    expect(card.events[0]?.participants.map(({ id }) => id).sort()).toEqual([
      'person/anna',
      'person/gerd',
    ]);
  });

  test('whose article or entity is not known are left out', () => {
    const events = [
      event('Summit', { articleId: 'gone' }),
      event('Summit', { entityId: 'event/gone' }),
    ];
    expect(buildCard(factsOf({ events })).events).toEqual([]);
  });
});
