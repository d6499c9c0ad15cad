import { isoOf, monthOf, pad } from '../../dates/calendar.ts';
import type { IsoDate } from '../../model.ts';
import { dateOf } from './fields.ts';

/** The day in the publisher's own time zone, and the moment in UTC. */
export interface ReadMoment {
  day: IsoDate;
  /** ISO 8601; absent if there is no time */
  at?: string;
}

/** Hours of the zones that RFC 822 names: https://www.rfc-editor.org/rfc/rfc822#section-5 */
const ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  GMT: 0,
  Z: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** With one space between the parts. */
const RFC_822 =
  /^(?:\p{L}+,? )?(\d{1,2}) (\p{L}{3,9})\.? (\d{4}|\d{2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))? ?([+-]\d{4}|\p{Lu}{1,3})?)?$/u;

const ISO_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Reads the dates of feeds: `Wed, 31 Jan 2018 20:15:15 GMT`, `2018-01-31T20:15:15Z`. Others count as absent. */
export function readMoment(value: unknown): ReadMoment | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(/\s+/g, ' ');
  const iso = ISO_TIME.exec(text);
  if (iso) {
    const [, date = '', hour, minute, second, zone] = iso;
    return momentOf(dateOf(date), [hour, minute, second], zone);
  }
  const day = dateOf(text);
  if (day) return { day };
  const match = RFC_822.exec(text);
  if (!match) return undefined;
  const [, date, month = '', year = '', hour, minute, second, zone] = match;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return momentOf(isoOf(full, monthOf(month), Number(date)), [hour, minute, second], zone);
}

function momentOf(
  day: IsoDate | undefined,
  [hour, minute, second = '00']: readonly (string | undefined)[],
  zone: string | undefined,
): ReadMoment | undefined {
  if (!day) return undefined;
  const minutes = zoneMinutes(zone);
  if (day.length < 10 || hour === undefined || minute === undefined || minutes === undefined)
    return { day };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return { day };
  const time = Date.parse(`${day}T${pad(Number(hour))}:${minute}:00Z`);
  const at = new Date(time + Math.min(59, Number(second)) * 1_000 - minutes * 60_000);
  return { day, at: at.toISOString() };
}

/** Minutes ahead of UTC. Undefined for a zone that nobody can know. */
function zoneMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named * 60;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
