import { expect, test } from 'vitest';
import { countFacts } from '@/lib/store/layout/count-facts.ts';
import { facts } from '../fixtures.ts';

test('counts what lines can show: words of speakers that are named, and of nobody about themselves', () => {
  const { statements, events } = facts();
  const [first] = statements;
  if (!first) throw new Error('the fixture has no statement');
  const { speakerId, ...unnamed } = first;
  const about = ['person/anna-lind', 'person/gerd-moser'];
  const said = [
    { ...first, id: 'by-anna', speakerId: 'person/anna-lind', about },
    { ...unnamed, id: 'by-an-official', speakerText: 'an official', about },
  ];
  const countOf = countFacts({ statements: said, events }, '2025-03-04');
  expect(countOf('person/anna-lind')).toMatchObject({ statements: 1, about: 0 });
  expect(countOf('person/gerd-moser')).toMatchObject({ statements: 0, about: 1 });
  expect(countOf('person/nobody')).toEqual({ statements: 0, said: {}, about: 0, events: 0 });
});
