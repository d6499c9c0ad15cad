import { isForename } from '../../lexicon/names/forenames.ts';
import type { Token } from '../../text/tokenize.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { type Candidate, isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import { bestFitting, FAINT, forenamesOf } from './forename-agreement.ts';
import type { Reading } from './reading.ts';

/**
 * “Smith, Ann.” in lists and bibliographies: a forename follows a comma, and no name follows that. It must stand where
 * an item can begin: at the start of a block, or after a semicolon, “and” or “&”.
 */
export function readListed(
  { text, tokens }: BlockWords,
  { from, to, entries }: Candidate,
): Reading | undefined {
  const surname = tokens[to] as Token;
  const forename = tokens[to + 1];
  if (!forename || !isCapitalised(text, forename) || forename.end - forename.start < 3)
    return undefined;
  if (!/^\s*,\s+$/.test(text.slice(surname.end, forename.start))) return undefined;
  const start = tokens[from]?.start ?? 0;
  if (!beginsItem(text, start)) return undefined;
  const keys = [forename.key];
  let last = to + 1;
  for (let i = to + 2; i < tokens.length; i++) {
    const next = tokens[i] as Token;
    const gap = text.slice(tokens[i - 1]?.end, next.start);
    if (!/^(?:\s+|-|\.\s*)$/.test(gap) || !isCapitalised(text, next)) break;
    if (gap.includes('.') && keys.at(-1)?.length !== 1) break;
    keys.push(next.key);
    last = i;
  }
  const fitting = bestFitting(keys, entries);
  if (!fitting || fitting.grade === FAINT || fitting.at > 0) return undefined;
  // In “Smith, Ann Jones said”, a list continues with another person.
  const isOther = (entry: GazetteerEntry) =>
    keys
      .slice(1)
      .some((key) => key.length > 1 && !forenamesOf(entry).includes(key) && !isForename(key));
  const bearers = fitting.entries.filter((entry) => !isOther(entry));
  return bearers.length > 0
    ? { kind: 'named', entries: bearers, from, to: last, titles: [] }
    : undefined;
}

/** Whether an item of a list can begin at this offset. */
export const beginsItem = (text: string, at: number): boolean =>
  /(?:^|[;\u2022&]|\band)\s*$/.test(text.slice(Math.max(0, at - 8), at));
