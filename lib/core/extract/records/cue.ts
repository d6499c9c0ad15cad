import type { CueKind } from '../../lexicon/english/reporting-verbs.ts';
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

/** A verb or noun of saying in the article's own words. It has neither subject nor pronoun where the rules can't tell. */
export interface CueUse extends CueSubject {
  /** token indices, inclusive */
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly kind: CueKind;
  readonly participle: boolean;
  readonly sentence: Sentence;
  /** who said it: the subject, or whom its pronoun safely stands for */
  readonly speaker?: Speaker;
}
