import type { CuratedName } from '../../model.ts';
import type { DraftDispute } from './dispute.ts';
import type { ArticleDocument } from './document.ts';
import type { DraftEvent } from './event.ts';
import type { People } from './person.ts';
import type { ArticleReading } from './reading.ts';
import type { FoundRole } from './role.ts';
import type { DraftStatement } from './statement.ts';
import type { Writing } from './writing.ts';

/** What the stage of cues finds: verbs and nouns of saying in text order, and where people and dates are. */
export type FoundCues = Pick<ArticleReading, 'scene' | 'cues' | 'nounCues'>;

/**
 * What a language contributes to extraction: the rules of each stage, in their order. The records between stages are
 * the same in all languages. So is what is made of them in the end.
 */
export interface LanguageRules {
  readonly writing: Writing;
  findPeople(document: ArticleDocument, known: readonly CuratedName[]): People;
  findRoles(document: ArticleDocument, people: People): FoundRole[];
  findCues(document: ArticleDocument, people: People): FoundCues;
  nameSpeakers(found: Omit<ArticleReading, 'speakers' | 'pronouns'>): ArticleReading;
  findStatements(reading: ArticleReading): readonly DraftStatement[];
  /** absent: articles in the language give no events */
  findEvents?(
    reading: ArticleReading,
    statements: readonly DraftStatement[],
  ): readonly DraftEvent[];
  /** absent: they give no disputes */
  findDisputes?(
    reading: ArticleReading,
    statements: readonly DraftStatement[],
  ): readonly DraftDispute[];
}
