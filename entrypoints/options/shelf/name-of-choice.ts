import { UNITED_STATES } from '@/lib/core/lexicon/places/united-states.ts';
import type { Choice } from '@/lib/core/shelf/shelf-entry.ts';

/** The name of a country in the reader's language, or of a state. */
export function nameOfChoice(choice: Choice, code: string, locale: string): string {
  if (choice === 'state') return UNITED_STATES[code] ?? code;
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
