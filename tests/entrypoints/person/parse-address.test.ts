import { expect, test } from 'vitest';
import { parseAddress } from '@/entrypoints/person/parse-address.ts';
import { personPageAddress } from '@/lib/core/person/person-address.ts';

const searchOf = (address: string) => new URL(address, 'https://dramatis.test').search;

test.each([
  { id: 'person/anna-lind' },
  { id: 'person/ärger & co', statementId: 'https://a.example/?b=1&c#statement-2' },
])('an address asks for what it was made of: $id', (asked) => {
  const address = personPageAddress(asked.id, asked.statementId);
  expect(address).toMatch(/^person\.html\?/);
  expect(parseAddress(searchOf(address))).toEqual(asked);
});

test('an address without anybody asks for nobody', () => {
  expect(parseAddress('')).toEqual({ id: '' });
});
