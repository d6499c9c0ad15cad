import { type EventVerb, eventVerbOf } from '../../../lexicon/english/event-verbs.ts';
import { type Auxiliaries, auxiliariesOf } from '../../grammar/auxiliaries.ts';
import {
  type ArticleDocument,
  type Sentence,
  sentenceOfToken,
  type Token,
} from '../../records/document.ts';

/** A verb of an event with its auxiliaries, token indices inclusive. */
export interface VerbGroup {
  verb: EventVerb;
  /** its first auxiliary, or the verb itself */
  first: number;
  /** the verb itself */
  core: number;
  /** with what belongs to it: `sworn in` */
  last: number;
  /** `will visit`, `is to be sworn in` */
  isAhead: boolean;
  sentence: Sentence;
}

/** How far to look after a verb for words that make it an event, in UTF-16 units. */
const LOOK_AHEAD = 90;

/**
 * Finds the verbs of events, outside quotations and headlines. They say that something happened or is going to happen.
 * Negated, possible and conditional verbs are left out (`was not elected`, `could resign`). So are the present tense,
 * and participles without a form of “be” (`the man arrested on Friday`).
 */
export function findVerbGroups(document: ArticleDocument): VerbGroup[] {
  const { tokens, text, blocks } = document;
  return tokens.flatMap((token, core) => {
    if (token.capital || token.quotation >= 0 || token.kind !== 'word') return [];
    const verb = eventVerbOf(token.lower);
    if (!verb) return [];
    const sentence = sentenceOfToken(document, core);
    if (blocks[sentence.block]?.kind === 'headline') return [];
    const next = tokens[core + 1];
    const behind = next
      ? text.slice(next.start, Math.min(sentence.end, next.start + LOOK_AHEAD))
      : '';
    if (verb.next && !verb.next.test(behind)) return [];
    const auxiliaries = auxiliariesOf(tokens, core, sentence);
    const isAhead = auxiliaries && tenseOf(tokens[core], verb, auxiliaries);
    if (!auxiliaries || isAhead === undefined) return [];
    const last = verb.particle?.test(next?.lower ?? '') ? core + 1 : core;
    return [{ verb, first: auxiliaries.first, core, last, isAhead, sentence }];
  });
}

/** True if it is still to come, false if it happened, undefined if neither. */
function tenseOf(
  core: Token | undefined,
  verb: EventVerb,
  { isAhead, isBe, isPast }: Auxiliaries,
): boolean | undefined {
  if (isAhead) return verb.passive && !isBe ? undefined : true;
  // A bare infinitive is no finite verb. `has been arrested` and `was arrested` are.
  if (!verb.passive) return isBe || core?.lower === verb.base ? undefined : false;
  return isBe && isPast ? false : undefined;
}
