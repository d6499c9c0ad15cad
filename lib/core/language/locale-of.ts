/**
 * Dates and plurals must fit the words around them. The browser falls back to English words where its own
 * language is not among ours, and would then date them in, say, Dutch: its locale counts only when it is
 * a variety of the language the words are in (`en-GB` for `en`).
 */
export function localeOf(wordsLanguage: string, uiLanguage: string): string {
  const ui = uiLanguage.replace('_', '-');
  const isVariety = ui.split('-')[0]?.toLowerCase() === wordsLanguage.split('-')[0]?.toLowerCase();
  return isVariety ? ui : wordsLanguage || 'en';
}
