/**
 * The locale for dates and plurals, which must fit the words around them. If we don't have the browser's language, it
 * shows our English words. Its own locale would then format dates in, say, Dutch. So the locale counts only if it is a
 * variety of the words' language (`en-GB` for `en`).
 */
export function localeOf(wordsLanguage: string, uiLanguage: string): string {
  const ui = uiLanguage.replace('_', '-');
  const isVariety = ui.split('-')[0]?.toLowerCase() === wordsLanguage.split('-')[0]?.toLowerCase();
  return isVariety ? ui : wordsLanguage || 'en';
}
