import type { IsoDate } from '../../core/model.ts';

/** Days: a page that changes later than this after its publication was written anew, not corrected. */
const MAX_CORRECTING = 365;

const MS_A_DAY = 86_400_000;

/** What a page says of its days. `printedOn`: the day that stands in its own text or address. */
export interface StatedDays {
  publishedOn?: IsoDate | undefined;
  modifiedOn?: IsoDate | undefined;
  printedOn?: IsoDate | undefined;
}

/**
 * The day from which the words of a page are to be understood. Long after its publication that is the day of the last
 * change, if the text names a year since; it is the day of publication if the page prints it; else nobody knows.
 */
export function dayOfWords(
  { publishedOn, modifiedOn, printedOn }: StatedDays,
  text: string,
): IsoDate | undefined {
  if (!publishedOn || !modifiedOn) return publishedOn;
  const gap = (Date.parse(modifiedOn) - Date.parse(publishedOn)) / MS_A_DAY;
  if (gap <= MAX_CORRECTING) return publishedOn;
  const [first, last] = [yearOf(publishedOn), yearOf(modifiedOn)];
  const years = [...text.matchAll(/(?<![\d.,$€£/-])(?:19|20)\d\d(?![\d,.]*\d|[-/])/g)].map(Number);
  if (years.some((year) => year > first && year <= last)) return modifiedOn;
  return printedOn === publishedOn ? publishedOn : undefined;
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));
