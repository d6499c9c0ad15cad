import {
  FINITE_SIGNS,
  PHRASE_OPENERS,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { VERBS_BEFORE_A_PHRASE } from '../../../lexicon/english/reporting-verbs.ts';
import { isTitleHead } from '../../../lexicon/english/titles.ts';
import type { NounPhrase } from '../../grammar/clause-edges.ts';
import { mainClauseStart } from '../../grammar/main-clause.ts';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.ts';
import { isFullName } from '../../names/name-words.ts';
import { type CuePlace, type CueSubject, isOneOf } from '../../records/cue.ts';
import type { Sentence, Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import type { Subject } from '../../records/subject.ts';
import { roleBeforeComma } from '../../role-phrases/role-before-comma.ts';

/** Words of a name but one. */
const MAX_NAME = 3;

/**
 * Finds the subject after a verb that follows a comma: `…, said an official who was briefed on the talks`, `…, said
 * lobbyist Jane Doe`. The subject must name an office, and no content may begin there. Otherwise the name before the
 * comma would be taken.
 *
 * Known gaps: subjects without a listed office.
 */
export function invertedSubject(scene: Scene, cue: CuePlace): CueSubject | undefined {
  const { tokens } = scene.document;
  if (cue.participle || !isOneOf(cue, VERBS_BEFORE_A_PHRASE) || tokens[cue.first - 1]?.text !== ',')
    return undefined;
  if (isApposed(scene, cue)) return undefined;
  const phrase = nounPhraseAfter(tokens, cue.last + 1, cue.sentence);
  if (!phrase || !opensLikeSubject(tokens[phrase.first])) return undefined;
  const office = officeIn(tokens, phrase);
  const next = tokens[phrase.last + 1];
  const goesOn = next !== undefined && next.sentence === tokens[cue.first]?.sentence;
  if (office === undefined || (goesOn && FINITE_SIGNS.has(next.lower))) return undefined;
  // A name, a preposition or nothing must follow the office: `said the mayor left` reports what the mayor did.
  const after = tokens[office + 1];
  const isWhole =
    office === phrase.last || after?.capital === true || PREPOSITIONS.has(after?.lower ?? '');
  if (!isWhole) return undefined;
  const mention = scene.endingAt.get(phrase.last) ?? apposedName(scene, phrase, cue.sentence);
  return { subject: mention ?? { ...phrase, phraseFirst: phrase.first } };
}

/** `said another user, Jane Doe.`: the name right behind the phrase, whether or not the article introduces it. */
export function apposedName(
  { document: { tokens }, startingAt }: Scene,
  phrase: NounPhrase,
  { last }: Sentence,
): Subject | undefined {
  if (tokens[phrase.last + 1]?.text !== ',' || tokens[phrase.last]?.capital) return undefined;
  const first = phrase.last + 2;
  const mention = startingAt.get(first);
  if (mention) return mention;
  const run = { first, last: first };
  while (run.last < last && tokens[run.last + 1]?.capital && run.last - first < MAX_NAME)
    run.last++;
  const ends = run.last >= last || /^[,.]$/.test(tokens[run.last + 1]?.text ?? '');
  return ends && isFullName(tokens, run) ? { ...run, phraseFirst: first } : undefined;
}

/** `Doe, a friend of the mayor, | said the mayor …`: the subject stands in front, and what is behind was said. */
function isApposed(scene: Scene, cue: CuePlace): boolean {
  const { tokens } = scene.document;
  const comma = cue.first - 1;
  const name = scene.endingAt.get(comma - 1);
  if (name && roleBeforeComma(tokens, name, cue.sentence.first)) return true;
  const opener = scene.startingAt.get(mainClauseStart(scene, cue.sentence));
  const start = opener && opener.last + 1;
  if (start === undefined || tokens[start]?.text !== ',' || start >= comma) return false;
  // `The talks with Doe, the mayor, were over, said an official`: a verb, and no description.
  if (FINITE_SIGNS.has(tokens[start + 1]?.lower ?? '')) return false;
  return !tokens
    .slice(start + 1, comma)
    .some(({ text, quotation }) => text === ',' && quotation < 0);
}

function opensLikeSubject(token: Token | undefined): boolean {
  if (!token) return false;
  return PHRASE_OPENERS.has(token.lower) || isTitleHead(token.lower);
}

/** The last word of the office that the phrase begins with, in the singular or plural. */
function officeIn(tokens: readonly Token[], phrase: NounPhrase): number | undefined {
  let office: number | undefined;
  for (let index = phrase.first; index <= Math.min(phrase.last, phrase.first + 6); index++) {
    const { lower = '' } = tokens[index] ?? {};
    if (PREPOSITIONS.has(lower)) break;
    if (isTitleHead(lower) || isTitleHead(lower.replace(/s$/, ''))) office = index;
  }
  return office;
}
