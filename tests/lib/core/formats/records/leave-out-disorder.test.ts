import { describe, expect, it } from 'vitest';
import { readerOf } from '@/lib/core/formats/readers.ts';
import { isLater } from '@/lib/core/formats/records/leave-out-disorder.ts';
import type { ReadPart } from '@/lib/core/formats/records/read-part.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const readAs = (format: 'popolo' | 'pack' | 'table', text: string) =>
  readAll(readerOf(format)?.(inPieces(text, 9), { file: 'f' }) as AsyncIterable<ReadPart>);

describe('what ends before it begins', () => {
  it('is left out of Popolo with a reason, and the rest stays', async () => {
    const { records, problems } = await readAs(
      'popolo',
      JSON.stringify({
        persons: [{ id: '1', name: 'Ann Foo' }],
        organizations: [{ id: 'o', name: 'Bar Council' }],
        memberships: [
          {
            person_id: '1',
            organization_id: 'o',
            role: 'Mayor',
            start_date: '2021',
            end_date: '2019-05',
          },
          {
            person_id: '1',
            organization_id: 'o',
            role: 'Clerk',
            start_date: '2019-05',
            end_date: '2019',
          },
        ],
      }),
    );
    expect(records).toMatchObject([{ name: 'Ann Foo', roles: [{ title: 'Clerk' }] }]);
    expect(records[0]).toMatchObject({ roles: { length: 1 } });
    expect(problems).toEqual([
      {
        file: 'f',
        record: 1,
        cause: 'order',
        field: 'memberships[0]',
        detail: 'Ann Foo, Mayor (2021 > 2019-05)',
      },
    ]);
  });

  it('loses its dates if it is a life or an event', async () => {
    const lines = [
      { kind: 'person', id: '1', name: 'Ann Foo', born: '1970', died: '1969-12' },
      { kind: 'event', id: 'e', name: 'Fair', from: '2020-02-03', to: '2020-02-02' },
      { kind: 'event', id: 'f', name: 'Feast', from: '2020-02-02', to: '2020-02-02' },
    ];
    const { records, problems } = await readAs(
      'pack',
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect(problems.map(({ field, detail }) => [field, detail])).toEqual([
      ['born', 'Ann Foo (1970 > 1969-12)'],
      ['from', 'Fair (2020-02-03 > 2020-02-02)'],
    ]);
    expect(JSON.stringify(records)).not.toMatch(/19(69|70)|2020-02-03/);
    expect(records[2]).toMatchObject({ from: '2020-02-02', to: '2020-02-02' });
  });

  it('is compared as far as both are known', () => {
    expect([
      isLater('2020', '2020-01-01'),
      isLater('2020-02', '2020'),
      isLater('2020', undefined),
    ]).toEqual([false, false, false]);
    expect([isLater('2021', '2020-12-31'), isLater('2020-03', '2020-02-28')]).toEqual([true, true]);
  });
});
