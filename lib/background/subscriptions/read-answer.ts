import { readPack } from '../../core/formats/pack/read-pack.ts';
import { readerOf } from '../../core/formats/readers.ts';
import { type FormatName, HEAD_LENGTH, recogniseFormat } from '../../core/formats/recognise.ts';
import type { Given } from '../../core/formats/records/check-given.ts';
import type { About, ItemRecord } from '../../core/formats/records/data-record.ts';
import type { FormatProblem } from '../../core/formats/records/read-part.ts';
import type { AnswerFacts } from '../../core/subscriptions/judge-answer.ts';
import { ANSWER_LIMITS } from '../../core/subscriptions/polling.ts';
import type { Subscription } from '../../core/subscriptions/subscription.ts';
import { hashBytes } from '../articles/hash-content.ts';

/** What an answer holds. */
export interface ReadAnswer {
  kind: Subscription['kind'];
  /** SHA-256 of its text, in hex */
  digest: string;
  isPage: boolean;
  records: Given[];
  items: ItemRecord[];
  about: About;
  problems: FormatProblem[];
  facts: AnswerFacts;
}

/** Records of one answer, as for files. */
const MOST = 200_000;

const KINDS: Readonly<Partial<Record<FormatName, Subscription['kind']>>> = {
  'xml-feed': 'feed',
  'json-feed': 'feed',
  pack: 'pack',
  wikidata: 'query',
};

/** The text of an answer, whole, with its digest. So nothing is written before all of it is here. */
export async function takeText(
  text: AsyncIterable<string>,
): Promise<{ pieces: string[]; digest: string }> {
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  return { pieces, digest: await hashBytes(await new Blob(pieces).arrayBuffer()) };
}

/** Reads a whole answer. What can't be read at all has the kind `list`, no records and a problem. */
export async function readAnswer(
  pieces: readonly string[],
  digest: string,
  address: string,
): Promise<ReadAnswer> {
  const head = headOf(pieces);
  const format = recogniseFormat(head);
  const into: ReadAnswer = {
    kind: (format && KINDS[format]) ?? 'list',
    digest,
    isPage: format === 'page' || /^\s*<(?:!doctype html|html)/i.test(head),
    records: [],
    items: [],
    about: {},
    problems: [],
    facts: { records: 0 },
  };
  const read = format === 'pack' ? readPack : format && readerOf(format);
  if (!read || into.isPage) {
    into.problems.push({ file: address, cause: 'form' });
    return into;
  }
  if (into.kind === 'feed' && lengthOf(pieces) > ANSWER_LIMITS.feed) {
    into.problems.push({ file: address, cause: 'size', detail: `${ANSWER_LIMITS.feed}` });
    return into;
  }
  for await (const part of read(pieces, { file: address })) {
    if (part.kind === 'about') into.about = { ...part.about, ...into.about };
    else if (part.kind === 'manifest') into.facts.revision = part.manifest.revision;
    else if (part.kind === 'problem') into.problems.push(part.problem);
    else if (part.record.kind === 'item') into.items.push(part.record);
    else if (into.records.length < MOST) into.records.push(part.record);
    else {
      into.problems.push({ file: address, cause: 'size', detail: `${MOST}` });
      break;
    }
  }
  const records = into.records.length + into.items.length;
  // A feed's date is that of its newest item, which may be taken back.
  const madeAt = into.kind === 'feed' ? undefined : into.about.madeAt;
  into.facts = {
    ...into.facts,
    records,
    ...(madeAt ? { madeAt } : {}),
    ...(into.records.length > 0 ? { content: await digestOf(into.records) } : {}),
  };
  return into;
}

/** The answer can't be trusted from some place on: it was cut off, damaged, or is too big. */
export const isBroken = ({ problems }: Pick<ReadAnswer, 'problems'>): boolean =>
  problems.some(({ record }) => record === undefined);

/** Some servers give the same records in another order each time. */
async function digestOf(records: readonly Given[]): Promise<string> {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).sort();
  return hashBytes(await new Blob(lines).arrayBuffer());
}

function headOf(pieces: readonly string[]): string {
  let head = '';
  for (const piece of pieces) {
    head += piece;
    if (head.length >= HEAD_LENGTH) break;
  }
  return head;
}

const lengthOf = (pieces: readonly string[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);
