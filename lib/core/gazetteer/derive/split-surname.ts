import { isForename } from '../../lexicon/names/forenames.ts';
import { IBERIAN_SURNAMES, LEADING_SURNAMES } from '../../lexicon/names/name-order.ts';
import { INSEPARABLE_PARTICLE, PARTICLE_IN_A_LISTED_NAME } from '../../lexicon/names/name-parts.ts';
import { ARABIC_ARTICLE, EAST_ASIAN_SYLLABLES } from '../../lexicon/romanization/name-forms.ts';
import { foldText } from '../../text/fold.ts';

/** The forenames of a name, and the forms of its surname, the most usual first. */
interface SplitName {
  forenames: string[];
  surnames: string[];
}

/**
 * Whether the surname comes first, as in Chinese, Korean and Vietnamese names. The first word must be a usual surname
 * there. The rest must look like a given name of those languages, with a hyphen or their syllables. If the first word
 * is also a Western forename (`Kim`, `Lee`), it needs the hyphen or three words.
 */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', ...given] = words;
  if (!LEADING_SURNAMES.has(foldText(first)) || given.length > 3) return false;
  if (!given.every(isEasternGiven)) return false;
  if (given.some((word) => /\p{L}-\p{L}/u.test(word)) || given.length > 1) return true;
  return !isForename(foldText(first)) && !given.some((word) => isForename(foldText(word)));
}

const isEasternGiven = (word: string): boolean =>
  word.split('-').every((part) => part.length <= 9 && EAST_ASIAN_SYLLABLES.test(foldText(part)));

/** Splits “forenames surname” where the surname begins: at a particle, at a double surname, or at the last word. */
export function splitSurname(words: readonly string[]): SplitName {
  const last = words.length - 1;
  const core = words[last] as string;
  const and = words.findIndex((word, i) => i > 0 && i < last && /^[ye]$/i.test(word));
  if (and > 1) {
    const from = and - 1;
    const surnames = [words.slice(from).join(' '), words[from] as string];
    return { forenames: words.slice(0, from), surnames };
  }
  const particle = words.findIndex(
    (word, i) => i > 0 && i < last && PARTICLE_IN_A_LISTED_NAME.test(word),
  );
  const name =
    particle < 0
      ? -1
      : words.findIndex((word, i) => i > particle && !PARTICLE_IN_A_LISTED_NAME.test(word));
  // If a particle stands far from the end, only the last words are the surname.
  if (particle > 0 && last - name <= 1) {
    const surnames = [words.slice(particle).join(' '), words.slice(name).join(' ')];
    // “bin Doe” is never used without its particle. Nor is a surname whose particle has a capital.
    const keepsParticle = INSEPARABLE_PARTICLE.test(words[particle] as string);
    const own = keepsParticle || /^\p{Lu}/u.test(words[particle] as string);
    return { forenames: words.slice(0, particle), surnames: own ? surnames.slice(0, 1) : surnames };
  }
  const before = words[last - 1] as string;
  if (words.length > 2 && IBERIAN_SURNAMES.has(foldText(before)) && IBERIAN_OR_LONG(core)) {
    const double = `${before} ${core}`;
    return { forenames: words.slice(0, last - 1), surnames: [double, before, core] };
  }
  const bare = core.replace(ARABIC_ARTICLE, '');
  return { forenames: words.slice(0, last), surnames: bare === core ? [core] : [core, bare] };
}

/** The word after the first of two Iberian surnames is also a surname, so it is no forename. */
const IBERIAN_OR_LONG = (word: string): boolean => !isForename(foldText(word));
