import { describe, expect, it } from 'vitest';
import { groupHits } from '@/components/popup/search-groups.ts';
import { answerOf, sampleHits } from '@/playground/gallery/sample-hits.ts';

describe('groupHits', () => {
  it('keeps the group of the best hit on top and the order inside', () => {
    const [person, event, statement] = sampleHits;
    if (!person || !event || !statement) throw new Error('the samples have three hits');
    const groups = groupHits(answerOf([statement, person, event, { ...person, score: 0 }]));
    expect(groups.map(({ heading, choices }) => [heading, choices.length])).toEqual([
      ['groupStatements', 1],
      ['groupPeople', 2],
      ['groupEvents', 1],
    ]);
  });
});
