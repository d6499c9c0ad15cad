import { describe, expect, it } from 'vitest';
import { readMandates } from '@/lib/core/formats/mandates/read-mandates.ts';
import { recogniseFormat } from '@/lib/core/formats/recognise.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const PERIOD = { id: 9, entity_type: 'parliament_period', label: 'Bundestag 2025 - 2029' };
const politician = (id: number, label: string) => ({
  id,
  entity_type: 'politician',
  label,
  abgeordnetenwatch_url: `https://www.abgeordnetenwatch.de/profile/p${id}`,
});
const group = (label: string, until: string | null = null) => ({
  fraction: { id: 1, entity_type: 'fraction', label: `${label} (Bundestag 2025 - 2029)` },
  label,
  valid_from: '2025-03-25',
  valid_until: until,
});
const mandate = (who: object, more: object = {}) => ({
  id: 1,
  entity_type: 'candidacy_mandate',
  type: 'mandate',
  parliament_period: PERIOD,
  politician: who,
  start_date: null,
  end_date: null,
  electoral_data: {
    electoral_list: { label: 'Landesliste Foo' },
    constituency: { label: '7 - Bar – Baz II (Bundestag 2025 - 2029)' },
    mandate_won: 'constituency',
  },
  fraction_membership: [group('Blaue')],
  ...more,
});
const answer = (data: readonly unknown[]) =>
  JSON.stringify({
    meta: { abgeordnetenwatch_api: { version: '2.9', licence: 'CC0 1.0' }, status: 'ok' },
    data,
  });
const read = (json: string, length = 13) =>
  readAll(readMandates(inPieces(json, length), { file: 'm.json' }));

describe('readMandates', () => {
  it('reads a member of a constituency', async () => {
    const json = answer([mandate(politician(4, 'Jane Doe'))]);
    expect(recogniseFormat(json)).toBe('mandates');
    const { records, problems, about } = await read(json);
    expect(problems).toEqual([]);
    expect(about).toEqual({ licence: 'CC0 1.0' });
    expect(records).toEqual([
      {
        kind: 'person',
        key: '4',
        name: 'Jane Doe',
        aliases: [],
        ids: { abgeordnetenwatch: '4' },
        url: 'https://www.abgeordnetenwatch.de/profile/p4',
        roles: [
          {
            title: 'Member of parliament',
            organization: 'Bundestag',
            place: 'Bar – Baz II',
            party: 'Blaue',
            isListedNow: true,
            field: 'data[0]',
          },
        ],
      },
    ]);
  });

  it('gives no constituency to whoever was elected on a list, and no candidacy at all', async () => {
    const onList = mandate(politician(5, 'Richard Roe'), {
      electoral_data: {
        constituency: { label: '8 - Qux (Bundestag 2025 - 2029)' },
        mandate_won: 'list',
      },
      fraction_membership: [group('Rote', '2026-01-01'), group('Grüne')],
      end_date: '2026-09-30',
    });
    const { records } = await read(
      answer([onList, mandate(politician(6, 'Ann Moe'), { type: 'candidacy' })]),
    );
    expect(records).toMatchObject([{ name: 'Richard Roe', roles: [{ party: 'Grüne' }] }]);
    expect(records).toHaveLength(1);
    const [role] = records[0]?.kind === 'person' ? records[0].roles : [];
    expect(role).toEqual({
      title: 'Member of parliament',
      organization: 'Bundestag',
      party: 'Grüne',
      to: '2026-09-30',
      field: 'data[0]',
    });
  });

  it('joins the mandates of one politician, and leaves out what names nobody', async () => {
    const who = politician(4, 'Jane Doe');
    const { records, problems } = await read(
      answer([
        mandate(who, { end_date: '2025-06-01' }),
        mandate({ id: 8 }),
        mandate(politician(7, 'Richard Roe')),
        mandate(who, { start_date: '2026-01-10' }),
      ]),
    );
    expect(records.map((record) => record.key)).toEqual(['4', '7']);
    expect(records[0]).toMatchObject({
      roles: [{ to: '2025-06-01' }, { from: '2026-01-10', isListedNow: true }],
    });
    expect(problems).toMatchObject([{ record: 2, cause: 'missing', field: 'politician.label' }]);
  });

  it('says that it is none, or cut', async () => {
    expect((await read('{"data":[]}')).problems).toMatchObject([{ cause: 'form' }]);
    const cut = answer([mandate(politician(4, 'Jane Doe'))]).slice(0, -30);
    expect((await read(cut)).problems).toMatchObject([{ cause: 'cut' }]);
  });
});
