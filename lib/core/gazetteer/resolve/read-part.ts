import { isForename } from '../../lexicon/names/forenames.ts';
import type { Token } from '../../text/tokenize.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { type Candidate, isCapitalised } from '../match/find-candidates.ts';
import { bestFitting, FAINT, forenamesOf, NICKNAME } from './forename-agreement.ts';
import { ofGender } from './gender.ts';
import { isPartAsWord } from './name-as-word.ts';
import { type BlockWords, readBefore } from './name-context.ts';
import { isActing, isPersonal, isPlaceLike, isThingLike } from './part-context.ts';
import type { Reading } from './reading.ts';
import { followsThing, followsTitle, isChanged, isNoName, precedesThing } from './words-beside.ts';

/** Reads a surname, forename or the like that stands alone, without the rest of a known name. */
export function readPart(words: BlockWords, candidate: Candidate): Reading {
  const { from, to } = candidate;
  const entries = ofGender(candidate.entries, words, from, to, candidate.words);
  const key = candidate.words.join(' ');
  const listed = readListed(words, candidate);
  if (listed) return listed;
  if (isPartAsWord(words, from, to)) return { kind: 'none' };
  if (isNoName(words, candidate.words) || followsThing(words, from)) return { kind: 'none' };
  if (isChanged(words, candidate) && precedesThing(words, to)) return { kind: 'none' };
  const before = readBefore(words, from);
  const doubtful = isPlaceLike(words, from, to) || isThingLike(words, candidate);
  const acts = isActing(words, from, to) || followsTitle(words, from);
  const part = (
    bearers: readonly GazetteerEntry[],
    titles: readonly string[],
  ): Extract<Reading, { kind: 'part' }> => ({
    kind: 'part',
    entries: bearers,
    key,
    titles,
    doubtful,
    personal: acts || isPersonal(titles),
    faint: false,
    from,
    to,
  });
  if (before.kind === 'spouse') return part(entries, before.titles);
  if (before.kind === 'saint') {
    const saints = entries.filter((entry) => entry.derivation === 'full-name');
    return saints.length > 0 ? part(saints, ['saint']) : { kind: 'none' };
  }
  if (before.kind === 'none') return part(entries, []);
  if (before.kind === 'title') return part(entries, before.titles);
  const fitting = bestFitting(toForenames(words, before.keys, entries), entries);
  if (fitting && fitting.grade !== FAINT) {
    const at = before.from + fitting.at;
    return fitting.grade === NICKNAME
      ? { kind: 'likely', entries: fitting.entries, from: at, to, key }
      : { kind: 'named', entries: fitting.entries, from: at, to, titles: [] };
  }
  // “T. Smith”: other languages introduce people this way, and few bearers of the surname have that initial.
  if (fitting && words.isForeign && before.keys[fitting.at]?.length === 1) {
    return { ...part(fitting.entries, []), personal: true, from: before.from + fitting.at };
  }
  if (fitting) return { ...part(fitting.entries, []), faint: true, from: before.from + fitting.at };
  if (before.kind === 'names') return { kind: 'rival', key, forename: before.keys[0] ?? '' };
  const alone = before.from === 0 && to === words.tokens.length - 1;
  return {
    kind: 'unsure',
    entries,
    key,
    titles: [],
    doubtful,
    personal: acts,
    before: before.keys,
    alone,
    from,
    to,
  };
}

/**
 * “Smith, Ann.” in lists and bibliographies: a forename follows a comma, and no name follows that. It must stand where
 * an item can begin: at the start of a block, or after a semicolon, “and” or “&”.
 */
function readListed(
  { text, tokens }: BlockWords,
  { from, to, entries }: Candidate,
): Reading | undefined {
  const surname = tokens[to] as Token;
  const forename = tokens[to + 1];
  if (!forename || !isCapitalised(text, forename) || forename.end - forename.start < 3)
    return undefined;
  if (!/^\s*,\s+$/.test(text.slice(surname.end, forename.start))) return undefined;
  const start = tokens[from]?.start ?? 0;
  if (!/(?:^|[;\u2022&]|\band)\s*$/.test(text.slice(Math.max(0, start - 8), start)))
    return undefined;
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

/** Turns words before a surname into forenames of its bearers, if they may be forms of them. */
function toForenames(
  { basesOf }: BlockWords,
  keys: readonly string[],
  entries: readonly GazetteerEntry[],
): readonly string[] {
  return keys.map((key) => {
    const [, ...others] = basesOf(key);
    const isBorne = ({ base }: { base: string }) =>
      entries.some((entry) => forenamesOf(entry).includes(base));
    return others.length > 0 && !isBorne({ base: key }) ? (others.find(isBorne)?.base ?? key) : key;
  });
}
