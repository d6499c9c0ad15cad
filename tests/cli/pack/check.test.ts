import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPackFolder, type PackFolder } from '@/tests/support/run-pack.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const PEOPLE = [
  { kind: 'person', id: '1', name: 'Ann Foo', born: '1970', roles: [{ title: 'Mayor' }] },
  { kind: 'person', id: '2', name: 'Ben Bar', ids: { wikidata: 'Q42' } },
];
const HEAD = { dramatisPack: 1, id: 'a.b', name: 'A', revision: '1', licence: 'CC0-1.0' };
const COUNTS = { people: 2, events: 0, claims: 0, articles: 0 };

const bodyOf = (records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
/** A pack of these records, with a true manifest but for the changes. */
function packOf(records: readonly object[], changes: object = {}) {
  const body = bodyOf(records);
  const counts = { ...COUNTS, people: records.length };
  return `${JSON.stringify({ ...HEAD, counts, sha256: hashOf(body), ...changes })}\n${body}`;
}

let folder: PackFolder;
beforeEach(() => {
  folder = createPackFolder();
});
afterEach(() => folder.remove());

function check(content: string | Uint8Array) {
  folder.put('p', content);
  return folder.run('check', 'p');
}

describe('pack check', { timeout: 120_000 }, () => {
  it('finds nothing wrong with a true pack, packed or not', () => {
    const pack = packOf(PEOPLE);
    const fine = {
      status: 0,
      lines: ['2 people, 0 events, 0 claims, 0 articles', 'nothing is wrong'],
    };
    expect(check(pack)).toMatchObject(fine);
    expect(check(gzipSync(pack))).toMatchObject(fine);
  });

  it.each<[string, object[], object, string]>([
    ['a wrong hash', PEOPLE, { sha256: 'a'.repeat(64) }, 'p: sha256 is'],
    ['no hash', PEOPLE, { sha256: undefined }, 'p, manifest: sha256 is missing'],
    ['a wrong count', PEOPLE, { counts: COUNTS, events: 1 }, 'nothing is wrong'],
    [
      'too few',
      PEOPLE,
      { counts: { ...COUNTS, people: 3 } },
      'counts.people is 3, the records are 2',
    ],
    [
      'too many',
      PEOPLE,
      { counts: { ...COUNTS, people: 1 } },
      'counts.people is 1, the records are 2',
    ],
    ['no licence', PEOPLE, { licence: undefined }, 'p, manifest: licence is missing'],
    ['a licence in words', PEOPLE, { licence: 'free to use' }, 'no SPDX expression'],
    ['nobody to name', PEOPLE, { licence: 'CC-BY-4.0' }, 'neither attribution nor publisher'],
    ['an id twice', [...PEOPLE, { ...PEOPLE[0] }], {}, 'p, line 4: id this id was used before (1)'],
    ['a wrong date', [{ ...PEOPLE[0], born: '1970-02-30' }], {}, 'p, line 2: born holds'],
    [
      'a wrong order',
      [{ ...PEOPLE[0], died: '1969' }],
      {},
      'p, line 2: born is later than its end (1970 > 1969)',
    ],
    [
      'a wrong item',
      [{ ...PEOPLE[1], ids: { wikidata: 'P1' } }],
      {},
      'p, line 2: ids.wikidata is read by nobody',
    ],
    [
      'a wrong address',
      [{ ...PEOPLE[0], url: 'ftp://a.example/' }],
      {},
      'p, line 2: url is read by nobody',
    ],
    [
      'a misspelt field',
      [{ ...PEOPLE[0], birth: '1970' }],
      {},
      'p, line 2: birth is read by nobody',
    ],
    [
      'what the schema forbids',
      [{ id: '1', name: 'Ann Foo' }],
      {},
      'p, line 2: the schema forbids',
    ],
    ['a future word', PEOPLE, { requires: ['x'] }, 'requires holds something else'],
  ])('sees %s', (_, records, changes, message) => {
    const { lines, status } = check(packOf(records, changes));
    expect(lines.join('\n')).toContain(message);
    expect(status).toBe(message === 'nothing is wrong' ? 0 : 1);
  });

  it('goes on after a line that is no record', () => {
    const { lines, status } = check(`${packOf(PEOPLE)}nonsense\n{"kind":"person","id":"3"}\n`);
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^p, line 4: is damaged/);
    expect(lines[1]).toBe('p, line 5: name is missing');
  });

  it('sees bytes that are cut off, of another encoding, or in two members', () => {
    const pack = packOf(PEOPLE);
    const cut = gzipSync(pack);
    expect(check(cut.subarray(0, cut.length - 30))).toMatchObject({ status: 1 });
    expect(check(Buffer.concat([cut, gzipSync('\n')])).lines.join()).toContain('Trailing junk');
    expect(check(Buffer.from(pack.replace('Ann', 'Änn'), 'latin1')).lines.join()).toContain(
      'utf-8',
    );
    expect(check('{"kind":"person"}\n').lines).toEqual(['p, line 1: dramatisPack is missing']);
  });

  it('reads the files beside a manifest as one pack', () => {
    const bodies = PEOPLE.map((record) => bodyOf([record]));
    const files = bodies.map((body, index) => ({
      name: `f/${index}.ndjson.gz`,
      rawBytes: body.length,
      sha256: hashOf(body),
    }));
    bodies.forEach((body, index) => {
      folder.put(`f/${index}.ndjson.gz`, gzipSync(body));
    });
    const manifest = JSON.stringify({ ...HEAD, counts: COUNTS, files }, null, 2);
    expect(check(manifest)).toMatchObject({ status: 0 });
    folder.put('f/1.ndjson.gz', gzipSync(`${bodies[0]}\n`));
    expect(check(manifest).lines).toEqual([
      'f/1.ndjson.gz, line 1: id this id was used before (1)',
      expect.stringMatching(/^f\/1.ndjson.gz: sha256 is/),
      expect.stringMatching(/^f\/1.ndjson.gz: has \d+ bytes, the manifest says \d+/),
      '2 people, 0 events, 0 claims, 0 articles',
      '3 faults',
    ]);
    const gone = { ...HEAD, counts: COUNTS, files: [{ ...files[0], name: 'gone' }] };
    expect(check(JSON.stringify(gone)).lines[0]).toBe('gone: is missing beside the manifest');
  });

  it('says how it is used', () => {
    expect(folder.run('check').stderr).toContain('usage');
    expect(folder.run('check', 'gone')).toMatchObject({ status: 2 });
  });
});
