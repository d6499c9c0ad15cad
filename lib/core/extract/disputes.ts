import type { Span } from '../model.ts';
import { cueAtToken } from './cues.ts';
import { CONTINUING_LEMMAS, NEGATING_LEMMAS, OPPOSING_LEMMAS, REPLY_LEMMAS } from './data/cues.ts';
import type { ArticleDocument } from './document.ts';
import { type DraftStatement, overlaps } from './draft-statement.ts';

/** A reply that opposes a claim, and the article's words that tie the two. */
export interface DraftDispute {
  claim: DraftStatement;
  reply: DraftStatement;
  tie: Span;
}

/** Participles after a neutral reply that make it an objection: `responded, arguing …`. */
const OBJECTING = new Set([
  'argue',
  'insist',
  'contend',
  'maintain',
  'claim',
  'deny',
  'dismiss',
  'reject',
  'dispute',
  'counter',
  'warn',
  'protest',
  'object',
]);

/** Words of content that call a claim untrue; a mere “not” is in every other answer. */
const OPPOSITION =
  /\b(?:not (?:true|right|so|correct|the case)|nothing of the (?:kind|sort)|false|wrong|untrue|irrelevant|nonsense|lies?|lying|baseless|absurd|ridiculous|misleading|incorrect|unacceptable|untenable|unfounded|myth)\b/iu;

/** Replies that agree are none. */
const AGREEING =
  /\b(?:thank(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|agree(?:s|d|ing)?|prais(?:e|es|ed|ing)|congratulat\p{L}*|grateful)\b/iu;

/** Paragraphs that an answer may lie behind its claim. */
const MAX_DISTANCE = 3;

/**
 * Finds disputes: a statement whose own cue, or the verb that its cue hangs on, answers the statement before
 * it by another speaker (`Doe responded, arguing …`, `Doe hit back, saying …`, `Doe countered that …`), and
 * that opposes it. Some verbs oppose by themselves; after “responded” or “replied” a participle of objection
 * or a word of opposition in the content must show it, and words of thanks or agreement rule it out. The
 * claim is the closest direct or mixed statement before, of another speaker, else the closest indirect one,
 * within three paragraphs and with nobody else speaking between. “Denied that …” may deny what nobody in the
 * article said, so there claim and reply must share a word of some length. Knowingly misses contradictions that the
 * article only sets side by side.
 */
export function findDisputes(
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
): DraftDispute[] {
  const disputes: DraftDispute[] = [];
  drafts.forEach((reply, index) => {
    if (!isEntity(reply)) return;
    const tie = tieOf(document, reply);
    if (!tie || !opposes(document, reply, tie.lemma)) return;
    const claim = claimBefore(drafts.slice(0, index), reply);
    if (claim && NEGATING_LEMMAS.has(reply.use.lemma) && !sharesWord(document, claim, reply))
      return;
    if (!claim || disputes.some((other) => overlaps(other.tie, tie.span))) return;
    disputes.push({ claim, reply, tie: tie.span });
  });
  return disputes;
}

/** Disputes are told of persons and organisations alone; “they” and “officials” may be anybody. */
function isEntity({ speaker }: DraftStatement): boolean {
  return speaker?.person !== undefined || speaker?.organization !== undefined;
}

/** The words of reply that introduce a statement, and their verb. */
function tieOf(
  document: ArticleDocument,
  reply: DraftStatement,
): { span: Span; lemma: string } | undefined {
  const { use } = reply;
  const { tokens } = document;
  if (isReply(use.lemma)) return { span: reply.cue, lemma: use.lemma };
  if (!use.participle && tokens[use.first - 1]?.lower !== 'and') return undefined;
  // The verb between the speaker's name and the participle: `responded, arguing`, `hit back on Monday, saying`.
  const from = use.subject
    ? use.subject.last + 1
    : use.pronoun === undefined
      ? use.first
      : use.pronoun + 1;
  for (let index = Math.max(from, use.sentence.first); index < use.first; index++) {
    const verb = cueAtToken(document, index);
    if (!verb || !isReply(verb.lemma)) continue;
    return {
      span: { start: tokens[verb.first]?.start ?? 0, end: reply.cue.end },
      lemma: verb.lemma,
    };
  }
  return undefined;
}

function isReply(lemma: string): boolean {
  return REPLY_LEMMAS.has(lemma) || OPPOSING_LEMMAS.has(lemma);
}

function opposes({ text }: ArticleDocument, reply: DraftStatement, lemma: string): boolean {
  const content = reply.parts.map((part) => text.slice(part.start, part.end)).join(' ');
  if (OPPOSING_LEMMAS.has(lemma)) return true;
  if (AGREEING.test(content)) return false;
  return OBJECTING.has(reply.use.lemma) || OPPOSITION.test(content);
}

function sharesWord({ text }: ArticleDocument, a: DraftStatement, b: DraftStatement): boolean {
  // Six letters in common: “stalling” and “stalled” are one word, “there” and “their” are none.
  const stems = (draft: DraftStatement) =>
    draft.parts.flatMap((part) =>
      (
        text
          .slice(part.start, part.end)
          .toLowerCase()
          .match(/\p{L}{6,}/gu) ?? []
      ).map((word) => word.slice(0, 6)),
    );
  const claimed = new Set(stems(a));
  return stems(b).some((stem) => claimed.has(stem));
}

function claimBefore(
  before: readonly DraftStatement[],
  reply: DraftStatement,
): DraftStatement | undefined {
  const last = before.findLast((draft) => draft.speaker !== reply.speaker);
  if (!last || !isEntity(last) || reply.use.sentence.block - last.use.sentence.block > MAX_DISTANCE)
    return undefined;
  // The reply must come before its speaker has said anything else since.
  const since = before.slice(before.indexOf(last) + 1);
  if (
    since.some(
      (draft) =>
        !CONTINUING_LEMMAS.has(draft.use.lemma) &&
        draft.use.sentence.block !== reply.use.sentence.block,
    )
  ) {
    return undefined;
  }
  const run: DraftStatement[] = [];
  for (const draft of before.slice(0, before.indexOf(last) + 1).toReversed()) {
    if (draft.speaker !== last.speaker) break;
    if (last.use.sentence.block - draft.use.sentence.block > 1) break;
    run.push(draft);
  }
  return run.find((draft) => draft.type !== 'indirect') ?? last;
}
