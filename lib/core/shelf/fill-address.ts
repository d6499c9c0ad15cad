import { parseDay, shiftDays } from '../dates/calendar.ts';
import type { IsoDate } from '../model.ts';

/** What a template may say, as days from today. */
const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  ago15y: -15 * 365,
  ago400d: -400,
  in200d: 200,
};

/** `{{name}}`, as it stands in an address. */
const GAP = /%7B%7B([a-z0-9]+)%7D%7D/gi;

export interface Moment {
  today: IsoDate;
  /** BCP 47: the reader's language */
  lang: string;
}

/**
 * An address as it is asked for. Dates are filled in each time, so that a source that was added long ago still asks for what
 * is near. Addresses without gaps stay as they are, and so does a gap that isn't known.
 */
export const fillAddress = (address: string, { today, lang }: Moment): string =>
  address.replace(GAP, (gap, name: string) => {
    if (name === 'lang') return encodeURIComponent(languageOf(lang));
    const days = DAYS[name];
    const day = days === undefined ? undefined : shiftDays(parseDay(today), days);
    return day ?? gap;
  });

/** Wikidata has no labels for regions of a language that are worth asking for. */
const languageOf = (lang: string): string => /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase() ?? 'en';
