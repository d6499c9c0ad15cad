import { createSha256, hexOf } from '../../../hash/sha256.ts';
import { PACK_VERSION, type PackManifest } from '../../pack/manifest.ts';
import { countRecords, writeRecord } from '../../pack/write-pack.ts';
import { buildAnnotation } from '../write-annotation.ts';
import { buildClaimReview } from '../write-claim-review.ts';
import { createPopoloParts } from '../write-popolo.ts';
import { TABLE_HEAD, writeTableRows } from '../write-table.ts';
import {
  createCommas,
  type DataFormat,
  type ExportedSource,
  type ExportHead,
  type ExportWriter,
} from './export-writer.ts';

interface FileFormat {
  /** media type */
  type: string;
  /** of the file's name, without the dot */
  extension: string;
  /** its records may have a licence, and the file has no room for it */
  dropsLicences?: true;
  create(head: ExportHead): ExportWriter;
}

export const EXPORT_WRITERS: Readonly<Record<DataFormat, FileFormat>> = {
  pack: {
    type: 'application/x-ndjson',
    extension: 'ndjson',
    create: createPack,
  },
  popolo: {
    type: 'application/json',
    extension: 'json',
    create: createPopolo,
  },
  csv: { type: 'text/csv', extension: 'csv', dropsLicences: true, create: createTable },
  annotation: {
    type: 'application/ld+json',
    extension: 'jsonld',
    create: createAnnotations,
  },
  'claim-review': {
    type: 'application/ld+json',
    extension: 'jsonld',
    create: createClaimReviews,
  },
};

/** The manifest is the first line, and is known last. */
function createPack({ sources, madeAt }: ExportHead): ExportWriter {
  const hash = createSha256();
  const counts = countRecords([]);
  const [first] = sources;
  const licence = sources.length === 1 ? first?.licence : undefined;
  return {
    parts: ['people', 'given'],
    write({ people = [], given = [] }) {
      const records = [...people, ...given];
      const added = countRecords(records);
      for (const kind of ['people', 'events', 'claims'] as const) counts[kind] += added[kind];
      const text = records.map((record) => `${writeRecord(record)}\n`).join('');
      hash.addText(text);
      return { sections: [text], entries: records.length };
    },
    finish() {
      const manifest: PackManifest = {
        dramatisPack: PACK_VERSION,
        id: 'dramatis.export',
        name: (sources.length === 1 ? first?.name : undefined)?.slice(0, 300) || 'Dramatis',
        revision: madeAt,
        ...(licence ? { licence } : {}),
        ...(sources.length > 0 ? { attribution: attributionOf(sources) } : {}),
        languages: [],
        requires: [],
        mirrors: [],
        counts,
        sha256: hexOf(hash.digest()),
      };
      return [`${JSON.stringify(manifest)}\n`, ''];
    },
  };
}

/** UTF-16 units. A manifest has a limit, and a reader may have thousands of sources. */
const MOST_ATTRIBUTION = 20_000;

function attributionOf(sources: readonly ExportedSource[]): string {
  const words = sources.map(({ name, licence }) => (licence ? `${name} (${licence})` : name));
  return words.join('; ').slice(0, MOST_ATTRIBUTION);
}

function createPopolo({ sources }: ExportHead): ExportWriter {
  const parts = createPopoloParts();
  const [persons, memberships, events] = [createCommas(), createCommas(), createCommas()];
  return {
    parts: ['people', 'given'],
    write({ people = [], given = [] }) {
      const happened = given.flatMap((one) => (one.kind === 'event' ? one : []));
      return {
        sections: [
          persons(people.map(parts.person)),
          memberships(people.flatMap(parts.memberships)),
          events(happened.map(parts.event)),
        ],
        entries: people.length + happened.length,
      };
    },
    finish() {
      const { organizations, areas } = parts.named();
      const rest = JSON.stringify({ organizations, areas, meta: { sources } }).slice(1);
      return ['{"persons":[\n', '\n],"memberships":[\n', '\n],"events":[\n', `\n],${rest}\n`];
    },
  };
}

function createTable(): ExportWriter {
  return {
    parts: ['people'],
    write: ({ people = [] }) => ({ sections: [writeTableRows(people)], entries: people.length }),
    finish: () => [TABLE_HEAD, ''],
  };
}

function createAnnotations(): ExportWriter {
  const commas = createCommas();
  return {
    parts: ['statements'],
    write: ({ statements = [] }) => ({
      sections: [commas(statements.map(buildAnnotation))],
      entries: statements.length,
    }),
    finish: () => ['[\n', '\n]\n'],
  };
}

/** A source with a licence is a data set beside the reviews. */
function createClaimReviews({ sources }: ExportHead): ExportWriter {
  const commas = createCommas();
  const sets = sources.flatMap(({ name, licence }) =>
    licence
      ? { '@type': 'Dataset', name, license: { '@type': 'CreativeWork', name: licence } }
      : [],
  );
  return {
    parts: ['given'],
    write({ given = [] }) {
      const claims = given.flatMap((one) => (one.kind === 'claim' ? one : []));
      return { sections: [commas(claims.map(buildClaimReview))], entries: claims.length };
    },
    finish() {
      const last = commas(sets);
      return ['{"@context":"https://schema.org","@graph":[\n', `${last}\n]}\n`];
    },
  };
}
