import { MEETING_VERBS, VERBS_OF_MEETING } from '../../../lexicon/english/meeting-words.ts';
import type { Auxiliaries } from '../../grammar/auxiliaries.ts';
import type { ArticleDocument } from '../../records/document.ts';

/** The last token of a verb of meeting that begins at `verb`, or undefined. */
export function verbEnd(tokens: ArticleDocument['tokens'], verb: number): number | undefined {
  const needs = MEETING_VERBS.get(tokens[verb]?.lower ?? '');
  if (needs === undefined || needs === '') return needs === undefined ? undefined : verb;
  const phrase = needs
    .split('|')
    .map((words) => words.split(' '))
    .find((words) => words.every((word, at) => tokens[verb + 1 + at]?.lower === word));
  return phrase && verb + phrase.length;
}

/** `meet` without “will” is an infinitive or a habit. */
export function isBare(
  tokens: ArticleDocument['tokens'],
  verb: number,
  { isAhead }: Auxiliaries,
): boolean {
  return !isAhead && VERBS_OF_MEETING.has(tokens[verb]?.lower ?? '');
}
