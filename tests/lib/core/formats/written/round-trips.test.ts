import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '@/lib/core/formats/opml/opml.ts';
import { readPack } from '@/lib/core/formats/pack/read-pack.ts';
import { writePack } from '@/lib/core/formats/pack/write-pack.ts';
import { readPopolo } from '@/lib/core/formats/popolo/read-popolo.ts';
import { readJsonLd } from '@/lib/core/formats/schema-org/read-json-ld.ts';
import { readTable } from '@/lib/core/formats/table/read-table.ts';
import { writeClaimReviews } from '@/lib/core/formats/written/write-claim-review.ts';
import { writePopolo } from '@/lib/core/formats/written/write-popolo.ts';
import { writeTable } from '@/lib/core/formats/written/write-table.ts';
import { claim, event, line, people, person } from '@/tests/support/arbitrary-records.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const file = 'a';
const length = fc.integer({ min: 1, max: 50 });
const hash = async (text: string) => createHash('sha256').update(text).digest('hex');

describe('what is written', () => {
  it('comes back from a pack', async () => {
    const head = { id: 'a.b', name: 'A', revision: '1', languages: [], requires: [], mirrors: [] };
    const records = fc.uniqueArray(fc.oneof(person, event, claim), {
      selector: ({ kind, key }) => `${kind} ${key}`,
    });
    await fc.assert(
      fc.asyncProperty(records, length, async (given, size) => {
        const pack = await writePack(head, given, hash);
        const read = await readAll(readPack(inPieces(pack, size), { file }));
        expect(read.problems).toEqual([]);
        expect(read.records).toEqual(given);
      }),
    );
  });

  it('comes back from Popolo', async () => {
    await fc.assert(
      fc.asyncProperty(people, length, async (given, size) => {
        const read = await readAll(readPopolo(inPieces(writePopolo(given), size), { file }));
        expect(read.problems).toEqual([]);
        const plain = (records: readonly unknown[]) =>
          JSON.parse(
            JSON.stringify(records, (key, value) => (key === 'field' ? undefined : value)),
          );
        // Equal memberships are one.
        const once = given.map((one) => ({
          ...one,
          roles: [
            ...new Map(
              one.roles.map(({ field: _, ...role }) => [JSON.stringify(role), role]),
            ).values(),
          ],
        }));
        expect(plain(read.records).map(sorted)).toEqual(plain(once).map(sorted));
      }),
    );
  });

  it('comes back from a table', async () => {
    await fc.assert(
      fc.asyncProperty(people, length, async (given, size) => {
        const read = await readAll(readTable(inPieces(writeTable(given), size), { file }));
        expect(read.problems).toEqual([]);
        const names = (records: readonly { kind: string }[]) =>
          (records as typeof given).map(({ key, name, aliases, roles }) => ({
            // An apostrophe stands before what a spreadsheet would compute.
            key: bare(key),
            name: bare(name),
            aliases: aliases.map(bare),
            roles: roles.map(({ title, party, from, to }) => [
              bare(title),
              bare(party ?? ''),
              from,
              to,
            ]),
          }));
        expect(names(read.records)).toEqual(names(given));
      }),
    );
  });

  it('comes back from ClaimReview', async () => {
    const claims = fc.uniqueArray(claim, { selector: ({ claim: text }) => text });
    await fc.assert(
      fc.asyncProperty(claims, length, async (given, size) => {
        fc.pre(given.length > 0);
        const read = await readAll(readJsonLd(inPieces(writeClaimReviews(given), size), { file }));
        expect(read.problems).toEqual([]);
        const withKey = given.map((one) => ({
          ...one,
          key: [one.url, one.claim].filter(Boolean).join(' '),
        }));
        expect(read.records).toEqual(withKey);
      }),
    );
  });

  it('comes back from OPML', async () => {
    const feed = fc.record({
      address: fc.webUrl(),
      name: line,
      folders: fc.array(line, { maxLength: 2 }),
    });
    const feeds = fc.uniqueArray(feed, { selector: ({ address }) => address });
    await fc.assert(
      fc.asyncProperty(feeds, length, async (given, size) => {
        const read = await readOpml(
          inPieces(writeOpml({ title: 'My feeds', feeds: given }), size),
          { file },
        );
        const inOrder = (list: typeof given) =>
          list.toSorted((a, b) => (a.address < b.address ? -1 : 1));
        expect(read.title).toBe('My feeds');
        expect(inOrder(read.feeds as typeof given)).toEqual(inOrder(given));
        expect(read.problems).toEqual([]);
      }),
    );
  });
});

const bare = (text: string): string => text.replace(/^'(?=[=+\-@])/, '');
const sorted = (value: object) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
