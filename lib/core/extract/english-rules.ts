import { findDates } from '../dates/find-dates.ts';
import { findPeriods } from '../dates/find-periods.ts';
import { SENTENCE_WORDS, TOKEN } from '../lexicon/english/abbreviations.ts';
import { QUOTATION_MARKS } from '../lexicon/english/quotation-marks.ts';
import { findCues } from './cues/find-cues.ts';
import { findDisputes } from './disputes/find-disputes.ts';
import { attributesBackwards } from './document/attributes-backwards.ts';
import { findEvents } from './events/find-events.ts';
import { monthNames } from './names/month-surname.ts';
import { findPeople } from './people/find-people.ts';
import type { LanguageRules } from './records/language-rules.ts';
import { findRoles } from './roles/find-roles.ts';
import { nameSpeakers } from './speakers/name-speakers.ts';
import { findStatements } from './statements/find-statements.ts';

/** The rules for English. */
export const ENGLISH: LanguageRules = {
  writing: {
    token: TOKEN,
    sentences: SENTENCE_WORDS,
    marks: QUOTATION_MARKS,
    attributesBackwards,
    findDates,
    findPeriods,
    findNamesLikeMonths: monthNames,
  },
  findPeople,
  findRoles,
  findCues,
  nameSpeakers,
  findStatements,
  findEvents,
  findDisputes,
};
