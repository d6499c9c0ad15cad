import { isCountryName } from '../data/countries.ts';
import { genderOf, isForename } from '../data/forenames.ts';
import { isPlaceName } from '../data/place-names.ts';
import { cueVerbOf } from '../extract/data/cues.ts';
import type { Token } from '../text/tokenize.ts';
import { LEADER_NOUNS, PREFIXES } from './context-words.ts';
import { trustOf } from './derivation.ts';
import { type Candidate, isCapitalised } from './find-candidates.ts';
import { agreeForenames, FAINT, forenamesOf, NICKNAME } from './forename-agreement.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { type BlockWords, isJoinedOnLeft, isLongerNameAfter, readBefore } from './name-context.ts';
import { isOwnName } from './own-name.ts';
import { holdsTitle } from './titles.ts';

/** A part of a name, alone: who may be meant, and what its block says beside it. */
export interface Part {
  entries: readonly GazetteerEntry[];
  /** the folded words of the part */
  key: string;
  /** folded words of the title right before it; none mostly */
  titles: readonly string[];
  /** written like a place, a thing or an acronym: behind “in” or an article, before “, England” */
  doubtful: boolean;
  /** only of people is it said so: behind a title, beside a verb of speech */
  personal: boolean;
}

/** What one block alone says of a candidate; the page decides afterwards. `from` and `to` index tokens. */
export type Reading =
  /** a name that stands on its own, by an alias of its own or by the forename before a surname */
  | {
      kind: 'named';
      entries: readonly GazetteerEntry[];
      from: number;
      to: number;
      titles: readonly string[];
    }
  /** a nickname or another spelling of the forename: stands unless something speaks against it */
  | { kind: 'likely'; entries: readonly GazetteerEntry[]; from: number; to: number; key: string }
  /** `faint`: the forename's initial or another spelling of it stands before it, and the entries fit that */
  | ({ kind: 'part'; faint: boolean; from: number; to: number } & Part)
  /** in a headline after capitalised words that may be a forename; `alone` when nothing else is there */
  | ({ kind: 'unsure'; before: readonly string[]; alone: boolean; from: number; to: number } & Part)
  /** words before a known full name that may belong to it: “Ann Mary Smith” where Mary Smith is known */
  | { kind: 'extended'; key: string; before: readonly string[]; from: number; to: number }
  /** the surname of somebody else, with their forename */
  | { kind: 'rival'; key: string; forename: string }
  /** “Smith-Jones talks”: two people, or one of a double name */
  | { kind: 'pair'; entries: readonly GazetteerEntry[]; other: string }
  | { kind: 'event'; entry: GazetteerEntry }
  | { kind: 'none' };

/** Reads a known name in its block. */
export function readName(words: BlockWords, candidate: Candidate): Reading {
  const [first] = candidate.entries as [GazetteerEntry];
  if (first.type === 'event') return { kind: 'event', entry: first };
  const { from, to } = candidate;
  const isLong = to > from;
  const names = isLong
    ? candidate.entries.filter((entry) => trustOf(entry.derivation) === 'name')
    : [];
  const pair = isLong ? undefined : readPair(words, candidate);
  if (pair) return pair;
  if (isLongerNameAfter(words, to, names.some(isOwnName)) && !isOwnSuffix(words, candidate)) {
    return readStranger(words, candidate);
  }
  if (isJoinedOnLeft(words, from)) return { kind: 'none' };
  if (names.length > 0) return readFull(words, candidate, names);
  const likely = isLong
    ? candidate.entries.filter((entry) => trustOf(entry.derivation) === 'likely')
    : [];
  if (likely.length > 0) return readNickname(words, candidate, likely);
  return readPart(words, candidate);
}

/** Two words of which each may be a surname, joined by a hyphen, and nothing of a name before them. */
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
  if (isLeft === joins(from - 1)) return undefined;
  const before = readBefore(words, isLeft ? from : from - 1);
  if (before.kind === 'names') return undefined;
  return { kind: 'pair', entries, other: tokens[isLeft ? to + 1 : from - 1]?.key ?? '' };
}

/** “Ann Smith Jones” is another Smith than ours; “Smith Tower” is nobody. */
function readStranger(words: BlockWords, { from, to }: Candidate): Reading {
  const before = readBefore(words, from);
  const [forename] = before.kind === 'names' ? before.keys : [];
  const key = words.tokens[to]?.key ?? '';
  return forename && from === to ? { kind: 'rival', key, forename } : { kind: 'none' };
}

/** “Smith, Jr.” is no longer name where the one known is a junior. */
function isOwnSuffix({ tokens }: BlockWords, { to, entries }: Candidate): boolean {
  const next = tokens[to + 1]?.key ?? '';
  const written = new RegExp(`\\s${next}\\.?$`, 'i');
  return /^(?:jr|sr|ii|iii|iv)$/.test(next) && entries.some(({ name }) => written.test(name));
}

function readFull(words: BlockWords, { from, to }: Candidate, entries: GazetteerEntry[]): Reading {
  const before = readBefore(words, from);
  // “Anna Mark Smith”: somebody whose name ends like ours. In headlines anything may come before, and so may in
  // running text what is no forename: “Tsarina Anna Smith”.
  if (before.kind === 'names' && !words.capitalNouns && isNameBefore(words, before.keys, from)) {
    const own = words.tokens.slice(from, to).map(({ key }) => key);
    const key = words.tokens[to]?.key ?? '';
    return { kind: 'extended', key, before: [...before.keys, ...own], from: before.from, to };
  }
  return { kind: 'named', entries, from, to, titles: before.kind === 'title' ? before.titles : [] };
}

const isNameBefore = ({ tokens }: BlockWords, keys: readonly string[], from: number): boolean => {
  const nearest = keys.at(-1) ?? '';
  return nearest.length === 1 || isForename(nearest) || !isForename(tokens[from]?.key ?? '');
};

function readNickname(
  words: BlockWords,
  { from, to }: Candidate,
  entries: GazetteerEntry[],
): Reading {
  const before = readBefore(words, from);
  if (before.kind === 'names' && !words.capitalNouns) return { kind: 'none' };
  return { kind: 'likely', entries, from, to, key: words.tokens[to]?.key ?? '' };
}

function readPart(words: BlockWords, candidate: Candidate): Reading {
  const { from, to, entries } = candidate;
  const key = words.tokens
    .slice(from, to + 1)
    .map((token) => token.key)
    .join(' ');
  const listed = readListed(words, candidate);
  if (listed) return listed;
  const before = readBefore(words, from);
  const doubtful = isPlaceLike(words, from, to) || isThingLike(words, candidate);
  const acts = isActing(words, from, to);
  const part = (
    bearers: readonly GazetteerEntry[],
    titles: readonly string[],
    faint = false,
  ): Reading => ({
    kind: 'part',
    entries: bearers,
    key,
    titles,
    doubtful,
    personal: acts || isPersonal(titles),
    faint,
    from,
    to,
  });
  if (before.kind === 'spouse') {
    const women = entries.filter((entry) => isNamed(entry, 'woman'));
    // A first lady has no name of her own in the title; whoever is known by it is rather her husband.
    const meant = women.filter(
      (entry) => before.titles.length === 1 || holdsTitle(before.titles, entry),
    );
    return meant.length > 0 ? part(meant, before.titles) : { kind: 'none' };
  }
  if (before.kind === 'saint') {
    const saints = entries.filter((entry) => entry.derivation === 'full-name');
    return saints.length > 0 ? part(saints, ['saint']) : { kind: 'none' };
  }
  if (before.kind === 'none') return part(entries, []);
  if (before.kind === 'title') {
    const fitting = fitGender(entries, before.titles);
    return fitting.length > 0 ? part(fitting, before.titles) : { kind: 'none' };
  }
  const fitting = bestFitting(before.keys, entries);
  if (fitting && fitting.grade !== FAINT) {
    const at = before.from + fitting.at;
    return fitting.grade === NICKNAME
      ? { kind: 'likely', entries: fitting.entries, from: at, to, key }
      : { kind: 'named', entries: fitting.entries, from: at, to, titles: [] };
  }
  if (fitting) return part(fitting.entries, [], true);
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

/** Does the forename tell that the bearer is a woman, or a man? */
const isNamed = (entry: GazetteerEntry, gender: 'woman' | 'man'): boolean =>
  genderOf(forenamesOf(entry)[0] ?? '') === gender;

/** “Mr Smith” is no Ann and “Ms Smith” no John. */
function fitGender(
  entries: readonly GazetteerEntry[],
  titles: readonly string[],
): readonly GazetteerEntry[] {
  const title = titles.at(-1) ?? '';
  const other = /^(?:mr|sir|herr|monsieur|lord)$/.test(title)
    ? 'woman'
    : /^(?:ms|miss|lady|dame|madame)$/.test(title)
      ? 'man'
      : undefined;
  return other ? entries.filter((entry) => !isNamed(entry, other)) : entries;
}

/** The bearers whom the words before a surname fit best. */
function bestFitting(keys: readonly string[], entries: readonly GazetteerEntry[]) {
  let grade = 0;
  let at = 0;
  let fitting: GazetteerEntry[] = [];
  for (const entry of entries) {
    const agreement = agreeForenames(keys, entry);
    if (agreement.grade === 0 || agreement.grade < grade) continue;
    if (agreement.grade > grade) fitting = [];
    grade = agreement.grade;
    at = agreement.at;
    fitting.push(entry);
  }
  return grade > 0 ? { grade, at, entries: fitting } : undefined;
}

/**
 * “Smith, Ann.” as lists and bibliographies have it: the forename comes behind a comma, and nothing of a name
 * behind that. Only where an item can begin: at the start of a block, behind a semicolon, “and” or “&”.
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
  // “Smith, Ann Jones said”: a list goes on, and this is another person in it.
  const isOther = (entry: GazetteerEntry) =>
    keys
      .slice(1)
      .some((key) => key.length > 1 && !forenamesOf(entry).includes(key) && !isForename(key));
  const bearers = fitting.entries.filter((entry) => !isOther(entry));
  return bearers.length > 0
    ? { kind: 'named', entries: bearers, from, to: last, titles: [] }
    : undefined;
}

/** “Smith said”, “said Smith” */
function isActing({ text, tokens }: BlockWords, from: number, to: number): boolean {
  const isVerb = (token: Token | undefined) =>
    token !== undefined && !isCapitalised(text, token) && cueVerbOf(token.key) !== undefined;
  const before = tokens[from - 1];
  // What opens a sentence may be any word: “Harsh comments followed.”
  if (!before || /[.!?:]/.test(text.slice(before.end, tokens[from]?.start))) return false;
  if (isVerb(before) && isSpace(text, before, tokens[from])) return true;
  const name = tokens[to];
  return name !== undefined && isVerb(tokens[to + 1]) && isSpace(text, name, tokens[to + 1]);
}

/** What may stand before things as well: “Republican Majority”, “Special Branch”. */
const IMPERSONAL_TITLE =
  /^(?:republican|democrat|conservative|special|foreign|interior|finance|defense|defence|elect|acting|former|ex|general|prime|vice|crown|deputy|state|staff|house|chief|independent)$/;

const isPersonal = (titles: readonly string[]): boolean => {
  const last = titles.at(-1);
  return last !== undefined && !IMPERSONAL_TITLE.test(last);
};

/** Prepositions that lead to places far more often than to people. */
const TO_PLACES = /^(?:in|near|into|across|outside|throughout|within|around)$/;

/** The same for names that are places' as well: “to Washington”. */
const TO_KNOWN_PLACES =
  /^(?:to|from|at|of|for|via|through|leaving|visiting|north|south|east|west|new)$/;

/** “in Washington”, “London, England”: a surname that stands where places stand. */
function isPlaceLike({ text, tokens }: BlockWords, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const known = from === to && isPlaceName(tokens[from]?.key ?? '');
  if (before && isSpace(text, before, tokens[from])) {
    if (TO_PLACES.test(before.key) || (known && TO_KNOWN_PLACES.test(before.key))) return true;
  }
  const name = tokens[to];
  const after = tokens[to + 1];
  if (!name || !after) return false;
  const isPlace = isCountryName(after.key) || isPlaceName(after.key);
  return (
    isPlace && /^\s*,\s+$/.test(text.slice(name.end, after.start)) && isCapitalised(text, after)
  );
}

/** People take no article: “the Fox”, “a Ford”. Capitals alone are an acronym, unless the name is one. */
function isThingLike(
  { text, tokens, titleCase }: BlockWords,
  { from, to, entries }: Candidate,
): boolean {
  const before = tokens[from - 1];
  if (before && ARTICLE.test(before.key) && isSpace(text, before, tokens[from])) {
    // “the Smith administration”, “a Smith-led group”: what people lead is named after them.
    const next = tokens[to + 1];
    const gap = next ? text.slice(tokens[to]?.end, next.start) : '';
    return !(next && (gap === '-' || LEADER_NOUNS.has(next.key)));
  }
  const surface = text.slice(tokens[from]?.start, tokens[to]?.end);
  if (titleCase || surface.length > 3 || surface !== surface.toUpperCase()) return false;
  return surface !== surface.toLowerCase() && !entries.some(({ alias }) => alias === surface);
}

const ARTICLE =
  /^(?:the|a|an|this|that|these|those|each|every|some|any|no|my|our|your|his|her|its|their)$/;

const isSpace = (text: string, left: Token, right: Token | undefined): boolean =>
  right !== undefined && /^\s+$/.test(text.slice(left.end, right.start));
