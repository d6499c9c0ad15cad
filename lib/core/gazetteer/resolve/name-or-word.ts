import { isCommonWord } from '../../lexicon/english/common-words.ts';
import { CALENDAR_WORDS, ILLNESSES } from '../../lexicon/english/words-beside-names.ts';
import { isFunctionWord, isSaint, isTitle } from '../../lexicon/languages.ts';
import { isCountryAdjective, isCountryName } from '../../lexicon/places/countries.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import type { PageEvidence } from './evidence.ts';
import type { Part } from './reading.ts';

/** A name that stands alone at least this often is somebody's and no coincidence. */
const REPEATED = 2;

/** Whether the page uses this part of a name alone so often that it must be somebody's. */
export const isRepeated = ({ key }: Part, { uses }: PageEvidence): boolean =>
  (uses.get(key) ?? 0) >= REPEATED;

/** At most one of this many uses may look like a place or a thing. */
const USES_FOR_EACH_DOUBT = 4;

/** “in Flint”, “the Flint schools”: a name that the page often uses like this is no person. */
const isThing = ({ key }: Part, { doubted, uses }: PageEvidence): boolean =>
  (doubted.get(key) ?? 0) * USES_FOR_EACH_DOUBT > (uses.get(key) ?? 0);

/** Whether a part of a name may be a word, a month or a place. The page then doesn't show that it is a name. */
export function isWord(part: Part, page: PageEvidence): boolean {
  const { key, titles, personal } = part;
  if (isTitle(key) || isFunctionWord(key) || CALENDAR_WORDS.has(key)) return true;
  if (isCountryName(key)) return true;
  if (titles.length > 0 && personal) return false;
  const isUsual = isCommonWord(key) || ILLNESSES.has(key);
  if (isUsual && !(personal && isRepeated(part, page))) return true;
  return (
    part.doubtful ||
    isThing(part, page) ||
    isPlaceName(key) ||
    isSaint(key.split(' ')[0] ?? '') ||
    isCountryAdjective(key) ||
    page.isOrdinary(key)
  );
}
