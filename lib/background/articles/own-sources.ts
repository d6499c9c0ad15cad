import type { NewSource, Source, SourceKind } from '../../core/model.ts';
import { CallError } from '../../messaging/error.ts';
import type { SourceTarget } from '../../messaging/protocol.ts';
import type { Database } from '../../store/database/database.ts';
import { findSource, findSourceOfKind, listSourceIds } from '../../store/sources/sources.ts';

/** The kinds of source that are filled from pages. There is one of each until it is removed. */
export type OwnKind = 'added' | 'remembered';

export interface OwnSourcesDeps {
  database: Database;
  /** name of a source filled from pages, in the reader's language */
  sourceName(kind: OwnKind): string;
  /** ms since the epoch */
  now(): number;
  /** kinds of source that can be filled; without it, those that the reader fills */
  fills?: readonly SourceKind[];
}

const FILLED_BY_READER: readonly SourceKind[] = ['added', 'own'];

/** In UTF-16 units. Nobody reads longer names. */
const MAX_NAME = 120;

/** Ids of sources made by the reader begin like this. */
const OWN_ID = /^own:[\w-]{1,64}$/;

/**
 * The source that is filled from pages. If there is none, a new one. A removed source stays unused, so later articles
 * go into another source of that kind.
 */
export async function findOwnSource(deps: OwnSourcesDeps, kind: OwnKind): Promise<NewSource> {
  const found = await findSourceOfKind(deps.database, kind);
  if (found) return found;
  const taken = await listSourceIds(deps.database, kind);
  // Counted instead of random, so that simultaneous calls find the same id.
  let id: string = kind;
  for (let count = 2; taken.includes(id); count++) id = `${kind}~${count}`;
  return { id, kind, name: deps.sourceName(kind), enabled: true, addedAt: deps.now() };
}

/**
 * The source for imported articles: one of the reader's, or a new one with that name. Fails with `bad-request` if it is
 * neither.
 */
export async function getTarget(
  deps: OwnSourcesDeps,
  { id, name }: SourceTarget,
): Promise<Source | NewSource> {
  const found = await findSource(deps.database, id);
  if (found) {
    if (found.removedAt !== undefined) throw new CallError('not-found', 'The source was removed');
    if ((deps.fills ?? FILLED_BY_READER).includes(found.kind)) return found;
    throw new CallError('bad-request', `Nothing can be put into the source “${found.name}”`);
  }
  if (!OWN_ID.test(id)) throw new CallError('bad-request', 'There is no such source');
  const source = { id, kind: 'own', enabled: true, addedAt: deps.now() } as const;
  return { ...source, name: toSourceName(name) };
}

/** A name without white space around it. Fails with `bad-request` if it is empty or too long. */
export function toSourceName(name: string): string {
  const trimmed = name.trim();
  if (!trimmed) throw new CallError('bad-request', 'A source needs a name');
  if (trimmed.length > MAX_NAME) {
    throw new CallError('bad-request', `The name is longer than ${MAX_NAME} characters`);
  }
  return trimmed;
}
