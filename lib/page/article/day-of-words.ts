import type { IsoDate } from '../../core/model.ts';

/** In days. A page that changes later than this after its publication was rewritten, not corrected. */
const MAX_CORRECTING = 365;

const MS_A_DAY = 86_400_000;

/** The dates that a page states. `printedOn` is the date in its own text or address. */
export interface StatedDays {
  publishedOn?: IsoDate | undefined;
  modifiedOn?: IsoDate | undefined;
  printedOn?: IsoDate | undefined;
}

/**
 * The day to which relative dates on a page refer. Usually it is the day of publication. If the last change was long
 * after that and the text names a later year, that change counts. If the text names none, the page must print its day
 * of publication. Otherwise nobody knows.
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
