import { FormatError } from '../../core/formats/records/read-part.ts';
import { summarise } from '../../core/import/summarise.ts';
import { ANSWER_LIMITS } from '../../core/subscriptions/polling.ts';
import { hostOf } from '../../core/subscriptions/queue.ts';
import type {
  PreviewFailure,
  SubscriptionPreview,
} from '../../core/subscriptions/subscription-view.ts';
import { purgeDiscarded } from '../../store/articles/purge-sources.ts';
import type { Database } from '../../store/database/database.ts';
import type { StoredSubscription } from '../../store/database/subscription-records.ts';
import { findSource } from '../../store/sources/sources.ts';
import {
  deleteSubscription,
  findSubscription,
  putSubscription,
} from '../../store/subscriptions/subscriptions.ts';
import { hashContent } from '../articles/hash-content.ts';
import type { Answer } from '../fetch/door.ts';
import type { CheckDeps } from './check.ts';
import { buildVersion, dropVersion } from './keep-answer.ts';
import { readAddress } from './read-address.ts';
import { isBroken, readAnswer, takeText } from './read-answer.ts';

export interface PreviewDeps extends CheckDeps {
  /** which of these names are known already */
  findKnown(names: readonly string[]): Promise<string[]>;
}

/** How long what was only looked at is kept, in ms. */
export const PREVIEW_KEPT = 3_600_000;

/** Problems that are shown. */
const PROBLEMS = 20;

/** The same address is the same source, also after it was removed and on another device. */
export const sourceIdOf = async (address: string): Promise<string> =>
  `sub:${(await hashContent(address)).slice(0, 32)}`;

/** Looks at an address: one request, whose bytes are also what comes in if the reader follows it. */
export async function previewAddress(
  deps: PreviewDeps,
  { address: given, hosts }: { address: string; hosts: readonly string[] },
  signal: AbortSignal,
): Promise<SubscriptionPreview> {
  const { database, now } = deps;
  const address = readAddress(given);
  if (!address) return { kind: 'failed', why: 'address' };
  const sourceId = await sourceIdOf(address);
  const here = await whatIsHere(database, sourceId, now());
  if (here) return here;
  // The reader named this host just now. The consent goes with the preview, unless the reader follows it.
  const asked = { sourceId, address, kind: 'list', nextAt: 0, previewedAt: now() } as const;
  const allHosts = [...new Set([hostOf(address), ...hosts])];
  await putSubscription(database, { ...asked, hosts: allHosts });
  const forget = async (preview: SubscriptionPreview) => {
    await deleteSubscription(database, sourceId);
    return preview;
  };
  try {
    const answer = await deps.door.ask({ address, limit: ANSWER_LIMITS.others, signal });
    if (signal.aborted) return await forget(failed('stopped'));
    if (answer.kind === 'elsewhere')
      return await forget({ kind: 'elsewhere', host: hostOf(answer.to) });
    if (answer.kind !== 'body') return await forget(failed(whyOf(answer.kind)));
    const staged = await stage(deps, { ...asked, hosts: allHosts }, answer, signal);
    return typeof staged === 'string' ? await forget(failed(staged)) : shown(staged);
  } catch (error) {
    await deleteSubscription(database, sourceId);
    if (signal.aborted) return failed('stopped');
    if (!(error instanceof FormatError)) throw error;
    return failed(error.problem.cause === 'cut' ? 'unreachable' : 'unreadable');
  }
}

async function stage(
  deps: PreviewDeps,
  asked: StoredSubscription,
  { text, validators, askedFor }: Extract<Answer, { kind: 'body' }>,
  signal: AbortSignal,
): Promise<StoredSubscription | PreviewFailure> {
  const { pieces, digest } = await takeText(text);
  const read = await readAnswer(pieces, digest, asked.address);
  if (read.isPage) return 'page';
  if (isBroken(read)) return 'unreadable';
  if (read.facts.records === 0 && read.kind !== 'feed') return 'empty';
  const { records, items, about, problems } = read;
  const summary = await summarise(records, (names) => deps.findKnown(names));
  const versionId = await buildVersion(deps, asked, read, signal);
  const articles = items.filter(({ isWhole }) => isWhole).length;
  const licence = about.licence ? { licence: about.licence } : {};
  const subscription: StoredSubscription = {
    ...asked,
    kind: read.kind,
    digest,
    facts: read.facts,
    ...(validators ? { validators } : {}),
    ...(askedFor ? { askedFor } : {}),
    staged: {
      ...(versionId ? { versionId } : {}),
      items,
      about,
      summary: { ...summary, articles, headlines: items.length - articles, ...licence },
      problems: problems.slice(0, PROBLEMS),
    },
  };
  await putSubscription(deps.database, subscription);
  return subscription;
}

function shown({ sourceId, address, kind, staged }: StoredSubscription): SubscriptionPreview {
  if (!staged?.summary) return failed('stopped');
  const { summary, about, problems = [] } = staged;
  const name = about.title ?? hostOf(address);
  return { kind: 'found', sourceId, address, name, is: kind, summary, problems };
}

/** What makes a request unnecessary. */
async function whatIsHere(
  database: Database,
  sourceId: string,
  now: number,
): Promise<SubscriptionPreview | undefined> {
  // What is being deleted can't be put back, and would take the new one along.
  if ((await findSource(database, sourceId))?.isDiscarded) await purgeDiscarded(database);
  const [source, kept] = await Promise.all([
    findSource(database, sourceId),
    findSubscription(database, sourceId),
  ]);
  if (source && kept && kept.previewedAt === undefined) {
    const kind = source.removedAt === undefined ? 'known' : 'removed';
    return { kind, sourceId, name: source.name };
  }
  if (!kept?.staged) return undefined;
  if (now - (kept.previewedAt ?? 0) < PREVIEW_KEPT) return shown(kept);
  await dropPreview(database, kept);
  return undefined;
}

/** Forgets what was only looked at. */
export async function dropPreview(
  database: Database,
  { sourceId, staged, previewedAt }: StoredSubscription,
): Promise<void> {
  if (previewedAt === undefined) return;
  await deleteSubscription(database, sourceId);
  if (staged?.versionId) await dropVersion(database, staged.versionId);
}

const failed = (why: PreviewFailure): SubscriptionPreview => ({ kind: 'failed', why });

const whyOf = (
  kind: 'unchanged' | 'busy' | 'gone' | 'missing' | 'forbidden' | 'unreachable' | 'refused',
): PreviewFailure => (kind === 'refused' ? 'address' : kind === 'unchanged' ? 'unreachable' : kind);
