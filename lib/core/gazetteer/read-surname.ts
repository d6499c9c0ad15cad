import { foldText } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { type Candidate, isCapitalised } from './find-candidates.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { type BlockWords, isJoinedOnLeft, readBefore } from './name-context.ts';

/** What one block alone says of a candidate; the page decides afterwards. */
export type Reading =
  /** a full name, beginning at token `from` (a middle name or initial may lie inside) */
  | { kind: 'full'; entry: GazetteerEntry; from: number }
  /** a surname alone; `titled` when a title that its bearer holds stands before it */
  | {
      kind: 'surname';
      entries: GazetteerEntry[];
      surname: string;
      titled: boolean;
      placeLike: boolean;
    }
  /** a surname in a headline after capitalised words that may be a forename; `alone` when nothing else is there */
  | {
      kind: 'unsure';
      entries: GazetteerEntry[];
      surname: string;
      before: string[];
      alone: boolean;
      placeLike: boolean;
    }
  /** the surname of somebody else, with their forename */
  | { kind: 'rival'; surname: string; forename: string }
  | { kind: 'event'; entry: GazetteerEntry }
  | { kind: 'none' };

/** Reads a person's or organisation's name in its block. */
export function readSurname(words: BlockWords, candidate: Candidate, isFullName: boolean): Reading {
  const { from, entries } = candidate;
  if (isJoinedOnLeft(words, from)) return { kind: 'none' };
  const before = readBefore(words, from);
  const [only] = entries as [GazetteerEntry];
  if (isFullName && entries.length === 1) {
    // “Anna Mark Smith”: somebody whose name ends like ours. In headlines anything may come before.
    return before.kind === 'names' && !words.capitalNouns
      ? { kind: 'none' }
      : { kind: 'full', entry: only, from };
  }
  const surname = words.tokens[candidate.to]?.key ?? '';
  const placeLike = isPlaceLike(words, candidate);
  if (before.kind === 'spouse') return { kind: 'none' };
  if (before.kind === 'none' || before.kind === 'title') {
    const titled =
      before.kind === 'title' && entries.some((entry) => holdsTitle(words, from, entry));
    return { kind: 'surname', entries, surname, titled, placeLike };
  }
  const own = entries.find((entry) => startsWithForename(before.keys, entry));
  if (own && !isFullName) {
    // “Ann J. Smith” and “Smith, Ann Smith said”: the forename is the bearer's own.
    return { kind: 'full', entry: own, from: before.from + before.keys.indexOf(forenameOf(own)) };
  }
  const forename = before.keys[0] ?? '';
  if (before.kind === 'names') return { kind: 'rival', surname, forename };
  const alone = before.from === 0 && candidate.to === words.tokens.length - 1;
  return { kind: 'unsure', entries, surname, before: before.keys, alone, placeLike };
}

const forenameOf = (entry: GazetteerEntry): string => tokenize(entry.name)[0]?.key ?? '';

/** The bearer's forename, then at most middle names or initials. */
const startsWithForename = (keys: string[], entry: GazetteerEntry): boolean =>
  tokenize(entry.name).length > 1 && keys.includes(forenameOf(entry)) && entry.type === 'person';

/** Is the word right before the surname part of a title that its bearer is known to hold? */
function holdsTitle(words: BlockWords, at: number, entry: GazetteerEntry): boolean {
  const title = words.tokens[at - 1]?.key;
  return (
    title !== undefined &&
    entry.titles.some((held) =>
      foldText(held)
        .split(/[^\p{L}\p{N}]+/u)
        .includes(title),
    )
  );
}

/** Prepositions that lead to places far more often than to people. */
const TO_PLACES = /^(?:in|near|into|across|outside|throughout|within|around)$/;

/** “in Washington”, “London, England”: a surname that stands where places stand. */
function isPlaceLike({ text, tokens }: BlockWords, { from, to }: Candidate): boolean {
  const before = tokens[from - 1];
  if (before && TO_PLACES.test(before.key) && isSpace(text, before, tokens[from])) return true;
  const name = tokens[to];
  const after = tokens[to + 1];
  if (!name || !after) return false;
  return /^,\s+$/.test(text.slice(name.end, after.start)) && isCapitalised(text, after);
}

const isSpace = (text: string, left: Token, right: Token | undefined): boolean =>
  right !== undefined && /^\s+$/.test(text.slice(left.end, right.start));
