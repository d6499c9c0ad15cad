import type { Span } from '../model.ts';
import { MAX_NAME } from '../name-length.ts';
import { ChangeError, type FactChange } from './fact-change.ts';

/** Year, month or day. The day must be in the calendar. */
const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Throws a ChangeError if a change has no name, an invalid date, or no words of the text. */
export function checkChange(change: FactChange, text: string): void {
  for (const [problem, name] of namesOf(change)) {
    if (name.trim() === '' || name.length > MAX_NAME) {
      throw new ChangeError(problem, `“${name.slice(0, 40)}” is no ${problem}`);
    }
  }
  const { date, places } = change;
  if (date !== undefined && !isDate(date)) throw new ChangeError('date', `“${date}” is no date`);
  if (!areWords(places, text)) {
    throw new ChangeError('places', 'The words must be a stretch of the article’s text');
  }
}

function namesOf(change: FactChange): ['name' | 'label', string][] {
  if (change.kind === 'statement') return change.speaker ? [['name', change.speaker.name]] : [];
  if (change.kind === 'event') return [['name', change.name]];
  return [
    ['name', change.person.name],
    ['label', change.label],
  ];
}

/** Whether it is `2025`, `2025-08` or a day in the calendar. */
export function isDate(date: string): boolean {
  if (!ISO_DATE.test(date)) return false;
  return date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

const areWords = (places: readonly Span[], text: string): boolean =>
  places.length > 0 &&
  places.every(
    ({ start, end }, index) =>
      start >= (places[index - 1]?.end ?? 0) &&
      start < end &&
      end <= text.length &&
      text.slice(start, end).trim() !== '',
  );
