/**
 * What a backup would change of what is here. It is shown before anything is written, and the reader may leave out each
 * by its `id`, which is the same whenever the backup is looked at.
 */
export type RestoreChange = {
  id: string;
  /** of something that comes with Dramatis */
  isShipped: boolean;
} & (
  | { kind: 'source-name'; from: string; to: string }
  | { kind: 'source-switch'; name: string; isOn: boolean }
  /** the names of the sources in the order that they would have */
  | { kind: 'source-order'; names: string[] }
  /** an article that is here would have another text, and another outlet where `outlet` says so */
  | { kind: 'article'; title: string; outlet?: { from: string; to: string } }
  /**
   * A fact would be put right, or struck where `to` is absent. `words` are those of the article; `renamed` are people,
   * organizations and events who are known by another name.
   */
  | { kind: 'fact'; title: string; words: string; to?: string; renamed: Renamed[] }
);

export interface Renamed {
  /** the name that is known, or the id under which no name is known yet */
  from: string;
  to: string;
}

/** Does the reader take this change over? */
export type Accepts = (changeId: string) => boolean;

/**
 * Is this change taken over unless the reader says otherwise? Nothing is that touches what comes with Dramatis, who
 * somebody is, or which outlet said something.
 */
export function isTakenOver(change: RestoreChange): boolean {
  if (change.isShipped) return false;
  if (change.kind === 'fact') return change.renamed.length === 0;
  return change.kind !== 'article' || change.outlet === undefined;
}
