import { OPENS_A_CLAUSE } from '../../../lexicon/english/clause-words.ts';
import {
  FINITE_SIGNS,
  OPENS_AN_APPOSED_ROLE,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { BETWEEN_CUE_AND_QUOTATION } from '../../../lexicon/english/quotation-words.ts';
import {
  NEGATING_LEMMAS,
  speechVerbOf,
  VERBS_BEFORE_A_NAME,
} from '../../../lexicon/english/reporting-verbs.ts';
import { type CueUse, isOneOf } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { countWords } from '../../records/statement.ts';
import { afterListener } from '../reports/after-listener.ts';
import { goesOnBehind } from './goes-on.ts';
import type { CuesBySentence, Lead, Placed } from './placed.ts';
import { isNamedWork, isTitleOfWork } from './title-of-work.ts';

/** Most tokens between a cue and the quotation it introduces (`told reporters in Foo on Monday: “…”`). */
const MAX_GAP = 22;
/** Most tokens of a subject and its apposition, between a quotation and the cue after it. */
const MAX_SUBJECT = 45;
/** Longest title that the role rules don't fully know, in words. */
const MAX_TITLE = 8;
/** Fewest words of a quotation without a comma in front of its cue. */
const MIN_WORDS = 4;

/** The cue right after a quotation that ends like speech: `…,” Doe said` or `…?” asked Doe`. */
export function followingCue(
  { tokens, text, sentences }: ArticleDocument,
  cues: CuesBySentence,
  here: Placed,
): CueUse | undefined {
  let after = here.last + 1;
  const hasComma = tokens[after]?.text === ',';
  if (hasComma) after++;
  const said = text.slice(here.quotation.innerStart, here.quotation.innerEnd).trimEnd();
  const isOpen = !hasComma && !/[,.?!…—–-]\s*['’”]*$/.test(said);
  // `“It was late for us” Doe said`: a whole quotation whose comma was forgotten.
  const isWhole = here.first === here.sentence.first && countWords(said) >= MIN_WORDS;
  const sentence = sentences[tokens[here.last]?.sentence ?? -1];
  for (const cue of (sentence && cues.get(sentence)) ?? []) {
    if (cue.first < after) continue;
    // `“…” said Doe`: without a comma only a verb right before its subject.
    const isInverted = cue.first === after && cue.subject?.first === cue.last + 1;
    const isNear =
      (isInverted && isOneOf(cue, VERBS_BEFORE_A_NAME)) || (isWhole && isBehind(cue, after));
    if (isOpen && !isNear) return undefined;
    if (cue.first > after + MAX_SUBJECT || !isUnquoted(tokens, after, cue.last)) return undefined;
    // `…,” he also accuses it of theft` reports what he did next.
    if (cue.kind === 'act' && tokens[cue.last + 1]?.kind === 'word') return undefined;
    if (cue.pronoun === after || (cue.first === after && !cue.participle)) return cue;
    if (!cue.subject) return undefined;
    const subject = cue.subject;
    if (subject.phraseFirst === after || subject.first === after) return cue;
    if (subject.first > cue.last) return cue.first <= after + 1 ? cue : undefined;
    // `…,” Foo Daily opinion editor Jane Doe said`: the words before the name are plain words of a title.
    if (isPlainPhrase(tokens, after, subject.phraseFirst - 1)) return cue;
    // `…,” the mayor of Foo, Jane Doe, said`
    return OPENS_AN_APPOSED_ROLE.has(tokens[after]?.lower ?? '') &&
      tokens[subject.first - 1]?.text === ','
      ? cue
      : undefined;
  }
  return undefined;
}

/** `… Doe said`, `… said Doe`: a verb of speech right behind, with its subject. */
function isBehind(cue: CueUse, after: number): boolean {
  if (cue.kind === 'act' || cue.participle) return false;
  const subject = cue.subject?.phraseFirst ?? cue.pronoun;
  const last = cue.subject?.last ?? cue.pronoun ?? 0;
  if (subject === after) return cue.first - last <= 2;
  return cue.first === after && subject === cue.last + 1;
}

/** Whether the words are few, with neither punctuation nor a finite verb. */
function isPlainPhrase(tokens: readonly Token[], first: number, last: number): boolean {
  if (last < first || last - first >= MAX_TITLE) return false;
  return tokens
    .slice(first, last + 1)
    .every(
      (token) =>
        (token.kind !== 'punctuation' || /^[$&’'-]$/.test(token.text)) &&
        !FINITE_SIGNS.has(token.lower) &&
        !speechVerbOf(token.lower) &&
        !OPENS_A_CLAUSE.has(token.lower),
    );
}

function isUnquoted(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    if ((tokens[index]?.quotation ?? 0) >= 0) return false;
  }
  return true;
}

/** The cue that introduces a quotation, in its sentence or, after a colon, at the end of the previous sentence. */
export function introducingCue(
  document: ArticleDocument,
  { here, cues, before }: Lead,
): CueUse | undefined {
  const { tokens } = document;
  const cue = cues.findLast((one) => one.last < here.first);
  if (!cue || cue.kind === 'act' || (cue.subject && cue.subject.first > cue.last)) return undefined;
  if ((before && before.first > cue.last) || here.first - cue.last > MAX_GAP) return undefined;
  const isTitle = isTitleOfWork(document, here);
  if (isTitle && isNamedWork(tokens, here.first)) return undefined;
  const isObject = isTitle || NEGATING_LEMMAS.has(cue.lemma);
  if (here.first === cue.last + 1 && isObject) return undefined;
  if (!isAdjunctGap(document, cue, here.first)) return undefined;
  return goesOnBehind(document, cues, cue, here) ? undefined : cue;
}

/** Whether only a listener, a place, a date or “that” stands between a cue and its quotation. */
function isAdjunctGap(document: ArticleDocument, cue: CueUse, quotationFirst: number): boolean {
  const { tokens } = document;
  let last = quotationFirst - 1;
  const closes = /^[,:]$/.test(tokens[last]?.text ?? '');
  if (closes || tokens[last]?.lower === 'that') last--;
  if (last <= cue.last) return true;
  const first = tokens[cue.last + 1];
  if (!first) return false;
  if (first.text === ',') return closes;
  // `told him | the dam “could go”`: behind the listener the content begins.
  if (cue.lemma === 'tell' && !closes) {
    const behind = afterListener(document, cue);
    return behind !== undefined && behind > last;
  }
  const leads =
    PREPOSITIONS.has(first.lower) ||
    cue.lemma === 'tell' ||
    BETWEEN_CUE_AND_QUOTATION.has(first.lower);
  // Without a comma or colon at the end, the words before the mark are the start of the content.
  return leads && (closes || last - cue.last <= 4);
}
