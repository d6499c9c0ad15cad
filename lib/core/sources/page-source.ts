import type { NewSource } from '../model.ts';

/** The kinds of source that are filled from pages. */
export type PageSourceKind = 'added' | 'remembered';

/** The kind of source for an id such as `added` or `added~2`, if it is filled from pages. */
export function pageSourceKind(sourceId: string): PageSourceKind | undefined {
  return /^(added|remembered)(?:~\d+)?$/.exec(sourceId)?.[1] as PageSourceKind | undefined;
}

export const isPageSource = ({ kind }: Pick<NewSource, 'kind'>): boolean =>
  kind === 'added' || kind === 'remembered';
