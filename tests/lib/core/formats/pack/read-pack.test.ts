import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readManifest } from '@/lib/core/formats/pack/manifest.ts';
import { readPack } from '@/lib/core/formats/pack/read-pack.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const MANIFEST = {
  dramatisPack: 1,
  id: 'org.example.bar',
  name: 'Bar Council',
  revision: '2026-11-30.1',
  publisher: 'Bar',
  homepage: 'https://bar.example/',
  licence: 'CC0-1.0',
  attribution: 'Bar Council',
  languages: ['en'],
  requires: [],
  mirrors: ['https://mirror.example/pack.json', 'http://plain.example/'],
  counts: { people: 1, events: 0, claims: 0, articles: 1 },
};
const PERSON = {
  kind: 'person',
  id: '1',
  name: 'Ann Foo',
  aliases: ['Annie Foo'],
  ids: { wikidata: 'Q101' },
  roles: [{ title: 'Mayor', from: '2020-05' }],
};
const ARTICLE = {
  id: '2',
  text: 'Fair opens\n\nAnn Foo said: “Welcome.”',
  date: 'May 2, 2026',
  url: 'https://news.example/1',
};

const read = (lines: readonly unknown[], end = '\n', length = 9) =>
  readAll(
    readPack(
      inPieces(
        lines
          .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)) + end)
          .join(''),
        length,
      ),
      { file: 'p' },
    ),
  );

describe('readPack', () => {
  it('reads a pack in one file', async () => {
    const { records, problems, about } = await read([MANIFEST, PERSON, ARTICLE]);
    expect(problems).toEqual([]);
    expect(about).toEqual({
      title: 'Bar Council',
      publisher: 'Bar',
      url: 'https://bar.example/',
      licence: 'CC0-1.0',
      attribution: 'Bar Council',
      lang: 'en',
    });
    expect(records).toEqual([
      {
        kind: 'person',
        key: '1',
        name: 'Ann Foo',
        aliases: ['Annie Foo'],
        ids: { wikidata: 'Q101' },
        roles: [{ title: 'Mayor', from: '2020-05', field: 'roles[0]' }],
      },
      {
        kind: 'item',
        key: '2',
        title: 'Fair opens',
        text: ARTICLE.text,
        isWhole: true,
        url: 'https://news.example/1',
        publishedOn: '2026-05-02',
      },
    ]);
  });

  it('reads JSON Lines without a manifest, with any line ends', async () => {
    const lines = [
      { id: 'p0', name: 'Ann Foo', derived: ['x'], src: 'wiki' },
      '',
      { id: 'p1', name: 'Bea Foo', aliases: 'Bee Foo' },
    ];
    const { records, problems } = await read(lines, '\r\n');
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { key: 'p0', aliases: [] },
      { key: 'p1', aliases: ['Bee Foo'] },
    ]);
  });

  it('names line and field of a wrong record, and reads the others', async () => {
    const lines = [
      PERSON,
      '{"id":',
      { id: '3' },
      { ...PERSON, id: '4', born: '31 May' },
      { ...PERSON, id: '5', roles: [{}] },
      { kind: 'spell', id: '6' },
      { ...PERSON },
      { ...PERSON, id: '8' },
    ];
    const { records, problems } = await read(lines);
    expect(records.map(({ key }) => key)).toEqual(['1', '8']);
    expect(problems.map(({ record, cause, field }) => [record, cause, field])).toEqual([
      [2, 'syntax', undefined],
      [3, 'missing', 'name'],
      [4, 'value', 'born'],
      [5, 'missing', 'roles[0].title'],
      [6, 'value', 'kind'],
      [7, 'twice', undefined],
    ]);
  });

  it('says that a pack lacks records', async () => {
    const { problems } = await read([MANIFEST, PERSON]);
    expect(problems).toEqual([
      { file: 'p', cause: 'cut', field: 'counts.articles', detail: '0 < 1' },
    ]);
  });

  it.each([
    [{ dramatisPack: 2 }, 'dramatisPack'],
    [{ id: '../x' }, 'id'],
    [{ name: undefined }, 'name'],
    [{ requires: ['shards'] }, 'requires'],
    [{ sha256: 'x' }, 'sha256'],
    [{ counts: { people: -1 } }, 'counts.people'],
    [
      { files: [{ name: '../../etc/passwd', rawBytes: 1, sha256: 'a'.repeat(64) }] },
      'files[0].name',
    ],
    [
      { files: [{ name: 'https://evil.example/x', rawBytes: 1, sha256: 'a'.repeat(64) }] },
      'files[0].name',
    ],
    [{ files: [{ name: 'a/b', rawBytes: 1.5, sha256: 'a'.repeat(64) }] }, 'files[0].rawBytes'],
  ])('refuses a manifest with %j', async (change, field) => {
    const { records, problems } = await read([{ ...MANIFEST, ...change }, PERSON]);
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ field }]);
  });

  it('reads a manifest beside its files', () => {
    const file = { name: 'people-0a1b.ndjson.gz', rawBytes: 12, sha256: 'a'.repeat(64) };
    expect(readManifest({ ...MANIFEST, files: [file], movedTo: 'http://plain.example/' })).toEqual({
      ...MANIFEST,
      mirrors: ['https://mirror.example/pack.json'],
      files: [file],
    });
  });

  it('refuses a line that never ends', async () => {
    expect((await read([`{"id":"${'x'.repeat(4_100_000)}`], '', 65_536)).problems).toMatchObject([
      { cause: 'size' },
    ]);
  });

  it('says that the bytes are not those that were published', async () => {
    const body = `${JSON.stringify(PERSON)}\n`;
    const sha256 = createHash('sha256').update(body).digest('hex');
    const manifest = { ...MANIFEST, counts: { people: 1 }, sha256 };
    expect((await read([manifest, PERSON])).problems).toEqual([]);
    const { records, problems } = await read([manifest, { ...PERSON, name: 'Ann Bar' }]);
    expect(records).toHaveLength(1);
    expect(problems).toEqual([
      {
        file: 'p',
        cause: 'value',
        field: 'sha256',
        detail: expect.stringMatching(/^[\da-f]{64}$/),
      },
    ]);
  });
});
