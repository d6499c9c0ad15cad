/**
 * What a backup would change here. It is shown before anything is written. The reader can leave out each change by its
 * `id`, which stays the same whenever the backup is read.
 */
export type RestoreChange = {
  id: string;
  /** concerns something that comes with Dramatis */
  isShipped: boolean;
} & (
  | { kind: 'source-name'; from: string; to: string }
  | { kind: 'source-switch'; name: string; isOn: boolean }
  /** the names of the sources in their new order */
  | { kind: 'source-order'; names: string[] }
  /** a known article would get another text, and another outlet if `outlet` is given */
  | { kind: 'article'; title: string; outlet?: { from: string; to: string } }
  /**
   * A fact would be corrected, or struck out if `to` is absent. `words` are the article's. `renamed` are people,
   * organisations and events that are known by another name.
   */
  | { kind: 'fact'; title: string; words: string; to?: string; renamed: Renamed[] }
);

export interface Renamed {
  /** the known name, or the id if no name is known yet */
  from: string;
  to: string;
}

/** Whether the reader accepts this change. */
export type Accepts = (changeId: string) => boolean;

/**
 * Whether this change is accepted by default. Changes to what comes with Dramatis, to who somebody is, or to the outlet
 * of words are not.
 */
export function isTakenOver(change: RestoreChange): boolean {
  if (change.isShipped) return false;
  if (change.kind === 'fact') return change.renamed.length === 0;
  return change.kind !== 'article' || change.outlet === undefined;
}
