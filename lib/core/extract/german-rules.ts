import { findGermanDates } from '../dates/german-dates.ts';
import { SENTENCE_WORDS, TOKEN } from '../lexicon/german/abbreviations.ts';
import { QUOTATION_MARKS } from '../lexicon/german/quotation-marks.ts';
import { findCues } from './cues/german/find-cues.ts';
import { findPeople } from './people/german/find-people.ts';
import type { LanguageRules } from './records/language-rules.ts';
import { findRoles } from './roles/german/find-roles.ts';
import { nameSpeakers } from './speakers/german/name-speakers.ts';
import { findStatements } from './statements/german/find-statements.ts';

/** The rules for German. It gives neither events nor disputes. */
export const GERMAN: LanguageRules = {
  writing: {
    token: TOKEN,
    sentences: SENTENCE_WORDS,
    marks: QUOTATION_MARKS,
    // A verb after a quotation precedes its subject. So no name opens the words that attribute it.
    attributesBackwards: () => false,
    findDates: findGermanDates,
    findNamesLikeMonths: () => [],
  },
  findPeople,
  findRoles,
  findCues,
  nameSpeakers,
  findStatements,
};
