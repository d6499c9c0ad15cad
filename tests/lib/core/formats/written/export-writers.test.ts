import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '@/lib/core/formats/pack/read-pack.ts';
import { readPopolo } from '@/lib/core/formats/popolo/read-popolo.ts';
import { readJsonLd } from '@/lib/core/formats/schema-org/read-json-ld.ts';
import { readTable } from '@/lib/core/formats/table/read-table.ts';
import type {
  DataFormat,
  ExportedPage,
  ExportedSource,
} from '@/lib/core/formats/written/export/export-writer.ts';
import { EXPORT_WRITERS } from '@/lib/core/formats/written/export/export-writers.ts';
import { writePopolo } from '@/lib/core/formats/written/write-popolo.ts';
import { writeTable } from '@/lib/core/formats/written/write-table.ts';
import { claim, event, people } from '@/tests/support/arbitrary-records.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const file = 'a';
const SOURCES = [{ name: 'Council', licence: 'CC-BY-4.0' }, { name: 'Files' }];

/** The whole file, of these pages. */
function write(
  format: DataFormat,
  pages: readonly ExportedPage[],
  sources: readonly ExportedSource[] = SOURCES,
): string {
  const writer = EXPORT_WRITERS[format].create({ sources, madeAt: '2026-11-30T21:00:00.000Z' });
  const written = pages.map((page) => writer.write(page).sections);
  return writer
    .finish()
    .map((between, at) => between + written.map((sections) => sections[at] ?? '').join(''))
    .join('');
}

/** One page for each record. */
const onePages = <Key extends keyof ExportedPage>(key: Key, list: readonly unknown[]) =>
  list.map((one) => ({ [key]: [one] }) as ExportedPage);

const unique = (arbitrary: typeof people) =>
  arbitrary.filter((list) => new Set(list.map(({ key }) => key)).size === list.length);
const given = fc.uniqueArray(fc.oneof(event, claim), {
  selector: ({ kind, key }) => `${kind} ${key}`,
});

describe('an export in pages', () => {
  it('is a pack that our reader finds whole, with its counts and its hash', async () => {
    await fc.assert(
      fc.asyncProperty(unique(people), given, async (persons, others) => {
        const pages = [...onePages('people', persons), ...onePages('given', others)];
        const read = await readAll(readPack(inPieces(write('pack', pages), 40), { file }));
        expect(read.problems).toEqual([]);
        expect(read.records).toEqual([...persons, ...others]);
      }),
      { numRuns: 40 },
    );
  });

  it('is Popolo as when it is written at once', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (persons) => {
        const text = write('popolo', onePages('people', persons));
        const { meta, ...rest } = JSON.parse(text);
        expect(rest).toEqual(JSON.parse(writePopolo(persons)));
        expect(meta).toEqual({ sources: SOURCES });
        const read = await readAll(readPopolo([text], { file }));
        expect(read.problems).toEqual([]);
        expect(read.records).toHaveLength(persons.length);
      }),
      { numRuns: 40 },
    );
  });

  it('is a table as when it is written at once, and our reader takes it', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (persons) => {
        const text = write('csv', onePages('people', persons));
        expect(text).toBe(writeTable(persons));
        const read = await readAll(readTable([text], { file }));
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is reviewed claims that our reader takes, beside sources with a licence', async () => {
    const claims = fc.uniqueArray(claim, { selector: (one) => one.claim, minLength: 1 });
    await fc.assert(
      fc.asyncProperty(claims, async (list) => {
        const text = write('claim-review', onePages('given', list));
        const read = await readAll(readJsonLd([text], { file }));
        expect(read.problems).toEqual([]);
        expect(read.records.map((one) => one.kind === 'claim' && one.claim)).toEqual(
          list.map((one) => one.claim),
        );
        expect(text).toContain('CC-BY-4.0');
      }),
      { numRuns: 40 },
    );
  });

  it('is a list of annotations with all parts of a quotation', () => {
    const place = { start: 3, end: 6, exact: 'Yes', prefix: 'a, ', suffix: '.' };
    const statement = {
      source: 'https://news.example/a',
      sourceId: 'added',
      places: [place, { ...place, start: 9, end: 11, exact: 'no' }],
      creator: 'Jane Doe',
    };
    const list = JSON.parse(write('annotation', onePages('statements', [statement, statement])));
    expect(list).toHaveLength(2);
    expect(list[0]).toMatchObject({
      type: 'Annotation',
      body: [{ value: 'Jane Doe' }],
      target: [
        { source: 'https://news.example/a', selector: [{ exact: 'Yes' }, { start: 3, end: 6 }] },
        { selector: [{ exact: 'no' }, { start: 9, end: 11 }] },
      ],
    });
  });

  it('carries the licence of a single source in the manifest, and names all in its attribution', () => {
    const manifest = (sources: readonly ExportedSource[]) =>
      JSON.parse(write('pack', [], sources).split('\n', 1)[0] ?? '');
    expect(manifest(SOURCES.slice(0, 1))).toMatchObject({ name: 'Council', licence: 'CC-BY-4.0' });
    expect(manifest(SOURCES)).toMatchObject({
      name: 'Dramatis',
      attribution: 'Council (CC-BY-4.0); Files',
    });
    expect(manifest(SOURCES).licence).toBeUndefined();
  });
});
