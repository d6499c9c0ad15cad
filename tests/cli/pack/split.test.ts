import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackManifest } from '@/lib/core/formats/pack/manifest.ts';
import { findShard } from '@/lib/core/formats/pack/shards/open-person.ts';
import { readShard } from '@/lib/core/formats/pack/shards/read-shard.ts';
import { readShardIndex } from '@/lib/core/formats/pack/shards/shard-index.ts';
import { createPackFolder, HEAD, type PackFolder } from '@/tests/support/run-pack.ts';

const letters = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const PEOPLE = 450;
const nameOf = (n: number) => `Ann Foo${letters(n)}`;
const people = Array.from({ length: PEOPLE }, (_, n) => ({
  kind: 'person',
  id: `p${n}`,
  name: nameOf(n),
  ...(n === 1 ? { ids: { wikidata: 'Q42' } } : {}),
  roles: [
    { title: 'Clerk', to: '2020' },
    { title: 'Mayor', from: '2021' },
  ],
}));
/** The first person has 45 claims, the second 30, the others one each. */
const claims = people.flatMap(({ name }, n) =>
  Array.from({ length: n === 0 ? 45 : n === 1 ? 30 : 1 }, (_, i) => ({
    kind: 'claim',
    id: `c${n}-${i}`,
    claim: `Claim ${i}`,
    claimant: name,
    claimedOn: `20${10 + (i % 10)}-0${1 + (i % 9)}`,
    reviewer: 'Checkers',
  })),
);
const others = [
  { kind: 'claim', id: 'x', claim: 'Nobody here', claimant: 'Zoe Zed', reviewer: 'Checkers' },
  { kind: 'event', id: 'e', name: 'Fair', participants: [nameOf(3), nameOf(4)] },
  {
    kind: 'article',
    id: 'a',
    title: 'News',
    text: `Words.\n\n${nameOf(5)}’s plan, said ${nameOf(6)}.`,
  },
];

let folder: PackFolder;
beforeEach(() => {
  folder = createPackFolder();
});
afterEach(() => folder.remove());

function build(records: readonly object[], ...more: string[]) {
  folder.put('in.jsonl', records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  expect(folder.run('build', 'in.jsonl', '--out', 'p.gz', ...HEAD, ...more).status).toBe(0);
}
const split = (...more: string[]) => folder.run('split', 'p.gz', '--out', 'out', ...more);
const check = () => folder.run('check', 'out/pack.json');
const manifest = (): PackManifest => JSON.parse(readFileSync(folder.at('out/pack.json'), 'utf8'));
const textAt = (name: string) => {
  const bytes = readFileSync(folder.at(`out/${name}`));
  return gunzipSync(bytes).toString('utf8');
};

/** All of a person, as a reader would open it. */
async function open(key: string): Promise<string[]> {
  const { bits = 0, shards } = manifest();
  const index = readShardIndex(readFileSync(folder.at(`out/${shards?.name}`)), bits);
  const found = findShard(key, { index, bits, held: new Set() });
  if (found.kind !== 'away') throw new Error(found.kind);
  const { shard, path } = found;
  const { records, more } = await readShard([textAt(path)], { shard, key });
  for (const { name } of more) {
    const page = Number(/\.(\d+)-/.exec(name)?.[1]);
    records.push(...(await readShard([textAt(name)], { shard, page, key })).records);
  }
  return records.map((record) => record.key);
}

describe('pack split', { timeout: 120_000 }, () => {
  it('leaves a small pack in one file, which other readers read as well', () => {
    build([...people, ...others]);
    expect(split()).toMatchObject({ status: 0 });
    const { requires, files, directory, shards } = manifest();
    expect([requires, files?.length, shards]).toEqual([[], 1, undefined]);
    expect(files?.[0]?.name).toBe(`all-${files?.[0]?.sha256.slice(0, 16)}.ndjson.gz`);
    expect(readdirSync(folder.at('out')).sort()).toEqual(
      [directory?.name, files?.[0]?.name, 'pack.json'].sort(),
    );
    expect(check()).toMatchObject({ status: 0 });
  });

  it('lays a large one out so that everybody is found with everything', async () => {
    build([...claims, ...people, ...others]);
    const { lines, status } = split('--whole', '0');
    expect(status).toBe(0);
    expect(lines).toContain(
      'left out: 1 claims and 0 articles that name nobody of the pack in full',
    );
    const { bits, requires, counts } = manifest();
    expect([bits, requires]).toEqual([2, ['shards']]);
    expect(counts).toEqual({ people: PEOPLE, events: 1, claims: claims.length, articles: 1 });
    for (const [key, n] of [
      ['id:p0', 0],
      ['wd:Q42', 1],
      ['id:p2', 2],
    ] as const)
      expect((await open(key)).sort()).toEqual(
        [`p${n}`, ...claims.flatMap(({ id }) => (id.startsWith(`c${n}-`) ? [id] : []))].sort(),
      );
    for (const [n, id] of [
      [3, 'e'],
      [4, 'e'],
      [5, 'a'],
      [6, 'a'],
    ] as const)
      expect(await open(`id:p${n}`)).toContain(id);
    const checked = check();
    expect(checked.lines.at(-1)).toBe('nothing is wrong');
    expect(checked.lines.join('\n')).toMatch(/people in a shard: \d+ in the smallest/);
  });

  it('gives the same files for the same pack', () => {
    build([...people, ...claims]);
    split('--whole', '0');
    const first = readFileSync(folder.at('out/pack.json'), 'utf8');
    rmSync(folder.at('out'), { recursive: true });
    split('--whole', '0');
    expect(readFileSync(folder.at('out/pack.json'), 'utf8')).toBe(first);
  });

  it('puts the newest of the most mentioned into the core', () => {
    build([...people, ...claims]);
    split('--whole', '0');
    const core = textAt(manifest().core?.name ?? '')
      .trimEnd()
      .split('\n');
    const ours = core.map((line) => JSON.parse(line)).filter(({ of }) => of.includes('id:p0'));
    // The record of the person and the newest 20.
    expect(ours).toHaveLength(21);
    expect(ours.some(({ claimedOn }) => claimedOn === '2019-01')).toBe(true);
    expect(ours.some(({ claimedOn }) => claimedOn === '2010-01')).toBe(false);
  });

  it('patches the directory from one revision to the next', () => {
    build(people);
    split();
    const old = manifest();
    const changed = people
      .slice(1)
      .map((one) => (one.id === 'p7' ? { ...one, name: 'Ann Bar' } : one));
    build([...changed, { kind: 'person', id: 'new', name: 'Ben Baz' }]);
    split('--whole', '0');
    const { patches, previous, directory } = manifest();
    expect(previous).toBe(old.revision);
    expect(patches).toMatchObject([
      { from: old.directory?.sha256.slice(0, 16), to: directory?.sha256.slice(0, 16) },
    ]);
    expect(
      textAt(patches?.[0]?.name ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ id: 'new', name: 'Ben Baz' }),
      { gone: 'person p0' },
      expect.objectContaining({ id: 'p7', name: 'Ann Bar' }),
    ]);
    expect(check()).toMatchObject({ status: 0 });
  });
});

describe('pack check over shards', { timeout: 120_000 }, () => {
  const shardNames = () =>
    readdirSync(folder.at('out/s'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\/\w{4}-/.test(name),
    );
  beforeEach(() => {
    build([...people, ...claims]);
    split('--whole', '0');
  });

  it('sees a shard that is missing, damaged, changed, or in the wrong place', () => {
    const [a = '', b = '', c = '', d = ''] = shardNames().map((name) => `s/${name}`);
    const text = textAt(b);
    rmSync(folder.at(`out/${a}`));
    writeFileSync(folder.at(`out/${b}`), gzipSync(text.replace('"Claim 0"', '"Claim 1"')));
    writeFileSync(folder.at(`out/${c}`), readFileSync(folder.at(`out/${c}`)).subarray(0, 200));
    writeFileSync(folder.at(`out/${d}`), text);
    const { lines, status } = check();
    const said = lines.join('\n');
    expect(status).toBe(1);
    expect(said).toContain(`${a}: is missing beside the manifest`);
    expect(said).toContain(`${b}: sha256 is`);
    expect(said).toContain(`${c}: is damaged`);
    expect(said).toContain(`${d}: is another page`);
  });

  it('sees a directory, an index and a manifest that don’t fit', () => {
    const { directory, shards, ...rest } = manifest();
    writeFileSync(folder.at(`out/${shards?.name}`), 'short');
    expect(check().lines.join('\n')).toContain(
      `${shards?.name}: has 5 bytes, the manifest says 32`,
    );
    writeFileSync(folder.at('out/pack.json'), JSON.stringify({ ...rest, directory }));
    expect(check().lines.join('\n')).toContain('shards is missing');
  });
});
