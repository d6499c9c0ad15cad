import type { Browser } from 'webextension-polyfill';
import type { LanguageTraits } from '../core/lexicon/tell-language.ts';

/** What pages need to know about languages, about 25 kB. A page that is clearly in English never reads it. */
export interface PublishedLanguages {
  rows: LanguageTraits[];
  /** function words of languages without a row */
  others: string[];
}

export const LANGUAGES_KEY = 'languages';

/** Publishes the lists. Only the background calls this. */
export const publishLanguages = (
  { storage: { local } }: Pick<Browser, 'storage'>,
  languages: PublishedLanguages,
): Promise<void> => local.set({ [LANGUAGES_KEY]: languages });

/** The lists. Undefined if none have been published. */
export async function findLanguages({
  storage: { local },
}: Pick<Browser, 'storage'>): Promise<PublishedLanguages | undefined> {
  return (await local.get(LANGUAGES_KEY))[LANGUAGES_KEY] as PublishedLanguages | undefined;
}
