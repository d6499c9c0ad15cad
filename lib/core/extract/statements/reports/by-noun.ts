import {
  ENDS_OF_A_NOUN_REPORT,
  OPENS_AN_INNER_CLAUSE,
} from '../../../lexicon/english/clause-words.ts';
import {
  ARTICLES_AND_PERSONAL_POSSESSIVES,
  AUXILIARIES,
  BE_FORMS,
  TOPIC_LINKS,
} from '../../../lexicon/english/function-words.ts';
import { NOUN_CUES } from '../../../lexicon/english/reporting-nouns.ts';
import {
  BE_OR_BEEN,
  IRREGULAR_PAST_VERBS,
  VERB_BEHIND_THAT,
} from '../../../lexicon/english/tense-words.ts';
import { dateFrom } from '../../grammar/dates-at.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { type DraftStatement, hasWords } from '../../records/statement.ts';
import { timeEnd } from './act-setting.ts';
import { spanBetween } from './clause-after.ts';

/** Fewest words of a content, including the noun. */
const MIN_WORDS = 4;

/** The statements of noun cues: the noun and its content, up to the end of the clause. */
export function findReportsByNoun(
  document: ArticleDocument,
  cues: readonly CueUse[],
): DraftStatement[] {
  const { tokens, text } = document;
  return cues.flatMap((use) => {
    const opener = openerOf(document, use);
    if (opener === undefined) return [];
    const last = contentLast(document, use, opener);
    // An owner after the noun is not part of the content.
    const isOwnerBehind = use.subject !== undefined && use.subject.first > use.last;
    const part = spanBetween(document, isOwnerBehind ? opener : use.first, last);
    const quoted = tokens.slice(opener, last + 1).some((token) => token.quotation >= 0);
    if (!hasWords(text, [part], MIN_WORDS)) return [];
    const cue = { start: tokens[use.first]?.start ?? 0, end: tokens[use.last]?.end ?? 0 };
    const speaker = use.speaker ? { speaker: use.speaker } : {};
    return [
      {
        ...speaker,
        type: quoted ? ('mixed' as const) : ('indirect' as const),
        parts: [part],
        cue,
        use,
      },
    ];
  });
}

/** The “that”, “to” or preposition that opens the content. It directly follows the noun, its owner or its setting. */
function openerOf(document: ArticleDocument, use: CueUse): number | undefined {
  const { tokens } = document;
  const noun = NOUN_CUES.get(tokens[use.first]?.lower ?? '');
  let behind = use.subject && use.subject.first > use.last ? use.subject.last : use.last;
  // `her pledge last month | to go`, `his claim Monday | that …`
  const date = dateFrom(document, tokens[behind + 1]?.start);
  while (date && (tokens[behind + 1]?.start ?? date.end) < date.end) behind++;
  const next = tokens[behind + 1]?.lower ?? '';
  if (!noun || behind >= use.sentence.last) return undefined;
  const that =
    next === 'in' || next === 'on' || next === 'last' ? thatBehind(tokens, behind + 1) : behind + 1;
  if (tokens[that]?.lower === 'that') {
    const after = tokens[that + 1];
    // `his claim that angered Roe`: the clause describes the claim.
    return noun.takesThat && !VERB_BEHIND_THAT.test(after?.lower ?? '') ? that : undefined;
  }
  if (next === 'to') {
    const verb = tokens[behind + 2];
    return noun.takesTo &&
      verb?.kind === 'word' &&
      !verb.capital &&
      !ARTICLES_AND_PERSONAL_POSSESSIVES.has(verb.lower)
      ? behind + 1
      : undefined;
  }
  return noun.prepositions.includes(next) ? behind + 1 : undefined;
}

/** `his claim in November | that …`: skips when and where it was said. */
function thatBehind(tokens: readonly Token[], from: number): number {
  for (let index = from; index < from + 7; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation' || token.quotation >= 0) break;
    if (token.lower === 'that') return index;
  }
  return from;
}

/**
 * The content ends before a comma, another clause, or the verb whose subject is the noun. After “that”, it is the
 * second verb.
 */
function contentLast(document: ArticleDocument, use: CueUse, opener: number): number {
  const { tokens } = document;
  const isPhrase = TOPIC_LINKS.has(tokens[opener]?.lower ?? '');
  let verbs = tokens[opener]?.lower === 'that' ? 1 : 0;
  let last = opener;
  for (let index = opener + 1; index <= use.sentence.last; index++) {
    const token = tokens[index] as Token;
    if (token.quotation < 0) {
      if (
        /^[,.;:—–()]$/.test(token.text) ||
        (token.text === '-' && token.start > (tokens[index - 1]?.end ?? 0))
      )
        break;
      if (ENDS_OF_A_NOUN_REPORT.has(token.lower)) break;
      const time = isPhrase ? timeEnd(document, index) : undefined;
      // `a call for peace | on Sunday`: the date is not content. Words such as “during” may belong to the content.
      if (time !== undefined && time > index) break;
      // `his claim that it is lost | drew laughter`
      const isPast = IRREGULAR_PAST_VERBS.test(token.lower) && !isVerbal(tokens[index - 1]);
      if (verbs === 0 && isPast && index > opener + 1) break;
      const isVerb = BE_FORMS.has(token.lower) || AUXILIARIES.has(token.lower);
      const isSame = isVerb && isVerbal(tokens[index - 1]);
      if (isVerb && !isSame && !BE_OR_BEEN.has(token.lower) && --verbs < 0) break;
      if (OPENS_AN_INNER_CLAUSE.has(token.lower)) verbs++;
    }
    last = index;
  }
  return last;
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (BE_FORMS.has(token.lower) || AUXILIARIES.has(token.lower));
}
