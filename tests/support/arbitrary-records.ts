import fc from 'fast-check';
import type {
  ClaimRecord,
  EventRecord,
  PersonRecord,
  RoleRecord,
} from '@/lib/core/formats/records/data-record.ts';
import { personNames } from '@/lib/core/formats/records/person-names.ts';

/** Records as readers give them: lines are trimmed, dates are dates, and fields are absent instead of empty. */

const letters = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });

/** A line with a letter, and whatever else lines hold: commas, quotation marks, formulas, markup. */
export const line = fc
  .tuple(fc.constantFrom('Ann', 'Zoë', 'Юлія', "O'Neill", '=SUM', '<b>', 'a, "b"', '-x'), letters)
  .map(([a, b]) =>
    `${a} ${b} z`
      .replace(/[\s\u0085]+/gu, ' ')
      .replace(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
      .trim(),
  );

/** A name in a list, which is divided by semicolons and bars. */
export const listed = line.map((text) => text.replace(/\s*[;|]\s*/g, ' '));

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
);
const id = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcXYZ019-/:.') });
const url = fc.webUrl({ withFragments: false, withQueryParameters: true });
const item = fc.integer({ min: 1, max: 1e9 }).map((number) => `Q${number}`);

/** Leaves fields out at random. */
const some = <Fields extends object>(
  fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> },
) => fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;

const role: fc.Arbitrary<RoleRecord> = fc
  .tuple(line, some({ organization: line, place: line, party: line, from: date, to: date }))
  .map(([title, rest]) => ({ title, field: '', ...rest }));

export const person: fc.Arbitrary<PersonRecord> = fc
  .tuple(
    id,
    line,
    fc.uniqueArray(listed, { maxLength: 3 }),
    some({ wikidata: item }),
    some({ born: date, died: date, description: line, url }),
    fc.array(role, { maxLength: 3 }),
  )
  .map(([key, name, aliases, ids, rest, roles]) => ({
    kind: 'person',
    key,
    name,
    aliases: aliases.filter((alias) => alias !== name),
    ids: ids as Record<string, string>,
    ...rest,
    roles: roles.map((one, index) => ({ ...one, field: `roles[${index}]` })),
  }));

export const event: fc.Arbitrary<EventRecord> = fc
  .tuple(
    id,
    line,
    fc.uniqueArray(line, { maxLength: 2 }),
    fc.uniqueArray(line, { maxLength: 2 }),
    some({ from: date, to: date, description: line, url }),
  )
  .map(([key, name, places, participants, rest]) => ({
    kind: 'event',
    key,
    name,
    ids: {},
    places,
    participants,
    ...rest,
  }));

export const claim: fc.Arbitrary<ClaimRecord> = fc
  .tuple(
    id,
    line,
    line,
    some({
      url,
      claimant: line,
      claimedOn: date,
      rating: line,
      reviewedOn: date,
      title: line,
      lang: fc.constantFrom('en', 'de-AT'),
    }),
  )
  .map(([key, text, reviewer, rest]) => ({ kind: 'claim', key, claim: text, reviewer, ...rest }));

const plainName = fc
  .tuple(
    fc.constantFrom('Ann', 'Zoë', 'Юлія'),
    fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abcdeéж') }),
  )
  .map(([given, surname]) => `${given} ${surname[0]?.toUpperCase()}${surname.slice(1)}`);

/** Several people with different keys, whose names are spelled as people write them. */
export const people = fc
  .uniqueArray(fc.tuple(person, plainName, fc.array(plainName, { maxLength: 2 })), {
    selector: ([{ key }]) => key,
    maxLength: 5,
  })
  .map((list) => list.map(([one, name, aliases]) => ({ ...one, ...personNames(name, aliases) })));
