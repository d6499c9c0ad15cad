import { PREPOSITION_OF_WAY } from '../../lexicon/english/words-beside-names.ts';
import { isCommonSurname } from '../../lexicon/names/common-surnames.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import type { Mention } from '../mention.ts';
import type { Decision } from './decision.ts';
import type { PageEvidence } from './evidence.ts';
import { isWord } from './name-or-word.ts';
import { type Sighting, toMention } from './sighting.ts';

/** Fewest articles that make somebody so familiar that news may use the surname alone. */
const ATTESTED = 3;

/**
 * Finds names that probably mean somebody though nothing on the page explains them. They come last, so that nothing rests
 * on them, and stand only where no other name does.
 */
export function findFaint(
  undecided: readonly Sighting[],
  sure: readonly Mention[],
  evidence: PageEvidence,
): Mention[] {
  const taken = Map.groupBy(sure, (mention) => mention.blockId);
  return undecided.flatMap((sighting) => {
    const decided = decideFaint(sighting, evidence);
    if (!decided) return [];
    const mention = toMention(sighting, decided);
    const isTaken = taken
      .get(sighting.block.id)
      ?.some((other) => other.start < mention.end && mention.start < other.end);
    return isTaken ? [] : [mention];
  });
}

/**
 * Decides whom a surname that nothing on the page explains probably means. Its mark is faint, and its card says so. The
 * library leaves one person (`bearers`), whom several articles name. The name is no word, place or forename, few people
 * have it, and the page names nobody else by it.
 *
 * Only English is read so: elsewhere we have not measured it.
 */
function decideFaint(
  { candidate, reading, words }: Sighting,
  page: PageEvidence,
): Decision | undefined {
  const [only, ...others] = candidate.entries;
  if (reading.kind !== 'part' || !only || others.length > 0 || words.isForeign) return undefined;
  const { key, from, titles, doubtful, personal, maybeForename, faint } = reading;
  if (faint || titles.length > 0 || doubtful || maybeForename) return undefined;
  if (only.articleIds.length < ATTESTED || !isWhole(only)) return undefined;
  if (isForename(key) || isCommonSurname(key) || page.rivals.has(key)) return undefined;
  // “the legacy of Doe”, “a pollster at Doe”: things and firms have people's names, and stand where places do.
  if (!personal && PREPOSITION_OF_WAY.has(words.tokens[from - 1]?.key ?? '')) return undefined;
  return isWord(reading, page) ? undefined : { entries: [only], rule: 'probable' };
}

/** A surname, or the one name that somebody has. */
const isWhole = ({ derivation }: GazetteerEntry): boolean =>
  derivation === 'surname' || derivation === 'full-name';
