import type { CueKind } from '../../lexicon/english/reporting-verbs.ts';
import type { WordList } from '../../text/word-list.ts';
import type { Sentence } from './document.ts';
import type { Speaker } from './speaker.ts';
import type { Subject } from './subject.ts';

/** The subject of a cue: a noun phrase, or “he” or “she”. */
export interface CueSubject {
  readonly subject?: Subject;
  /** the subject is “he” or “she” at this token */
  readonly pronoun?: number;
  /** a participle before its subject: `Noting that …, | Doe left` */
  readonly fronted?: true;
}

/** Where something is said or done, and by whom. It has neither subject nor pronoun if the rules find none. */
export interface CuePlace extends CueSubject {
  /** token indices, inclusive */
  readonly first: number;
  readonly last: number;
  /** of the verb or noun of saying; absent if there is none, as at the colon of a label */
  readonly lemma?: string;
  /** what may follow it; an act without words if there is no verb or noun of saying */
  readonly kind: CueKind;
  readonly participle: boolean;
  readonly sentence: Sentence;
  /** the clause's first token, if the place of the verb tells it */
  readonly clauseFirst?: number;
  /** the verb stands at the end of its clause, inside another clause: `wie Doe sagte` */
  readonly isFinal?: true;
  /** who said it: the subject, or the person that its pronoun safely means */
  readonly speaker?: Speaker;
}

/** A verb or noun of saying in the article's own words. */
export interface CueUse extends CuePlace {
  readonly lemma: string;
}

/** Whether a verb or noun of saying stands there and is in a list. */
export function isOneOf({ lemma }: CuePlace, lemmas: WordList): boolean {
  return lemma !== undefined && lemmas.has(lemma);
}
