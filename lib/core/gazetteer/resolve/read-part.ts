import { isCommonWord } from '../../lexicon/english/common-words.ts';
import { isCommonSurname } from '../../lexicon/names/common-surnames.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import type { Candidate } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import {
  bestFitting,
  FAINT,
  forenamesOf,
  isFormOfForename,
  NICKNAME,
} from './forename-agreement.ts';
import { ofGender } from './gender.ts';
import { isPartAsWord } from './name-as-word.ts';
import { type Before, readBefore } from './name-context.ts';
import { isActing, isPersonal, isPlaceLike, isThingLike, mayBeForename } from './part-context.ts';
import { readListed } from './read-listed.ts';
import type { Reading } from './reading.ts';
import { deniesTitle, holdsTitle } from './titles.ts';
import { isUsedAsWord } from './used-as-word.ts';
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
  const hasTitle = before.kind === 'title' || before.kind === 'spouse';
  if (from === to && before.kind !== 'names' && isUsedAsWord(words, from, entries, hasTitle)) {
    return { kind: 'none' };
  }
  const doubtful = isPlaceLike(words, from, to) || isThingLike(words, candidate);
  const maybeForename = from === to && mayBeForename(words, to);
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
    maybeForename,
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
  if (fitting && isUnmistakable(words, candidate, before, fitting)) {
    return { kind: 'likely', entries: fitting.entries, from: before.from + fitting.at, to, key };
  }
  // “T. Smith”: other languages introduce people this way, and few bearers of the surname have that initial.
  if (fitting && words.isForeign && before.keys[fitting.at]?.length === 1) {
    return { ...part(fitting.entries, []), personal: true, from: before.from + fitting.at };
  }
  if (fitting) {
    const faint = isInitials(before.keys.slice(fitting.at), fitting.entries)
      ? 'initial'
      : 'spelling';
    return { ...part(fitting.entries, []), faint, from: before.from + fitting.at };
  }
  if (before.kind === 'names') return { kind: 'rival', key, forename: before.keys[0] ?? '' };
  const alone = before.from === 0 && to === words.tokens.length - 1;
  return {
    kind: 'unsure',
    entries,
    key,
    titles: [],
    doubtful,
    personal: acts,
    maybeForename,
    before: before.keys,
    alone,
    from,
    to,
  };
}

/**
 * “Charles Smith” for Chuck Smith, “Rafael Smith” for Raphael. They are meant if the title is theirs. So they are if the
 * surname is rare and nobody else is known by it.
 */
function isUnmistakable(
  words: BlockWords,
  { entries: all, to }: Candidate,
  { from, keys }: Extract<Before, { keys: string[] }>,
  { entries, at }: { entries: readonly GazetteerEntry[]; at: number },
): boolean {
  const [entry, ...others] = entries;
  if (!entry || others.length > 0 || !isFormOfForename(keys[at] ?? '', entry)) return false;
  const title = readBefore(words, from + at);
  if (title.kind === 'title' && holdsTitle(title.titles, entry)) return true;
  const surname = words.tokens[to]?.key ?? '';
  return (
    all.length === 1 &&
    !isCommonSurname(surname) &&
    !isCommonWord(surname) &&
    !isForename(surname) &&
    !(title.kind === 'title' && deniesTitle(title.titles, entry))
  );
}

/** “A. Smith” fits Ann Smith. “A. B. Smith” fits only if two forenames are known. */
const isInitials = (keys: readonly string[], entries: readonly GazetteerEntry[]): boolean =>
  keys[0]?.length === 1 && entries.every((entry) => forenamesOf(entry).length >= keys.length);

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
