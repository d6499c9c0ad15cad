import { FormatError } from '../../core/formats/records/read-part.ts';
import type { VersionReport } from '../../core/records/compare-versions.ts';
import { type AnswerFacts, judgeAnswer } from '../../core/subscriptions/judge-answer.ts';
import { ANSWER_LIMITS } from '../../core/subscriptions/polling.ts';
import { validatorsToSend } from '../../core/subscriptions/schedule.ts';
import type { Outcome } from '../../core/subscriptions/subscription.ts';
import type { StoredSubscription } from '../../store/database/subscription-records.ts';
import { compareGenerations } from '../../store/records/compare-generations.ts';
import {
  finishGeneration,
  holdGeneration,
  listGenerations,
} from '../../store/records/generations.ts';
import { purgeGenerations } from '../../store/records/purge-generations.ts';
import { findSource } from '../../store/sources/sources.ts';
import { changeSubscription, findSubscription } from '../../store/subscriptions/subscriptions.ts';
import type { Answer, Door } from '../fetch/door.ts';
import { buildVersion, dropVersion, type KeepDeps, keepItems } from './keep-answer.ts';
import { isBroken, type ReadAnswer, readAnswer, takeText } from './read-answer.ts';

export interface CheckDeps extends KeepDeps {
  door: Door;
  /** announces that what is known has changed */
  onChanged(): Promise<void>;
}

type Body = Extract<Answer, { kind: 'body' }>;

/**
 * Asks the address once, and brings in what has changed. The last good state stays until the new one is whole. Then one
 * transaction exchanges them. Fails only if something is wrong here: no room, or no store.
 */
export async function checkAddress(
  deps: CheckDeps,
  sourceId: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const { database, door, now } = deps;
  const before = await findSubscription(database, sourceId);
  const source = await findSource(database, sourceId);
  if (!before || !source) return { kind: 'stopped' };
  if (before.staged) await keepStaged(deps, before);
  const validators = validatorsToSend(before, now());
  const answer = await door.ask({
    address: before.address,
    limit: before.kind === 'feed' ? ANSWER_LIMITS.feed : ANSWER_LIMITS.others,
    signal,
    ...(validators ? { validators } : {}),
  });
  if (signal.aborted) return { kind: 'stopped' };
  if (answer.kind === 'refused') return { kind: 'forbidden' };
  if (answer.kind !== 'body') return answer;
  try {
    return await bringIn(deps, before, answer, signal);
  } catch (error) {
    if (signal.aborted) return { kind: 'stopped' };
    if (!(error instanceof FormatError)) throw error;
    return { kind: error.problem.cause === 'cut' ? 'unreachable' : 'unreadable' };
  }
}

async function bringIn(
  deps: CheckDeps,
  before: StoredSubscription,
  { text, validators, askedFor, movedTo }: Body,
  signal: AbortSignal,
): Promise<Outcome> {
  const { database } = deps;
  const { sourceId, address } = before;
  const said = {
    ...(validators ? { validators } : {}),
    ...(askedFor ? { askedFor } : {}),
    ...(movedTo ? { movedTo } : {}),
  };
  const { pieces, digest } = await takeText(text);
  if (digest === before.digest) return { kind: 'same', ...said };
  if (digest === before.held?.digest) return { kind: 'suspicious' };
  const read = await readAnswer(pieces, digest, address);
  if (isBroken(read) && !read.isPage) return { kind: 'unreadable' };
  if (read.facts.content !== undefined && read.facts.content === before.facts?.content) {
    await changeSubscription(database, sourceId, (one) => ({ ...one, digest }));
    return { kind: 'same', ...said };
  }
  const why = judgeAnswer(before.kind, before.facts, { ...read.facts, isPage: read.isPage });
  const versionId = why === 'page' ? undefined : await buildVersion(deps, before, read, signal);
  await dropHeld(deps, before);
  if (why) {
    if (versionId) await holdGeneration(database, versionId);
    const held = {
      at: deps.now(),
      why,
      digest,
      before: before.facts?.records ?? 0,
      after: read.facts.records,
      ...(versionId ? { versionId, facts: read.facts } : {}),
    };
    await changeSubscription(database, sourceId, (one) => ({ ...one, held }));
    return { kind: 'suspicious' };
  }
  const isChanged = await takeVersion(deps, sourceId, versionId, read);
  return { kind: isChanged ? 'changed' : 'same', ...said };
}

/** The answer takes the place of the one before. Returns whether that changes anything. */
async function takeVersion(
  deps: CheckDeps,
  sourceId: string,
  versionId: string | undefined,
  { digest, facts, items, about }: Pick<ReadAnswer, 'digest' | 'facts' | 'items' | 'about'>,
): Promise<boolean> {
  const { database } = deps;
  const source = await findSource(database, sourceId);
  if (!source) return false;
  const added = await keepItems(deps, { sourceId, name: source.name }, { items, about });
  const version = versionId
    ? await exchange(deps, sourceId, versionId, { digest, facts })
    : undefined;
  const isNew = added.articles + added.headlines > 0;
  if (!version) {
    const report = isNew ? { report: { at: deps.now(), ...added } } : {};
    await changeSubscription(database, sourceId, (one) => ({ ...one, digest, facts, ...report }));
  }
  if (version || added.articles > 0) await deps.onChanged();
  return version !== undefined || isNew;
}

/** Exchanges the versions in one step, with what is known of the answer. Undefined if the source is gone. */
export async function exchange(
  { database, now }: Pick<CheckDeps, 'database' | 'now'>,
  sourceId: string,
  versionId: string,
  { digest, facts }: { digest: string; facts: AnswerFacts },
): Promise<VersionReport | undefined> {
  const current = await findCurrent(database, sourceId);
  const version = await compareGenerations(database, current ?? '', versionId);
  const source = await findSource(database, sourceId);
  if (!source) return undefined;
  const report = { at: now(), version, articles: 0, headlines: 0 };
  await finishGeneration(
    database,
    versionId,
    source,
    (one) => one && { ...one, digest, facts, report },
  );
  // The version before can be put back until the next one comes.
  await purgeGenerations(database, ({ id, origin }) => origin !== sourceId || id === current);
  return version;
}

async function findCurrent(database: CheckDeps['database'], sourceId: string) {
  const all = await listGenerations(database, sourceId);
  return all.find(({ state }) => state === 'current')?.id;
}

/** A newer answer takes the place of one that waits. */
export async function dropHeld(
  { database }: Pick<CheckDeps, 'database'>,
  { sourceId, held }: StoredSubscription,
): Promise<void> {
  if (!held) return;
  await changeSubscription(database, sourceId, ({ held: _, ...one }) => one);
  if (held.versionId) await dropVersion(database, held.versionId);
}

/** Keeps the items that came when the reader began to follow. If this is stopped, the next check goes on with it. */
export async function keepStaged(
  deps: CheckDeps,
  { sourceId, staged }: StoredSubscription,
): Promise<void> {
  const source = await findSource(deps.database, sourceId);
  if (!source || !staged) return;
  const added = await keepItems(deps, { sourceId, name: source.name }, staged);
  await changeSubscription(deps.database, sourceId, ({ staged: _, ...one }) => ({
    ...one,
    ...(added.articles + added.headlines > 0 ? { report: { at: deps.now(), ...added } } : {}),
  }));
  if (added.articles > 0) await deps.onChanged();
}
