import { DETERMINERS } from '../../../lexicon/german/function-words.ts';
import { MENS_COURTESY, roleGender, WOMENS_COURTESY } from '../../../lexicon/german/role-words.ts';
import type { CuratedName } from '../../../model.ts';
import { isForename } from '../../names/german/forename.ts';
import { findNameRuns } from '../../names/german/name-runs.ts';
import { isFullName } from '../../names/german/name-word.ts';
import type { Run } from '../../names/run.ts';
import { type ArticleDocument, sentenceOfToken } from '../../records/document.ts';
import type { Gender, People, PersonMention } from '../../records/person.ts';
import { roleBefore, withDegrees } from '../../role-phrases/german/role-before.ts';
import { describePersons } from '../describe-persons.ts';
import { introducePersons } from '../introduce-persons.ts';
import { createEvidence } from './evidence.ts';
import { createResolveName } from './resolve-name.ts';
import { titledName } from './titled-name.ts';

/**
 * Finds the people of a German article and every place that names them, also in the genitive (`Does`, `Jane Does`). A
 * full name is a person if a role, title, party or age stands beside it, or if its forename is usual.
 *
 * Known gaps: unusual forenames without an introduction, and single names unless they are curated.
 */
export function findPeople(document: ArticleDocument, known: readonly CuratedName[]): People {
  const { tokens } = document;
  const runs = findNameRuns(document);
  const evidence = createEvidence(document, runs);
  const shape = { isFullName, isForename, titledName };
  const { byId, distinct } = introducePersons(tokens, runs, evidence, known, shape);
  const resolve = createResolveName(tokens, byId, distinct);
  const mentions: PersonMention[] = [];
  const unknown: number[] = [];
  for (const { name } of runs) {
    if (name.first > name.last) continue;
    const person = resolve(name);
    if (person) mentions.push({ person, ...name, phraseFirst: phraseStart(document, name) });
    else if (isFullName(tokens, name) && isForename(tokens[name.first]?.text ?? ''))
      unknown.push(name.first);
  }
  const described = describePersons(tokens, distinct, mentions, new Set(), genderOfTitle);
  return { ...described, unknown };
}

const genderOfTitle = (lower: string): Gender | undefined => {
  if (MENS_COURTESY.has(lower)) return 'male';
  if (WOMENS_COURTESY.has(lower)) return 'female';
  const gender = roleGender(lower);
  return gender === 'either' ? undefined : gender;
};

/** Where the noun phrase of a mention begins: at its article, role or title. */
function phraseStart(document: ArticleDocument, name: Run): number {
  const { tokens } = document;
  const from = sentenceOfToken(document, name.first).first;
  let first = withDegrees(tokens, name.first, from);
  first = roleBefore(tokens, name.first, from)?.first ?? first;
  const before = tokens[first - 1];
  if (first > from && before && DETERMINERS.has(before.lower)) first--;
  return first;
}
