import type { CueKind } from '../../lexicon/english/reporting-verbs.ts';
import type { WordList } from '../../text/word-list.ts';
import type { Sentence } from './document.ts';
import type { Speaker } from './speaker.ts';
import type { Subject } from './subject.ts';

/** Who is said to speak: a noun phrase, or “he” or “she”. */
export interface CueSubject {
  readonly subject?: Subject;
  /** the subject is “he” or “she” at this token */
  readonly pronoun?: number;
  /** a participle in front of its subject: `Noting that …, | Doe left` */
  readonly fronted?: true;
}

/** Where something is said or done, and by whom. It has neither subject nor pronoun where the rules can't tell. */
export interface CuePlace extends CueSubject {
  /** token indices, inclusive */
  readonly first: number;
  readonly last: number;
  /** of the verb or noun of saying; absent where none stands there, as at the colon of a label */
  readonly lemma?: string;
  /** what may follow it; where no verb or noun of saying stands, an act without words */
  readonly kind: CueKind;
  readonly participle: boolean;
  readonly sentence: Sentence;
  /** where the verb's place tells its clause: the clause's first token */
  readonly clauseFirst?: number;
  /** the verb stands at the end of its clause, which another clause holds: `wie Doe sagte` */
  readonly isFinal?: true;
  /** who said it: the subject, or whom its pronoun safely stands for */
  readonly speaker?: Speaker;
}

/** A verb or noun of saying in the article's own words. */
export interface CueUse extends CuePlace {
  readonly lemma: string;
}

/** Whether a verb or noun of saying stands there, and is one of a list. */
export function isOneOf({ lemma }: CuePlace, lemmas: WordList): boolean {
  return lemma !== undefined && lemmas.has(lemma);
}
