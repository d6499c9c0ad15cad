import { NAME_SUFFIX_IN_TEXT } from '../../lexicon/english/name-suffixes.ts';
import { LED_BY_TWO, PREFIXES } from '../../lexicon/english/words-beside-names.ts';
import { isFunctionWord, isTitle } from '../../lexicon/languages.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { IBERIAN_SURNAMES, LEADING_SURNAMES } from '../../lexicon/names/name-order.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';
import { trustOf } from '../derivation.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { type Candidate, isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import { isJoinedOnLeft, isLongerNameAfter } from './longer-name.ts';
import { isQuotedWord } from './name-as-word.ts';
import { opensSentence, readBefore } from './name-context.ts';
import { isOwnName } from './own-name.ts';
import { readPart } from './read-part.ts';
import type { Reading } from './reading.ts';
import { followsThing, isChanged, isNoName } from './words-beside.ts';

/** Reads a known name in its block. */
export function readName(words: BlockWords, candidate: Candidate): Reading {
  const [first] = candidate.entries as [GazetteerEntry];
  if (first.type === 'event') return { kind: 'event', entry: first };
  const { from, to } = candidate;
  if (isNoName(words, candidate.words) || isAddress(candidate)) return { kind: 'none' };
  const isLong = to > from || isWholeWord(words, candidate);
  const names = isLong
    ? candidate.entries.filter((entry) => trustOf(entry.derivation) === 'name')
    : [];
  const pair = isLong ? undefined : readPair(words, candidate);
  if (pair) return pair;
  const changed = isChanged(words, candidate);
  if (
    isLongerNameAfter(words, to, names.some(isOwnName), changed) &&
    !isOwnSuffix(words, candidate)
  ) {
    return readStranger(words, candidate);
  }
  if (isJoinedOnLeft(words, from) || isQuotedWord(words, from, to)) return { kind: 'none' };
  // “Letiště Anny Smithové”: in the name of a thing, the person's name is in the genitive.
  if (isLong && isChanged(words, candidate) && followsThing(words, from)) return { kind: 'none' };
  if (names.length > 0) return readFull(words, candidate, names);
  const likely = isLong
    ? candidate.entries.filter((entry) => trustOf(entry.derivation) === 'likely')
    : [];
  if (likely.length > 0) return readNickname(words, candidate, likely);
  return readPart(words, candidate);
}

/** “Mr. President”: lists of people contain such forms of address, which name nobody. */
const isAddress = ({ from, to, words }: Candidate): boolean =>
  to > from && words.every((word) => isTitle(word));

/** In Korean, a full name is one word. */
const isWholeWord = ({ oneWord }: BlockWords, { entries }: Candidate): boolean =>
  oneWord > 0 &&
  entries.some(
    ({ derivation, alias }) =>
      derivation === 'full-name' && [...alias.normalize('NFC')].length >= oneWord,
  );

/** Two words joined by a hyphen, with no part of a name before them. Each may be a surname. */
function readPair(words: BlockWords, { from, to, entries }: Candidate): Reading | undefined {
  const { text, tokens } = words;
  const joins = (i: number) =>
    i >= 0 &&
    i + 1 < tokens.length &&
    /^[-\u2010-\u2013]$/.test(text.slice(tokens[i]?.end, tokens[i + 1]?.start)) &&
    isCapitalised(text, tokens[i] as Token) &&
    isCapitalised(text, tokens[i + 1] as Token) &&
    !PREFIXES.has(tokens[i]?.key ?? '');
  const isLeft = joins(to);
  if (isLeft === joins(from - 1) || (isLeft && words.titleCase)) return undefined;
  if (!isLeft && words.titleCase) return readSlug(words, from, to, entries);
  const before = readBefore(words, isLeft ? from : from - 1);
  if (before.kind === 'names') return undefined;
  const isLed = LED_BY_TWO.has(tokens[isLeft ? to + 2 : to + 1]?.key ?? '');
  return { kind: 'pair', entries, other: tokens[isLeft ? to + 1 : from - 1]?.key ?? '', isLed };
}

/** “SOCCER-SMITH NAMED CAPTAIN”: a news agency puts such a word before its headlines. It may also be half of a name. */
function readSlug(
  words: BlockWords,
  from: number,
  to: number,
  entries: readonly GazetteerEntry[],
): Reading | undefined {
  const { text, tokens } = words;
  const before = tokens.slice(0, from).map(({ key }) => key);
  const lead = text.slice(0, tokens[from - 1]?.end);
  if (!/^(?:[\p{L}\p{N}]+[-\s]+\d-)?[\p{L}]+$/u.test(lead)) return undefined;
  const key = tokens[to]?.key ?? '';
  const part = { entries, key, titles: [], doubtful: false, personal: false, maybeForename: false };
  return { kind: 'unsure', ...part, before, alone: false, from, to };
}

/** “Ann Smith Jones” is a different Smith. “Smith Tower” is nobody. */
function readStranger(words: BlockWords, { from, to }: Candidate): Reading {
  const before = readBefore(words, from);
  const [forename] = before.kind === 'names' ? before.keys : [];
  const key = words.tokens[to]?.key ?? '';
  return forename && from === to ? { kind: 'rival', key, forename } : { kind: 'none' };
}

/** In “Smith, Jr.” the suffix belongs to the name if the known person is a junior. */
function isOwnSuffix({ tokens }: BlockWords, { to, entries }: Candidate): boolean {
  const next = tokens[to + 1]?.key ?? '';
  if (!NAME_SUFFIX_IN_TEXT.has(next)) return false;
  return entries.some(({ name }) => tokenize(name).at(-1)?.key === next);
}

function readFull(words: BlockWords, { from, to }: Candidate, entries: GazetteerEntry[]): Reading {
  const before = readBefore(words, from);
  // “Anna Mark Smith”: somebody whose name ends like ours. In a headline, any word may come before it. In running text,
  // any word that isn't a forename may: “Tsarina Anna Smith”.
  if (before.kind === 'names' && !words.capitalNouns && isNameBefore(words, before.keys, from)) {
    const own = words.tokens.slice(from, to).map(({ key }) => key);
    const key = words.tokens[to]?.key ?? '';
    return { kind: 'extended', key, before: [...before.keys, ...own], from: before.from, to };
  }
  return { kind: 'named', entries, from, to, titles: before.kind === 'title' ? before.titles : [] };
}

const isNameBefore = (words: BlockWords, keys: readonly string[], from: number): boolean => {
  const nearest = keys.at(-1) ?? '';
  // “Yesterday Anna Smith”: a word that opens the sentence, in any language.
  if (opensSentence(words, from - 1) && !words.isForenameAsWritten(nearest) && nearest.length > 1)
    return false;
  // The lists of forenames may not cover this language. Then a word counts as a forename only if it is listed.
  if (words.isForeign) return nearest.length === 1 || words.isForename(nearest);
  if (nearest.length === 1) return true;
  if (isForename(nearest)) return !isClubBefore(words, keys, from);
  // “by Swede Anna Smith”, “Public Protector Anna Smith”: any word may come before. It is a rare forename only if the known
  // name begins with an initial, or may be two surnames.
  const first = words.tokens[from]?.key ?? '';
  return first.length === 1 || IBERIAN_SURNAMES.has(first) || LEADING_SURNAMES.has(first);
};

/** “AC Milan Anna Smith”: a forename that is a place too, after a word that is not a forename. */
function isClubBefore(
  { text, tokens }: BlockWords,
  keys: readonly string[],
  from: number,
): boolean {
  const nearest = keys.at(-1) ?? '';
  const club = tokens[from - 2];
  const place = tokens[from - 1];
  if (!club || place?.key !== nearest || !isPlaceName(nearest)) return false;
  if (!/^\s+$/.test(text.slice(club.end, place.start)) || !isCapitalised(text, club)) return false;
  return !isForename(club.key) && !isFunctionWord(club.key);
}

function readNickname(
  words: BlockWords,
  { from, to }: Candidate,
  entries: GazetteerEntry[],
): Reading {
  const before = readBefore(words, from);
  if (before.kind === 'names' && !words.capitalNouns) return { kind: 'none' };
  return { kind: 'likely', entries, from, to, key: words.tokens[to]?.key ?? '' };
}
