import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGiven } from '@/lib/core/formats/records/check-given.ts';
import { claim, event, person } from '@/tests/support/arbitrary-records.ts';

const PERSON = { kind: 'person', key: '1', name: 'Ann Foo', aliases: [], ids: {}, roles: [] };

describe('checkGiven', () => {
  it('gives back any record that a reader gives, with its fields', () => {
    fc.assert(
      fc.property(fc.oneof(person, event, claim), (record) => {
        expect(checkGiven(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
    const roles = [{ title: 'Mayor', field: 'terms[3]' }];
    expect(checkGiven({ ...PERSON, roles })).toEqual({ ...PERSON, roles });
  });

  it.each([
    null,
    7,
    { ...PERSON, key: '' },
    { ...PERSON, name: 7 },
    { ...PERSON, kind: 'article', text: 'x' },
    { ...PERSON, born: 'x' },
    { ...PERSON, roles: [7] },
  ])('refuses %j', (value) => {
    expect(() => checkGiven(value)).toThrow();
  });

  it('drops addresses that are none, and what is too much', () => {
    const aliases = Array.from({ length: 5_000 }, (_, i) => `Ann Foo${i}`);
    const roles = Array.from({ length: 5_000 }, () => ({ title: 'x' }));
    const given = checkGiven({ ...PERSON, aliases, roles, url: 'javascript:alert(1)', evil: 1 });
    expect(given).not.toHaveProperty('url');
    expect(given).not.toHaveProperty('evil');
    expect(given).toMatchObject({ aliases: { length: 100 }, roles: { length: 200 } });
  });
});
