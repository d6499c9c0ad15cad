import { readFileSync } from 'node:fs';
import { getString, parseRecord } from '../lib/core/formats/json-record.ts';
import { deriveAliases } from '../lib/core/gazetteer/derive/derive-aliases.ts';
import type { GazetteerEntry } from '../lib/core/gazetteer/gazetteer.ts';

const TYPES = ['person', 'event', 'organization'] as const;

/**
 * Reads entities from a file of JSON Lines or one JSON array: `{id, name, type, aliases?, description?}`. Fails with
 * the file, the line or array index (counted from 1), and the reason.
 */
export function readEntities(file: string): GazetteerEntry[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const isArray = text.trimStart().startsWith('[');
  const records = isArray ? readArray(text, file) : text.split('\n');
  return records.flatMap((record, i) => {
    if (!record.trim()) return [];
    try {
      return entriesOf(parseRecord(record));
    } catch (error) {
      throw new Error(`${file}, ${isArray ? 'record' : 'line'} ${i + 1}: ${causeOf(error)}`);
    }
  });
}

function readArray(text: string, file: string): string[] {
  try {
    return (JSON.parse(text) as unknown[]).map((record) => JSON.stringify(record));
  } catch (error) {
    throw new Error(`${file}: ${causeOf(error)}`);
  }
}

const causeOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function entriesOf(record: Record<string, unknown>): GazetteerEntry[] {
  const name = getString(record, 'name');
  const entityId = getString(record, 'id');
  const type = TYPES.find((known) => known === (record.type ?? 'person'));
  if (!type) throw new Error(`"type" is none of ${TYPES.join(', ')}`);
  const { aliases = [], description } = record;
  if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === 'string')) {
    throw new Error('"aliases" is no list of strings');
  }
  const titles = typeof description === 'string' ? [description] : [];
  return deriveAliases(type, name, aliases).map(({ text, derivation }) => ({
    entityId,
    type,
    name,
    alias: text,
    derivation,
    titles,
    participants: [],
    articleIds: [],
  }));
}
