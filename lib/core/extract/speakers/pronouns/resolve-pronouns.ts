import {
  HE_OR_SHE_HAD,
  HIS_OR_HER,
  STARTS_WITH_HE_OR_HIS,
} from '../../../lexicon/english/function-words.ts';
import type { ArticleDocument, Sentence } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import type { ResolveOffice } from '../../records/subject.ts';
import { antecedentOf, type Question, type ReadSentence, type Reference } from './antecedent.ts';
import { type Bearer, type Bearers, createBearers } from './bearers.ts';
import { findGenders } from './genders.ts';
import { findNamings, type Namings } from './namings.ts';
import { openerOf } from './opener.ts';
import { type SentenceSubject, sentenceSubject } from './sentence-subject.ts';

/** How many sentences before a pronoun are searched for its name. */
const MEMORY = 12;
/** Most names and pronouns of a sentence, counted from its end. Only lists have more. */
const MAX_REFERENCES = 16;
/** Tokens after a pronoun in which a name means somebody else. */
const REACH = 20;

/**
 * Whom “he” and “she” mean, by token, outside quotations and as far as the text shows. They are read in text order, so
 * a chain of pronouns leads back to its name. `holderOf` finds the holder of an office.
 */
export function resolvePronouns(
  { scene, people, cues, nounCues }: Pick<ArticleReading, 'scene' | 'people' | 'cues' | 'nounCues'>,
  speakers: Speakers,
  holderOf: ResolveOffice,
): ReadonlyMap<number, Speaker> {
  const { document } = scene;
  const { tokens } = document;
  const bearers = createBearers(document, people.persons, findGenders(document, people), speakers);
  const namings = findNamings(document, people, bearers);
  const quoted = quotedBearers(document, people, bearers);
  const cuesOf = Map.groupBy(cues, (cue) => cue.sentence);
  // `his promise`: a possessive counts if it says whose words they are.
  const owners = new Set(nounCues.map(({ pronoun }) => pronoun));
  const found = new Map<number, Speaker>();
  const past: ReadSentence[] = [];
  for (const [index, sentence] of document.sentences.entries()) {
    const main = sentenceSubject(scene, sentence, cuesOf.get(sentence) ?? [], namings);
    const { block } = sentence;
    const isHeadline = document.blocks[block]?.kind === 'headline';
    const references: Reference[] = [];
    let owner: Reference | undefined;
    let isOfQuotation = false;
    let subject = subjectOf(main, namings, holderOf, bearers);
    for (let at = sentence.first; at <= sentence.last; at++) {
      const token = tokens[at];
      if (!token) continue;
      if (token.quotation >= 0) {
        isOfQuotation = true;
        continue;
      }
      const opens = at === sentence.first && HIS_OR_HER.has(token.lower);
      const isPronoun = HE_OR_SHE_HAD.has(token.lower) || owners.has(at) || opens;
      const naming = isPronoun ? undefined : namings.get(at);
      if (naming) references.push(naming);
      if (isPronoun) {
        const gender = STARTS_WITH_HE_OR_HIS.test(token.lower) ? 'male' : 'female';
        const isMain = opens || (main.kind === 'pronoun' && main.at === at);
        const opener = isMain ? openerOf(tokens, sentence, namings, at) : undefined;
        const behind = namedBehind(document, namings, at, sentence);
        const question: Question = {
          gender,
          isMain,
          isOfQuotation,
          ...(opener ? { opener } : {}),
          isSpokenOf: (bearer) => behind.has(bearer) || (quoted.get(index)?.has(bearer) ?? false),
        };
        const bearer = antecedentOf(question, { block, isHeadline, references, subject }, past);
        if (bearer && !(opens && !owners.has(at))) found.set(at, bearer.speaker);
        const reference: Reference = { gender, ...(bearer ? { bearer } : {}) };
        references.push(reference);
        if (opens) owner = reference;
        else if (isMain) subject = reference;
      }
      if (references.length > MAX_REFERENCES) references.shift();
    }
    past.push({ block, isHeadline, references, subject, ...(owner ? { owner } : {}) });
    if (past.length > MEMORY) past.shift();
  }
  return found;
}

/** A pronoun means nobody until it is resolved. */
function subjectOf(
  main: SentenceSubject,
  namings: Namings,
  holderOf: ResolveOffice,
  bearers: Bearers,
): ReadSentence['subject'] {
  if (main.kind === 'name') return namings.get(main.naming.first) ?? 'thing';
  if (main.kind === 'pronoun') return 'thing';
  if (main.kind !== 'epithet') return main.kind;
  const holder = holderOf(main.phrase);
  return holder ? { bearer: bearers.ofPerson(holder) } : 'epithet';
}

/** The people whom the quotations of each sentence name. */
function quotedBearers(
  { tokens }: ArticleDocument,
  { mentions }: People,
  bearers: Bearers,
): ReadonlyMap<number, ReadonlySet<Bearer>> {
  const quoted = new Map<number, Set<Bearer>>();
  for (const { person, first } of mentions) {
    const token = tokens[first];
    if (!token || token.quotation < 0) continue;
    const named = quoted.get(token.sentence) ?? new Set();
    quoted.set(token.sentence, named.add(bearers.ofPerson(person)));
  }
  return quoted;
}

/** Whom the words soon after a pronoun name. After a quotation (`…,” he told Doe, who …`), they end at a comma. */
function namedBehind(
  { tokens }: ArticleDocument,
  namings: Namings,
  pronoun: number,
  { last }: Sentence,
): ReadonlySet<Bearer> {
  const named = new Set<Bearer>();
  const ends = (tokens[pronoun - 1]?.quotation ?? -1) >= 0 ? /^[,—–;(-]$/ : /^[—–;(-]$/;
  for (let index = pronoun + 1; index <= Math.min(last, pronoun + REACH); index++) {
    if (ends.test(tokens[index]?.text ?? '')) break;
    const bearer = namings.get(index)?.bearer;
    if (bearer) named.add(bearer);
  }
  return named;
}
