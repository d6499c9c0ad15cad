import { NOBODY_IN_PARTICULAR } from '../../lexicon/english/dispute-words.ts';
import { HE_OR_SHE_IN_ANY_CASE } from '../../lexicon/english/function-words.ts';
import { CONTINUING_LEMMAS } from '../../lexicon/english/reporting-verbs.ts';
import { isOneOf } from '../records/cue.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { Speaker } from '../records/speaker.ts';
import type { DraftStatement } from '../records/statement.ts';
import type { DisputeObject } from './object.ts';

/** Most paragraphs between an answer and a claim that it doesn't single out. */
const MAX_DISTANCE = 3;
/** … and a claim that it points at with “this” or “the claim”. */
const MAX_POINTED = 2;
/** … and a claim that it identifies by speaker or words. */
const MAX_NAMED = 8;

/** Most statements that are looked at before an answer. No eight paragraphs of news have as many. */
const MAX_STATEMENTS = 100;

/**
 * Two words are the same if they share this many letters: `overloaded` and `overloading`, but not “there” and “their”.
 */
const STEM = 6;

/** How many of the reply's words an earlier claim must share, unless it has all of them. */
const MIN_SHARED = 2;

/** Whether we know whose statement it is. “They” and “officials” may be anybody. */
export function isSomebody(speaker: Speaker | undefined): speaker is Speaker {
  if (!speaker) return false;
  return (
    Boolean(speaker.person || speaker.organization) || !NOBODY_IN_PARTICULAR.test(speaker.text)
  );
}

/** The statements before a place in the list that its answer may answer. */
export const claimsBefore = (
  statements: readonly DraftStatement[],
  place: number,
): readonly DraftStatement[] => statements.slice(Math.max(0, place - MAX_STATEMENTS), place);

/**
 * Finds the claim that a reply answers. The statements are in text order. If the reply names a speaker, it is that
 * speaker's last statement. If the reply repeats words, it is the last statement that shares them. Otherwise it is the
 * last one by another speaker, nearby, with nobody else speaking since. Of several statements in a row by one speaker,
 * a quotation wins over a report.
 */
export function findClaim(
  document: ArticleDocument,
  before: readonly DraftStatement[],
  reply: DraftStatement,
  object: DisputeObject | undefined,
): DraftStatement | undefined {
  const block = reply.use.sentence.block;
  const others = before.filter((draft) => isOther(draft.speaker, reply.speaker));
  const near = (limit: number) => (draft: DraftStatement) =>
    block - draft.use.sentence.block <= limit;
  if (object && object.kind !== 'pointer') {
    const { name, told } = object;
    const theirs = others
      .filter(near(MAX_NAMED))
      .filter(
        (draft) =>
          (name ? isBy(document, draft, name) : isSomebody(draft.speaker)) &&
          (!object.isNumeric || hasFigure(document, draft)),
      );
    if (!told) return ownWords(theirs, theirs.at(-1));
    const last = others.at(-1);
    const isLast = (draft: DraftStatement) =>
      draft.speaker === last?.speaker && near(MAX_DISTANCE)(draft);
    return withWords(document, theirs, told, (draft) => (isLast(draft) ? 1 : MIN_SHARED));
  }
  const last = others.at(-1);
  if (!last || !isSomebody(last.speaker)) return undefined;
  if (!near(object ? MAX_POINTED : MAX_DISTANCE)(last)) return undefined;
  // The first thing that the speaker says after the claim must be the reply.
  const isSpoken = before
    .slice(before.indexOf(last) + 1)
    .some((draft) => !isOneOf(draft.use, CONTINUING_LEMMAS) && draft.use.sentence.block !== block);
  return isSpoken ? undefined : ownWords(before.slice(0, before.indexOf(last) + 1), last);
}

/** “She” may be the other speaker, unless the other is a man. */
function isOther(claimer: Speaker | undefined, replier: Speaker | undefined): boolean {
  if (claimer === replier || !claimer || !replier) return false;
  return !mayBe(claimer, replier) && !mayBe(replier, claimer);
}

function mayBe(pronoun: Speaker, other: Speaker): boolean {
  if (pronoun.person || !HE_OR_SHE_IN_ANY_CASE.test(pronoun.text)) return false;
  const gender = /^he$/i.test(pronoun.text) ? 'male' : 'female';
  return other.person === undefined || other.person.gender === gender;
}

function isBy({ tokens }: ArticleDocument, draft: DraftStatement, name: string): boolean {
  const { speaker, use } = draft;
  if (!speaker) return false;
  if (speaker.person) return speaker.person.name.split(' ').includes(name);
  if (speaker.text.split(' ').includes(name)) return true;
  // `Its chairman, John Roe, called it …`: the name stands between the speaker's description and the cue.
  const from = use.subject?.first ?? use.first;
  return tokens.slice(from, use.first).some((token) => token.quotation < 0 && token.text === name);
}

function ownWords(
  run: readonly DraftStatement[],
  last: DraftStatement | undefined,
): DraftStatement | undefined {
  if (!last) return undefined;
  for (const draft of run.toReversed()) {
    if (draft.speaker !== last.speaker) break;
    if (last.use.sentence.block - draft.use.sentence.block > 1) break;
    if (draft.type === 'direct') return draft;
  }
  return last;
}

function hasFigure({ text }: ArticleDocument, draft: DraftStatement): boolean {
  return draft.parts.some(({ start, end }) => /\d/.test(text.slice(start, end)));
}

/** The last draft that shares enough words. Names don't count, since too many statements have them. */
function withWords(
  { tokens, text }: ArticleDocument,
  drafts: readonly DraftStatement[],
  { from, to }: { from: number; to: number },
  least: (draft: DraftStatement) => number,
): DraftStatement | undefined {
  const words = tokens
    .slice(from, to + 1)
    .filter(({ capital, lower }) => !capital && lower.length >= STEM);
  const stems = new Set(words.map(({ lower }) => lower.slice(0, STEM)));
  if (stems.size === 0) return undefined;
  return drafts.findLast((draft) => {
    const said = draft.parts
      .map(({ start, end }) => text.slice(start, end).toLowerCase())
      .join(' ');
    const theirs = new Set((said.match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, STEM)));
    const shared = [...stems].filter((stem) => theirs.has(stem)).length;
    return shared === stems.size || shared >= least(draft);
  });
}
