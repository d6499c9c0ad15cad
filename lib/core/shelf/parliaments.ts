import type { IsoDate } from '../model.ts';

/** A parliament: the item of the position that its members hold, and the election or first sitting of the term. */
export interface Parliament {
  position: string;
  since: IsoDate;
}

/**
 * Lower or only houses, by country. Each position was seen in a program that asks for it. A parliament whose term isn't
 * known to have begun on a certain day is left out.
 */
export const PARLIAMENTS: Readonly<Record<string, Parliament>> = {
  AT: { position: 'Q17535155', since: '2024-09-29' },
  AU: { position: 'Q18912794', since: '2025-05-03' },
  CA: { position: 'Q15964890', since: '2025-04-28' },
  CH: { position: 'Q18510612', since: '2023-10-22' },
  CZ: { position: 'Q19803234', since: '2025-10-03' },
  DE: { position: 'Q1939555', since: '2025-03-25' },
  ES: { position: 'Q18171345', since: '2023-07-23' },
  FI: { position: 'Q17592486', since: '2023-04-02' },
  FR: { position: 'Q3044918', since: '2024-06-30' },
  GB: { position: 'Q16707842', since: '2024-07-04' },
  GR: { position: 'Q18915989', since: '2023-06-25' },
  IE: { position: 'Q654291', since: '2024-11-29' },
  IT: { position: 'Q18558478', since: '2022-09-25' },
  NL: { position: 'Q18887908', since: '2025-10-29' },
  NO: { position: 'Q9045502', since: '2025-09-08' },
  PL: { position: 'Q19269361', since: '2023-10-15' },
  SE: { position: 'Q10655178', since: '2026-09-13' },
};

/** Members of the European Parliament, since the election of 2024. */
export const EUROPEAN_PARLIAMENT: Parliament = { position: 'Q27169', since: '2024-06-06' };
