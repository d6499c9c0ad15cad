import { DETERMINERS } from '../../../lexicon/german/function-words.ts';
import { roleGender } from '../../../lexicon/german/role-words.ts';
import { isCountryName } from '../../../lexicon/places/countries.ts';
import type { SpeakerPhrases } from '../create-speakers.ts';

/** How German names its speakers. Only an acronym tells by its form that it is an organisation. */
export const SPEAKER_PHRASES: SpeakerPhrases = {
  articles: DETERMINERS,
  isOrganization(tokens, first, last) {
    const only = tokens[first];
    if (first !== last || !only || roleGender(only.lower) || isCountryName(only.text)) return false;
    return /^\p{Lu}{2,6}$/u.test(only.text);
  },
};
