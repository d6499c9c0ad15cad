import type { Browser } from 'webextension-polyfill';
import type { LanguageTraits } from '../core/lexicon/tell-language.ts';

/** What pages are told of languages, some 25 kB. A page that is plainly in English never reads it. */
export interface PublishedLanguages {
  rows: LanguageTraits[];
  /** function words of languages without a row */
  others: string[];
}

export const LANGUAGES_KEY = 'languages';

/** Publishes the lists. Background only. */
export const publishLanguages = (
  { storage: { local } }: Pick<Browser, 'storage'>,
  languages: PublishedLanguages,
): Promise<void> => local.set({ [LANGUAGES_KEY]: languages });

/** The lists, or undefined when none are published yet. */
export async function findLanguages({
  storage: { local },
}: Pick<Browser, 'storage'>): Promise<PublishedLanguages | undefined> {
  return (await local.get(LANGUAGES_KEY))[LANGUAGES_KEY] as PublishedLanguages | undefined;
}
