import { createHash } from 'node:crypto';
import type { BackupRecord, Digest } from '@/lib/core/formats/backup/backup.ts';
import {
  type BackupPart,
  type ReadBackup,
  readBackup,
} from '@/lib/core/formats/backup/read-backup.ts';
import { splitLines } from '@/lib/core/formats/backup/split-lines.ts';
import { writeBackup } from '@/lib/core/formats/backup/write-backup.ts';
import type { Amendment, NewSource, ParsedArticle } from '@/lib/core/model.ts';
import { article, provenance } from '../../../store/fixtures.ts';

export const FILE = 'backup.ndjson';
export const MADE_AT = 1_763_900_000_000;

export const digest: Digest = async (text) => createHash('sha256').update(text).digest('hex');

export const own: NewSource = {
  id: 'added',
  name: 'Yours — «ваші»',
  kind: 'added',
  enabled: true,
  addedAt: 3,
};

export const parsed = (over: Partial<ParsedArticle> = {}): ParsedArticle => {
  const { contentHash: _, extractorVersion: __, ingestedAt: ___, ...plain } = article();
  return {
    ...plain,
    id: 'added:post.example/1',
    sourceId: 'added',
    url: 'https://post.example/1',
    ...over,
  };
};

export const strike = (articleId = 'added:post.example/1'): Amendment => ({
  id: `${articleId}#role-person/anna-lind-11`,
  articleId,
  kind: 'role',
  entityId: 'person/anna-lind',
  places: [{ start: 11, end: 27, exact: 'head of Nordbank', prefix: 'Anna Lind, ', suffix: '' }],
  text: 'head of Nordbank',
});

export function correction(articleId = 'added:post.example/1'): Amendment {
  const id = `${articleId}#statement-person/anna-lind-33`;
  const at = (exact: string) => provenance(exact, articleId);
  const { articleId: _, extractorVersion: __, ...place } = at('rates “will fall”');
  return {
    id,
    articleId,
    kind: 'statement',
    entityId: 'person/anna-lind',
    places: [place],
    text: 'rates “will fall”',
    replacement: {
      kind: 'statement',
      fact: {
        id,
        articleId,
        speakerId: 'person/gerd-moser',
        type: 'direct',
        parts: [at('will fall')],
        cue: at('said'),
        date: '2025-03',
        about: [],
      },
      entities: [{ id: 'person/gerd-moser', type: 'person', name: 'Gerd Moser' }],
    },
  };
}

/** One record of each kind. */
export const RECORDS: BackupRecord[] = [
  { kind: 'settings', settings: { dwell: 300, sites: { 'bank.example': false } } },
  { kind: 'muted', names: [{ kind: 'name', name: 'May' }] },
  { kind: 'remember', rules: { on: true, where: 'all', except: ['a.b'], only: [], days: null } },
  { kind: 'sources', sources: [own] },
  { kind: 'amendments', articleId: 'bundled-1', amendments: [strike('bundled-1')] },
  { kind: 'article', article: parsed(), ingestedAt: 7, amendments: [strike(), correction()] },
];

export async function* from<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The lines of a file, each with its line feed. */
export const write = (records: readonly BackupRecord[]): Promise<string[]> =>
  collect(writeBackup(from(records), { madeAt: MADE_AT, digest }));

/** Reads a file as a browser gives it: as bytes, in pieces. */
export function read(
  file: string | Uint8Array,
  options: Partial<ReadBackup> & { piece?: number; longest?: number } = {},
): Promise<BackupPart[]> {
  const { piece = 64, longest, ...rest } = options;
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const lines = splitLines(decode(bytes, piece), FILE, longest);
  return collect(readBackup(lines, { file: FILE, digest, ...rest }));
}

async function* decode(bytes: Uint8Array, piece: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let at = 0; at < bytes.length; at += piece) {
    yield decoder.decode(bytes.subarray(at, at + piece), { stream: true });
  }
  yield decoder.decode();
}

export const recordsOf = (parts: readonly BackupPart[]): BackupRecord[] =>
  parts.flatMap((part) => (part.kind === 'record' ? [part.record] : []));
