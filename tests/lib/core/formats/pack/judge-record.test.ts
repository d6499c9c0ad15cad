import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRecord } from '@/lib/core/formats/pack/judge-record.ts';
import { writeRecord } from '@/lib/core/formats/pack/write-pack.ts';
import { claim, event, person } from '@/tests/support/arbitrary-records.ts';

describe('judgeRecord', () => {
  it('has no doubts about the fields of what was written', () => {
    fc.assert(
      fc.property(fc.oneof(person, event, claim), (record) => {
        const { doubts } = judgeRecord(JSON.parse(writeRecord(record)));
        expect(doubts.filter(({ cause }) => cause === 'value')).toEqual([]);
      }),
    );
  });

  const GIVEN = { kind: 'person', id: '1', name: 'Ann Foo' };
  it.each([
    [{ wikidata: 'Q1' }, []],
    [{ wikidata: 'x' }, ['wikidata']],
    [{ aliases: ['Annie Foo', '7'] }, ['aliases']],
    [{ roles: [{ title: 'Mayor', party: 7 }] }, ['roles[0].party']],
    [{ roles: [{ title: 'Mayor', from: '2020-03', to: '2020' }] }, []],
    [{ roles: [{ title: 'Mayor', from: '2021-03', to: '2020' }] }, ['roles[0].from']],
    [{ url: null }, []],
  ])('of %j doubts %j', (more, fields) => {
    const { doubts } = judgeRecord({ ...GIVEN, ...more });
    expect(doubts.map(({ field }) => field)).toEqual(fields);
  });
});
