import type { CueKind } from '../../lexicon/english/reporting-verbs.ts';
import type { Sentence } from './document.ts';
import type { Speaker } from './speaker.ts';
import type { Subject } from './subject.ts';

/** A reporting verb in the article's own words, with whoever is its subject. */
export interface CueUse {
  /** token indices, inclusive */
  first: number;
  last: number;
  lemma: string;
  kind: CueKind;
  participle: boolean;
  sentence: Sentence;
  /** absent when it is “he” or “she”, or when there is none that the rules can tell */
  subject?: Subject;
  /** who said it: the subject, or whom its pronoun safely stands for */
  speaker?: Speaker;
  /** the subject is “he” or “she” at this token */
  pronoun?: number;
  /** a participle in front of its subject: `Noting that …, | Doe left` */
  fronted?: true;
}
