import { tokenize } from '../text/tokenize.ts';
import { isEventSupported } from './event-support.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import type { MatchReason, Mention, PageContext, TextBlock } from './mention.ts';
import {
  type BlockWords,
  hasCapitalNouns,
  isLongerNameAfter,
  isTitleCase,
} from './name-context.ts';
import { type Reading, readSurname } from './read-surname.ts';

interface Sighting {
  block: TextBlock;
  words: BlockWords;
  candidate: Candidate;
  reading: Reading;
}

/**
 * Finds the known names in a page's blocks and decides, with the whole page in view, who is meant. In
 * order of appearance within each block; one decision a span.
 *
 * Full names stand on their own unless a longer name surrounds them. A surname stands when its bearer is
 * introduced on the page or is the only bearer known, and nothing beside it says otherwise (another
 * forename, a longer name, another bearer introduced). What it knowingly misses: surnames that share a
 * headline with capitalised words when nothing else on the page supports them.
 */
export function resolveMentions(
  blocks: readonly TextBlock[],
  gazetteer: Gazetteer,
  page: PageContext = {},
): Mention[] {
  const capitalNouns = hasCapitalNouns(page.lang);
  const sightings = blocks.flatMap((block) => readBlock(block, gazetteer, capitalNouns));
  const introduced = new Set<string>();
  const supported = new Set<string>();
  const titled = new Set<string>();
  const rivals = new Map<string, Set<string>>();
  for (const { reading } of sightings) {
    if (reading.kind === 'full') introduced.add(reading.entry.entityId);
    if (reading.kind === 'surname') {
      for (const { entityId } of reading.entries) supported.add(entityId);
      if (reading.titled) for (const { entityId } of reading.entries) titled.add(entityId);
    }
    if (reading.kind === 'rival') {
      const known = rivals.get(reading.surname) ?? new Set();
      rivals.set(reading.surname, known.add(reading.forename));
    }
  }
  const mentions: Mention[] = [];
  for (const { block, words, candidate, reading } of sightings) {
    const decided = decide(reading, { introduced, supported, titled, rivals });
    if (decided) mentions.push(toMention(block, words, candidate, reading, decided));
  }
  return withEvents(mentions, sightings, page);
}

function readBlock(block: TextBlock, gazetteer: Gazetteer, capitalNouns: boolean): Sighting[] {
  const tokens = tokenize(block.text);
  const words: BlockWords = {
    text: block.text,
    tokens,
    titleCase: isTitleCase(block.text, tokens),
    capitalNouns,
  };
  return findCandidates(block.text, tokens, gazetteer).map((candidate) => ({
    block,
    words,
    candidate,
    reading: read(words, candidate),
  }));
}

function read(words: BlockWords, candidate: Candidate): Reading {
  const [first] = candidate.entries as [GazetteerEntry];
  if (first.type === 'event') return { kind: 'event', entry: first };
  const isFullName = candidate.to > candidate.from;
  if (isLongerNameAfter(words, candidate.to, isFullName)) return { kind: 'none' };
  return readSurname(words, candidate, isFullName);
}

interface PageEvidence {
  introduced: ReadonlySet<string>;
  supported: ReadonlySet<string>;
  titled: ReadonlySet<string>;
  rivals: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Decision {
  entries: GazetteerEntry[];
  rule: MatchReason['rule'];
}

function decide(reading: Reading, page: PageEvidence): Decision | undefined {
  if (reading.kind === 'full') return { entries: [reading.entry], rule: ruleOf(reading.entry) };
  if (reading.kind !== 'surname' && reading.kind !== 'unsure') return undefined;
  const known = reading.entries.filter((entry) => page.introduced.has(entry.entityId));
  const rivals = page.rivals.get(reading.surname);
  if (reading.kind === 'unsure') {
    // In a headline “Jane Smith Wins” and “Judge Blocks Smith” look alike: only a page that speaks of our
    // Smith elsewhere, and of no Jane Smith, settles it.
    if (rivals && reading.before.some((key) => rivals.has(key))) return undefined;
    const supported = reading.entries.filter(
      (entry) => page.introduced.has(entry.entityId) || page.supported.has(entry.entityId),
    );
    if (reading.alone || supported.length === 0) return undefined;
  }
  if (known.length > 0) return { entries: known, rule: 'surname-introduced' };
  // Somebody else of that name is introduced, and ours neither by name nor by a title held.
  if (rivals && !reading.entries.some((entry) => page.titled.has(entry.entityId))) return undefined;
  const [only] = reading.entries;
  if (reading.entries.length === 1 && only) {
    return {
      entries: [only],
      rule: only.derivation === 'curated' ? 'curated' : 'surname-only-bearer',
    };
  }
  return { entries: reading.entries, rule: 'surname' };
}

const ruleOf = (entry: GazetteerEntry): MatchReason['rule'] =>
  entry.derivation === 'surname' ? 'full-name' : entry.derivation;

function toMention(
  block: TextBlock,
  words: BlockWords,
  candidate: Candidate,
  reading: Reading,
  { entries, rule }: Decision,
): Mention {
  const from = reading.kind === 'full' ? reading.from : candidate.from;
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[candidate.to]?.end ?? start;
  const [first] = entries as [GazetteerEntry];
  return {
    blockId: block.id,
    start,
    end,
    surface: block.text.slice(start, end),
    entityIds: [...new Set(entries.map((entry) => entry.entityId))],
    type: first.type,
    // A name that another on the page introduced is explained by that fuller name.
    reason: {
      rule,
      alias: rule === 'surname-introduced' || from < candidate.from ? first.name : first.alias,
    },
  };
}

/** Events come second: whom the page names decides whether a general alias (“Geneva summit”) is this event. */
function withEvents(people: Mention[], sightings: Sighting[], page: PageContext): Mention[] {
  const present = new Set(people.flatMap((mention) => mention.entityIds));
  const events = sightings.flatMap(({ block, words, candidate, reading }) => {
    if (reading.kind !== 'event' || !isEventSupported(reading.entry, present, page)) return [];
    const decision: Decision = { entries: candidate.entries, rule: reading.entry.derivation };
    return [toMention(block, words, candidate, reading, decision)];
  });
  if (events.length === 0) return people;
  const order = new Map(sightings.map(({ block }, i) => [block.id, i]));
  return [...people, ...events].sort(
    (a, b) => (order.get(a.blockId) ?? 0) - (order.get(b.blockId) ?? 0) || a.start - b.start,
  );
}
