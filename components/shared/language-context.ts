import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../lib/core/language/language.ts';

/** The reader's language. Without a provider, the keys of words show, and no test lets that pass. */
export const LanguageContext = createContext<Language>({ words: (key) => key, locale: 'en' });

export const useLanguage = (): Language => useContext(LanguageContext);
