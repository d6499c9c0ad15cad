import type { Token } from '../../text/tokenize.ts';
import type { PageLanguage } from '../forms/page-language.ts';
import type { Mention, PageContext } from '../mention.ts';
import type { Steps } from '../steps.ts';
import { buildBlockWords } from './build-block-words.ts';
import { buildMention } from './build-mention.ts';
import { createDecide } from './decide.ts';
import { type Decision, isLongList } from './decision.ts';
import { isEventSupported } from './event-support.ts';
import type { PageEvidence } from './evidence.ts';
import { findFaint } from './find-faint.ts';
import { collectForenames, findForenames } from './find-forenames.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { createOrdinary, type IsOrdinary } from './ordinary-words.ts';
import { readName } from './read-name.ts';
import { type FoundBlock, type Sighting, toMention } from './sighting.ts';
import { withoutUnsupported } from './usual-names.ts';

/**
 * Decides whom the names in a page's blocks mean, with the whole page in view. The mentions are in order of appearance
 * within each block, one for each span. `counts` says how many entities there are.
 *
 * Full names stand alone unless they are inside a longer name. A part of a name needs a reason. Its bearer is
 * introduced on the page, or holds the title before it, or is the only one known. Nothing beside it may contradict
 * that, such as another forename or a longer name.
 *
 * Known gaps: surnames beside other capitalised words in a headline, if nothing else on the page supports them.
 *
 * It works in steps, so that it can pause between two blocks or names.
 */
export function* resolveInSteps(
  blocks: readonly FoundBlock[],
  counts: Pick<PageEvidence, 'known' | 'listed'>,
  page: PageContext,
  language: PageLanguage = {},
): Steps<Mention[]> {
  const isOrdinary = createOrdinary(blocks);
  let sightings: Sighting[] = [];
  for (const block of blocks) {
    sightings.push(...readBlock(block, language, isOrdinary));
    yield;
  }
  // Titles of lists are in English, so elsewhere nothing could support them.
  if (isLongList(counts) && !language.forms) sightings = withoutUnsupported(sightings);
  const order = new Map(blocks.map((block, i) => [block, i]));
  const placed = sightings.map(({ reading, words, candidate, block }) => ({
    reading,
    last: candidate.words.at(-1) ?? '',
    // What the page says about itself comes before all its text.
    block: block.about ? -1 : (order.get(block) ?? 0),
    aside: block.aside === true,
    label: words.titleCase,
  }));
  const evidence = gatherEvidence(placed, isOrdinary, counts);
  const decide = createDecide(evidence);
  const mentions: Mention[] = [];
  const undecided: Sighting[] = [];
  for (const sighting of sightings) {
    if (sighting.block.about) continue;
    const decided = decide(sighting.reading);
    if (decided) mentions.push(toMention(sighting, decided));
    else undecided.push(sighting);
    yield;
  }
  mentions.push(...(yield* withForenames(blocks, language, mentions, evidence)));
  const sure = [...mentions, ...findEvents(mentions, sightings, page)];
  const all = [...sure, ...findFaint(undecided, sure, evidence)];
  const at = new Map(blocks.map(({ id }, i) => [id, i]));
  return all.sort(
    (a, b) => (at.get(a.blockId) ?? 0) - (at.get(b.blockId) ?? 0) || a.start - b.start,
  );
}

function readBlock(block: FoundBlock, language: PageLanguage, isOrdinary: IsOrdinary): Sighting[] {
  if (block.candidates.length === 0) return [];
  const words = buildBlockWords(block, language, isOrdinary);
  return block.candidates.map(
    (candidate): Sighting => ({ block, words, candidate, reading: readName(words, candidate) }),
  );
}

/** Forenames come last. They count only for people whom the page names in full, and only where no other name stands. */
function* withForenames(
  blocks: readonly FoundBlock[],
  language: PageLanguage,
  found: readonly Mention[],
  evidence: PageEvidence,
): Steps<Mention[]> {
  const forenames = collectForenames(evidence);
  const taken = Map.groupBy(found, (mention) => mention.blockId);
  const mentions: Mention[] = [];
  for (const block of blocks) {
    yield;
    if (block.about || !forenames.mayStandIn(block)) continue;
    const here = taken.get(block.id) ?? [];
    const isTaken = (token: Token) => here.some((m) => m.start < token.end && token.start < m.end);
    const words = buildBlockWords(block, language, evidence.isOrdinary);
    for (const { at, entry } of findForenames(words, forenames, isTaken)) {
      const decided: Decision = { entries: [entry], rule: 'forename-introduced' };
      mentions.push(buildMention(block, words.tokens, at, at, decided, true));
    }
  }
  return mentions;
}

/** Events come second. The people on the page decide whether a general alias (“Geneva summit”) means this event. */
function findEvents(
  people: readonly Mention[],
  sightings: readonly Sighting[],
  page: PageContext,
): Mention[] {
  const present = new Set(people.flatMap((mention) => mention.entityIds));
  return sightings.flatMap((sighting) => {
    const { reading, candidate, block } = sighting;
    if (reading.kind !== 'event' || block.about) return [];
    if (!isEventSupported(reading.entry, present, page)) return [];
    return [toMention(sighting, { entries: candidate.entries, rule: reading.entry.derivation })];
  });
}
