import {
  CONTRADICTING_VERBS,
  DENYING,
  WORDS_OF_ANSWERING,
} from '../../lexicon/english/dispute-words.ts';
import { HE_OR_SHE_IN_ANY_CASE } from '../../lexicon/english/function-words.ts';
import { OPPOSING_LEMMAS, REPLY_LEMMAS } from '../../lexicon/english/reporting-verbs.ts';
import type { Span } from '../../model.ts';
import { countBefore } from '../../text/count-before.ts';
import { cueAtToken } from '../cues/find-cues.ts';
import type { CueUse } from '../records/cue.ts';
import {
  type ArticleDocument,
  type Sentence,
  sentenceOfToken,
  type Token,
} from '../records/document.ts';
import type { Speaker } from '../records/speaker.ts';
import { type DraftStatement, startOf } from '../records/statement.ts';

/** A statement that the article presents as an answer. */
export interface Answer {
  reply: DraftStatement;
  /** last token of the verb of answering */
  verb: number;
  lemma: string;
  /** the words that present it as an answer */
  tie: Span;
}

/**
 * Finds the statements whose own words present them as an answer, one for each verb. Those words may be their cue (`Doe
 * countered that …`), or the verb it depends on (`Doe hit back, saying …`). They may also open the sentence
 * (`Responding to Doe, …`). The statement of a participle is kept instead of the report of its verb (`rejected the
 * figures, saying …`).
 */
export function answersByCue(
  document: ArticleDocument,
  statements: readonly DraftStatement[],
): Answer[] {
  const byVerb = new Map<number, Answer>();
  for (const reply of statements) {
    const answer = ownAnswer(document, reply);
    const known = answer && byVerb.get(answer.verb);
    // Of two participles, the first one introduces the answer.
    if (answer && (!known || known.tie === known.reply.cue)) byVerb.set(answer.verb, answer);
  }
  return [...byVerb.values()];
}

/** The statements right after a verb of answering that has no content of its own (`Doe denied this. “…,” she said`). */
export function answersBehindVerb(
  document: ArticleDocument,
  statements: readonly DraftStatement[],
  cues: readonly CueUse[],
): Answer[] {
  const verbs: BareAnswer[] = [...cues.filter(isPlainAnswer), ...contradictions(document)];
  return verbs.flatMap((verb) => answerBehind(document, statements, verb) ?? []);
}

/** The words of answering that introduce a statement, and their verb. */
function ownAnswer(document: ArticleDocument, reply: DraftStatement): Answer | undefined {
  const { use } = reply;
  const { tokens } = document;
  const fronted = frontedAnswer(document, reply);
  if (fronted) return fronted;
  if (use.lemma !== undefined && isAnswering(use.lemma)) {
    return { reply, verb: use.last, lemma: use.lemma, tie: reply.cue };
  }
  if (!use.participle && tokens[use.first - 1]?.lower !== 'and') return undefined;
  // The verb between the speaker's name and the participle: `responded, arguing`, `hit back on Monday, saying`.
  const from = use.subject
    ? use.subject.last + 1
    : use.pronoun === undefined
      ? use.first
      : use.pronoun + 1;
  for (let index = Math.max(from, use.sentence.first); index < use.first; index++) {
    const verb = cueAtToken(document, index);
    if (!verb || !isAnswering(verb.lemma)) continue;
    const tie = { start: tokens[verb.first]?.start ?? 0, end: reply.cue.end };
    return { reply, verb: verb.last, lemma: verb.lemma, tie };
  }
  return undefined;
}

/** `Responding to Doe, Roe said`, `In response to Doe’s claims, Roe said`. */
function frontedAnswer({ tokens }: ArticleDocument, reply: DraftStatement): Answer | undefined {
  const { sentence, subject } = reply.use;
  const word = (index: number) => tokens[index]?.lower ?? '';
  const verb = word(sentence.first) === 'in' ? sentence.first + 1 : sentence.first;
  if (!WORDS_OF_ANSWERING.has(word(verb)) || word(verb + 1) !== 'to') return undefined;
  const comma = (subject?.phraseFirst ?? 0) - 1;
  // The phrase belongs to the main clause only if the subject follows it directly.
  const isFirst = tokens[comma]?.text === ',' && !hasComma(tokens.slice(verb + 1, comma));
  if (comma <= verb || !isFirst) return undefined;
  const tie = { start: tokens[sentence.first]?.start ?? 0, end: tokens[comma - 1]?.end ?? 0 };
  return { reply, verb, lemma: 'respond', tie };
}

const hasComma = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => text === ',');

/** A verb of answering without content of its own. */
interface BareAnswer extends Pick<CueUse, 'first' | 'last' | 'lemma' | 'sentence'> {
  /** who must say the next words: the speaker, or the last word of a name */
  speaker?: Speaker;
  name?: string;
}

function isPlainAnswer(cue: CueUse): boolean {
  return isAnswering(cue.lemma) && !cue.participle && cue.speaker !== undefined;
}

/** `Doe contradicted her` reports nothing, so it isn't a cue. */
function contradictions(document: ArticleDocument): BareAnswer[] {
  const { tokens } = document;
  return tokens.flatMap((token, first) => {
    const before = tokens[first - 1];
    if (token.quotation >= 0 || !CONTRADICTING_VERBS.has(token.lower)) return [];
    if (!before?.capital || before.sentence !== token.sentence) return [];
    const sentence = sentenceOfToken(document, first);
    return [{ first, last: first, lemma: 'contradict', sentence, name: before.text }];
  });
}

/** `Doe denied this. “…,” she said.` */
function answerBehind(
  { tokens }: ArticleDocument,
  drafts: readonly DraftStatement[],
  verb: BareAnswer,
): Answer | undefined {
  const reply =
    drafts[countBefore(drafts, (draft) => startOf(draft) <= (tokens[verb.last]?.end ?? 0))];
  if (!reply || placeOf(tokens, reply.use) > placeOf(tokens, verb) + 1) return undefined;
  if (reply.use.sentence.block !== verb.sentence.block) return undefined;
  const said = reply.speaker?.person?.name ?? reply.speaker?.text ?? '';
  const isSame =
    reply.speaker === verb.speaker ||
    (verb.name !== undefined && said.split(' ').includes(verb.name)) ||
    HE_OR_SHE_IN_ANY_CASE.test(said);
  if (!isSame) return undefined;
  // The object is part of the tie: `denied this`, `replied to Doe`.
  let last = verb.last;
  while (last < verb.sentence.last && last < verb.last + 2 && isWordToken(tokens[last + 1])) last++;
  const tie = { start: tokens[verb.first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return { reply, verb: verb.last, lemma: verb.lemma, tie };
}

/** The index of the sentence that a verb stands in. */
const placeOf = (tokens: readonly Token[], { sentence }: { readonly sentence: Sentence }): number =>
  tokens[sentence.first]?.sentence ?? 0;

function isWordToken(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.quotation < 0;
}

function isAnswering(lemma: string): boolean {
  return REPLY_LEMMAS.has(lemma) || OPPOSING_LEMMAS.has(lemma) || DENYING.test(lemma);
}
