import type { Token } from '../text/tokenize.ts';
import { type Decision, decide } from './decide.ts';
import { isEventSupported } from './event-support.ts';
import type { Candidate } from './find-candidates.ts';
import { collectForenames, findForenames } from './find-forenames.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { Mention, PageContext, TextBlock } from './mention.ts';
import {
  type BlockWords,
  hasCapitalNouns,
  isLongerNameAfter,
  isTitleCase,
} from './name-context.ts';
import { gatherEvidence, type PageEvidence } from './page-evidence.ts';
import { type Reading, readSurname } from './read-surname.ts';

/** A block of the page with its words and the names that may stand in it. */
export interface FoundBlock extends TextBlock {
  /** the words of the text; may be a getter that splits it when first asked */
  readonly tokens: readonly Token[];
  /** in order, without overlap */
  candidates: readonly Candidate[];
}

interface Sighting {
  block: TextBlock;
  words: BlockWords;
  candidate: Candidate;
  reading: Reading;
}

/**
 * Decides, with the whole page in view, who is meant by the names found in its blocks. In order of appearance
 * within each block; one decision a span. `known` is how many entities there are at all.
 *
 * Full names stand on their own unless a longer name surrounds them. A surname stands when its bearer is
 * introduced on the page or is the only bearer known, and nothing beside it says otherwise (another
 * forename, a longer name, another bearer introduced). What it knowingly misses: surnames that share a
 * headline with capitalised words when nothing else on the page supports them.
 */
export function resolveMentions(
  blocks: readonly FoundBlock[],
  known: number,
  page: PageContext = {},
): Mention[] {
  const capitalNouns = hasCapitalNouns(page.lang);
  const read = blocks.map((block) => readBlock(block, capitalNouns));
  const sightings = read.flatMap((block) => block.sightings);
  const evidence = gatherEvidence(
    sightings.map(({ reading }) => reading),
    read.map(({ words }) => words),
    known,
  );
  const mentions: Mention[] = [];
  for (const { block, words, candidate, reading } of sightings) {
    const decided = decide(reading, evidence);
    if (decided) mentions.push(toMention(block, words, candidate, reading, decided));
  }
  mentions.push(...withForenames(read, mentions, sightings, evidence));
  return withEvents(mentions, sightings, page);
}

interface BlockReading {
  block: TextBlock;
  words: BlockWords;
  sightings: Sighting[];
}

function readBlock(block: FoundBlock, capitalNouns: boolean): BlockReading {
  const { tokens } = block;
  const words: BlockWords = {
    text: block.text,
    tokens,
    titleCase: isTitleCase(block.text, tokens),
    capitalNouns,
  };
  const sightings = block.candidates.map(
    (candidate): Sighting => ({
      block,
      words,
      candidate,
      reading: readCandidate(words, candidate),
    }),
  );
  return { block, words, sightings };
}

function readCandidate(words: BlockWords, candidate: Candidate): Reading {
  const [first] = candidate.entries as [GazetteerEntry];
  if (first.type === 'event') return { kind: 'event', entry: first };
  const isFullName = candidate.to > candidate.from;
  if (isLongerNameAfter(words, candidate.to, isFullName)) return { kind: 'none' };
  return readSurname(words, candidate, isFullName);
}

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
      alias: rule.endsWith('-introduced') || from < candidate.from ? first.name : first.alias,
    },
  };
}

/** Forenames come last: only of people whom the page names in full, and where no other name stands. */
function withForenames(
  read: readonly BlockReading[],
  found: readonly Mention[],
  sightings: readonly Sighting[],
  evidence: PageEvidence,
): Mention[] {
  const introduced = sightings.flatMap(({ reading }) =>
    reading.kind === 'full' ? [reading.entry] : [],
  );
  const forenames = collectForenames(introduced, evidence);
  const taken = Map.groupBy(found, (mention) => mention.blockId);
  return read.flatMap(({ block, words }) => {
    const here = taken.get(block.id) ?? [];
    const isTaken = (token: Token) => here.some((m) => m.start < token.end && token.start < m.end);
    return findForenames(words, forenames, isTaken).map(({ at, entry }) =>
      toMention(
        block,
        words,
        { from: at, to: at, entries: [entry] },
        { kind: 'none' },
        { entries: [entry], rule: 'forename-introduced' },
      ),
    );
  });
}

/** Events come second: whom the page names decides whether a general alias (“Geneva summit”) is this event. */
function withEvents(people: Mention[], sightings: Sighting[], page: PageContext): Mention[] {
  const present = new Set(people.flatMap((mention) => mention.entityIds));
  const events = sightings.flatMap(({ block, words, candidate, reading }) => {
    if (reading.kind !== 'event' || !isEventSupported(reading.entry, present, page)) return [];
    const decision: Decision = { entries: candidate.entries, rule: reading.entry.derivation };
    return [toMention(block, words, candidate, reading, decision)];
  });
  const order = new Map(sightings.map(({ block }, i) => [block.id, i]));
  return [...people, ...events].sort(
    (a, b) => (order.get(a.blockId) ?? 0) - (order.get(b.blockId) ?? 0) || a.start - b.start,
  );
}
