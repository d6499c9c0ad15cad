import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifest } from '@/lib/core/formats/pack/manifest.ts';
import { readRecord } from '@/lib/core/formats/pack/read-record.ts';
import { writePack, writeRecord } from '@/lib/core/formats/pack/write-pack.ts';
import { claim, event, person } from '@/tests/support/arbitrary-records.ts';

const schemaOf = (name: string) =>
  new Validator(
    JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8')) as Schema,
    '2020-12',
  );

/** Whether the reader takes it. */
function isTaken(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const RECORD = { kind: 'person', id: '1', name: 'Ann Foo' };
const MANIFEST = { dramatisPack: 1, id: 'a.b', name: 'A', revision: '1' };

describe('the published schemas', () => {
  it('allow what is written', async () => {
    const [records, manifests] = [schemaOf('pack-record'), schemaOf('pack-manifest')];
    fc.assert(
      fc.property(fc.oneof(person, event, claim), (record) => {
        expect(records.validate(JSON.parse(writeRecord(record)))).toMatchObject({ valid: true });
      }),
    );
    const head = {
      id: 'a.b',
      name: 'A',
      revision: '1',
      languages: ['en'],
      requires: [],
      mirrors: [],
    };
    const pack = await writePack(head, [], async () => 'a'.repeat(64));
    expect(manifests.validate(JSON.parse(pack.split('\n', 1)[0] ?? ''))).toMatchObject({
      valid: true,
    });
  });

  it.each([
    RECORD,
    { ...RECORD, name: '7' },
    { ...RECORD, name: 'x'.repeat(201) },
    { ...RECORD, id: ' ' },
    { ...RECORD, born: '31 May' },
    { ...RECORD, roles: [{}] },
    { ...RECORD, kind: 'spell' },
    { kind: 'claim', id: '1', claim: 'A' },
    { kind: 'claim', id: '1', claim: 'A', reviewer: 'B' },
    { kind: 'article', id: '1', text: ' ' },
  ])('agree with the reader about %j', (record) => {
    expect(schemaOf('pack-record').validate(record).valid).toBe(isTaken(() => readRecord(record)));
  });

  it.each([
    {},
    { dramatisPack: 2 },
    { id: '-x' },
    { name: '' },
    { requires: ['x'] },
    { counts: { people: -1 } },
    { sha256: 'A' },
    { files: [{ name: '../a', rawBytes: 1, sha256: 'a'.repeat(64) }] },
    { files: [{ name: 'a/b.gz', rawBytes: 1, sha256: 'a'.repeat(64) }] },
  ])('agree with the reader about a manifest with %j', (change) => {
    const manifest = { ...MANIFEST, ...change };
    expect(schemaOf('pack-manifest').validate(manifest).valid).toBe(
      isTaken(() => readManifest(manifest)),
    );
  });
});
