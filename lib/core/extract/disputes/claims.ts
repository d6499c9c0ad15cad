import { NOBODY_IN_PARTICULAR } from '../../lexicon/english/dispute-words.ts';
import { HE_OR_SHE_IN_ANY_CASE } from '../../lexicon/english/function-words.ts';
import { CONTINUING_LEMMAS } from '../../lexicon/english/reporting-verbs.ts';
import { isOneOf } from '../records/cue.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { Speaker } from '../records/speaker.ts';
import type { DraftStatement } from '../records/statement.ts';
import type { DisputeObject } from './object.ts';

/** Paragraphs that an answer may lie behind a claim that it does not tell apart. */
const MAX_DISTANCE = 3;
/** … that it points at with “this” or “the claim”. */
const MAX_POINTED = 2;
/** … that it names by speaker or words. */
const MAX_NAMED = 8;

/** Letters in common that make two words one: `overloaded` and `overloading`; “there” and “their” are none. */
const STEM = 6;

/** Words of a claim, as the reply tells it, that one further back must have, unless it has all of them. */
const MIN_SHARED = 2;

/** Whether an article's words tell whose statement it is; “they” and “officials” may be anybody. */
export function isSomebody(speaker: Speaker | undefined): speaker is Speaker {
  if (!speaker) return false;
  return (
    Boolean(speaker.person || speaker.organization) || !NOBODY_IN_PARTICULAR.test(speaker.text)
  );
}

/**
 * The claim among the statements before a reply, in text order. Of a named speaker it is the last one, of words that
 * must be in common the last that has them; else the last one by another speaker, near, with nobody speaking between.
 * Of a speaker's run of statements their own words win over a report of them.
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
  // The reply must come before its speaker has said anything else since.
  const isSpoken = before
    .slice(before.indexOf(last) + 1)
    .some((draft) => !isOneOf(draft.use, CONTINUING_LEMMAS) && draft.use.sentence.block !== block);
  return isSpoken ? undefined : ownWords(before.slice(0, before.indexOf(last) + 1), last);
}

/** “She” may be the other of the two, unless that is a man. */
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
  // `Its chairman, John Roe, called it …`: the name stands between the words for the speaker and the cue.
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

/** The last draft that has enough of the words; names are in too many to tell. */
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
