import type { CueUse } from './cue.ts';
import type { ArticleDocument } from './document.ts';
import type { People } from './person.ts';
import type { FoundRole } from './role.ts';
import type { Scene } from './scene.ts';
import type { Speaker, Speakers } from './speaker.ts';

/** What the first stages have read. The rules of later stages take it and don't change it. */
export interface ArticleReading {
  readonly document: ArticleDocument;
  readonly people: People;
  /** people and dates by token */
  readonly scene: Scene;
  readonly roles: readonly FoundRole[];
  readonly speakers: Speakers;
  /** whom “he” and “she” stand for, by token, as far as the text tells */
  readonly pronouns: ReadonlyMap<number, Speaker>;
  /** verbs of saying in text order, with their speakers */
  readonly cues: readonly CueUse[];
  /** nouns of saying in text order, with their speakers */
  readonly nounCues: readonly CueUse[];
}
