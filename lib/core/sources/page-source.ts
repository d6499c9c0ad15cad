import type { NewSource } from '../model.ts';

/** The kinds of source that are filled from pages. */
export type PageSourceKind = 'added' | 'remembered';

/** The kind of source that an id stands for, where it is one that is filled from pages: `added`, `added~2`. */
export function pageSourceKind(sourceId: string): PageSourceKind | undefined {
  return /^(added|remembered)(?:~\d+)?$/.exec(sourceId)?.[1] as PageSourceKind | undefined;
}

export const isPageSource = ({ kind }: Pick<NewSource, 'kind'>): boolean =>
  kind === 'added' || kind === 'remembered';
