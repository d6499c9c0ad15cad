import type { Span } from '../model.ts';
import { contentEnd } from './content-end.ts';
import { contentStart, isQuantity } from './content-start.ts';
import type { CueUse } from './cues.ts';
import { NEGATING_LEMMAS } from './data/cues.ts';
import { FINITE_SIGNS, PREPOSITIONS } from './data/words.ts';
import type { ArticleDocument } from './document.ts';
import { countWords, type DraftStatement, overlaps } from './draft-statement.ts';
import { type CuesBySentence, groupCues } from './placed-quotations.ts';
import { reportedAct } from './reported-acts.ts';

/** Fewer words than this are no statement worth a card (`Doe said so`). */
const MIN_WORDS = 3;
/** Statements before one that can overlap it; cues come in text order. */
const NEAR = 6;
/** Words behind a cue that closes its sentence (`told parliament on Tuesday`). */
const MAX_CLOSING = 14;

/**
 * Finds indirect and mixed statements of named persons: `Doe announced that …`, `Doe said …`, and the cue
 * behind its clause, `…, Doe said.` Content that holds a quotation is mixed and keeps its marks.
 *
 * The content ends with its sentence, or before what the article adds on its own: the speaker's next cue
 * (`…, stating:`), a remark `which …` that reports someone else, and a concession or a closing participle
 * after a comma (`, despite …`, `, ending years of talks.`), which may be the speaker's but often are the
 * reporter's: words too few are not wrong, words too many are. Knowingly misses reports without a clause
 * (`Doe praised the plan`, `Doe urged them to go`).
 */
export function findIndirectStatements(
  document: ArticleDocument,
  cues: readonly CueUse[],
  direct: readonly DraftStatement[],
): DraftStatement[] {
  const used = new Set(direct.map((draft) => draft.use));
  const bySentence = groupCues(cues);
  const drafts: DraftStatement[] = [];
  for (const use of cues) {
    if (used.has(use)) continue;
    const parts = contentOf(document, bySentence, use).map((part) =>
      cutBefore(document, part, direct),
    );
    if (
      parts.length === 0 ||
      parts.some(({ start, end }) => countWords(document.text.slice(start, end)) < 1)
    )
      continue;
    const isFree = (drafted: readonly DraftStatement[]) =>
      !drafted.some((other) => other.parts.some((one) => parts.some((own) => overlaps(one, own))));
    if (!isFree(direct) || !isFree(drafts.slice(-NEAR))) continue;
    const { tokens, quotations } = document;
    const isMixed = quotations.some((quotation) => parts.some((part) => overlaps(quotation, part)));
    drafts.push({
      ...(use.speaker ? { speaker: use.speaker } : {}),
      type: isMixed ? 'mixed' : 'indirect',
      parts,
      cue: { start: tokens[use.first]?.start ?? 0, end: tokens[use.last]?.end ?? 0 },
      use,
    });
  }
  return drafts;
}

/** Where the sentence goes on to the speaker's next words, as a direct statement, the content ends. */
function cutBefore(document: ArticleDocument, part: Span, direct: readonly DraftStatement[]): Span {
  const next = direct.find((draft) =>
    draft.parts.some((own) => own.start > part.start && own.start < part.end),
  );
  if (!next) return part;
  const { subject, pronoun, first } = next.use;
  const starts = [subject?.phraseFirst, pronoun, first].flatMap(
    (index) => document.tokens[index ?? -1]?.start ?? [],
  );
  const quoted = next.parts[0]?.start ?? part.end;
  const at = Math.min(quoted - 1, ...starts.filter((start) => start > part.start));
  const words = document.text
    .slice(part.start, at)
    .replace(/(?:[\s,;:“"'‘—–-]|\b(?:and|but|then|also))+$/u, '');
  return { start: part.start, end: part.start + words.length };
}

/** The content of a cue: its clause behind it, around it or in front of it, else what was done with words. */
function contentOf(document: ArticleDocument, bySentence: CuesBySentence, use: CueUse): Span[] {
  const cues = bySentence.get(use.sentence) ?? [];
  const after =
    use.kind === 'act'
      ? undefined
      : (clauseBehindAs(document, cues, use) ?? clauseAfter(document, cues, use));
  if (after) return [after];
  const around = clauseAround(document, cues, use);
  if (around) return around;
  const part = clauseBefore(document, cues, use) ?? reportedAct(document, cues, use);
  return part ? [part] : [];
}

/** `As Doe noted, the plan was dead.` */
function clauseBehindAs(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span | undefined {
  const { tokens } = document;
  const start = use.subject?.phraseFirst ?? use.pronoun;
  if (start === undefined || tokens[start - 1]?.lower !== 'as') return undefined;
  if (start - 1 - use.sentence.first > 1 || tokens[use.last + 1]?.text !== ',') return undefined;
  const first = use.last + 2;
  const plain = { ...use, subject: { first, last: first, phraseFirst: first } };
  return spanOf(document, first, contentEnd(tokens, cues, plain, first));
}

/** `The plan, Doe said, was dead.`: a cue set off by commas inside its content. */
function clauseAround(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): [Span, Span] | undefined {
  const { tokens } = document;
  const subject = use.subject;
  const start = subject ? Math.min(subject.phraseFirst, use.first) : use.pronoun;
  const isInverted = subject !== undefined && subject.first > use.last;
  if (start === undefined || isInverted || use.participle || use.kind === 'act') return undefined;
  const end = use.last + 1;
  if (tokens[start - 1]?.text !== ',' || tokens[end]?.text !== ',') return undefined;
  if (start - 1 <= use.sentence.first || end >= use.sentence.last) return undefined;
  const before = spanBetween(document, use.sentence.first, start - 2);
  const after = spanBetween(document, end + 1, contentEnd(tokens, cues, use, end + 1));
  const { text } = document;
  const words =
    countWords(text.slice(before.start, before.end)) +
    countWords(text.slice(after.start, after.end));
  return words < MIN_WORDS || before.end <= before.start || after.end <= after.start
    ? undefined
    : [before, after];
}

function clauseAfter(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span | undefined {
  if (use.subject && use.subject.first > use.last) return undefined;
  const first = contentStart(document, use);
  if (first === undefined) return undefined;
  const { tokens } = document;
  const last = contentEnd(tokens, cues, use, first);
  // “Denied that …”: without its “that” the content would read as what the speaker holds.
  const opensWithThat = NEGATING_LEMMAS.has(use.lemma) && tokens[first - 1]?.lower === 'that';
  return spanOf(document, opensWithThat ? first - 1 : first, last);
}

/** `The talks had failed, Doe said on Monday.`: the clause before a cue that closes its sentence. */
function clauseBefore(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span | undefined {
  const { tokens } = document;
  const subject = use.subject;
  const start = subject ? Math.min(subject.phraseFirst, use.first) : use.pronoun;
  if (start === undefined || use.participle || use.kind === 'act') return undefined;
  if (tokens[start - 1]?.text !== ',') return undefined;
  // Behind `…, said Doe` anything may follow: who that is, where it was.
  const isInverted = subject !== undefined && subject.first > use.last;
  if (!isInverted && !closesSentence(document, use, use.last)) return undefined;
  const first = use.sentence.first;
  const opening = tokens[first];
  if (!opening) return undefined;
  // A clause that is one quotation is the business of direct statements.
  if (opening.quotation >= 0 && tokens[start - 2]?.quotation === opening.quotation)
    return undefined;
  if (/^(asked|speaking|according|citing|pressed)$/.test(opening.lower)) return undefined;
  // `When the talks failed, Doe said.` holds a clause of time and nothing said.
  const isFronted =
    /^(when|after|before|while|if|as|although|though|because|on|in|at|during)$/.test(opening.lower);
  const commas = tokens
    .slice(first, start - 1)
    .filter((token) => token.text === ',' && token.quotation < 0);
  if (isFronted && commas.length === 0) return undefined;
  if (cues.some((cue) => cue !== use && cue.subject?.person && cue.last < start)) return undefined;
  return spanOf(document, first, start - 2);
}

/** Whether a listener, a place or a date are all that stands between a cue and the end of its sentence. */
function closesSentence({ tokens, dates }: ArticleDocument, use: CueUse, last: number): boolean {
  const next = tokens[last + 1];
  if (!next || last + 1 > use.sentence.last || /^[.!?;]$/.test(next.text)) return true;
  // `Doe reported at least six cases`: an object, not a place.
  if (isQuantity(tokens, last + 1)) return false;
  // `…, Doe said, adding: …`
  if (next.text === ',' && /ing$/.test(tokens[last + 2]?.lower ?? '')) return true;
  const leads =
    use.lemma === 'tell' ||
    PREPOSITIONS.has(next.lower) ||
    /^(last|this|earlier|later|again|recently|yesterday)$/.test(next.lower) ||
    dates.some((date) => date.start === next.start);
  if (!leads || use.sentence.last - last > MAX_CLOSING) return false;
  return tokens
    .slice(last + 1, use.sentence.last)
    .every(
      (token) =>
        token.kind !== 'punctuation' &&
        !FINITE_SIGNS.has(token.lower) &&
        !/^(that|who|which)$/.test(token.lower),
    );
}

/** The span of the tokens without closing punctuation, or undefined when it is too short to say anything. */
export function spanOf(document: ArticleDocument, first: number, last: number): Span | undefined {
  const span = spanBetween(document, first, last);
  return countWords(document.text.slice(span.start, span.end)) >= MIN_WORDS ? span : undefined;
}

function spanBetween({ tokens }: ArticleDocument, first: number, last: number): Span {
  let end = last;
  while (
    end > first &&
    /^[.,;:!?—–-]$/.test(tokens[end]?.text ?? '') &&
    (tokens[end]?.quotation ?? 0) < 0
  )
    end--;
  return { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
}
