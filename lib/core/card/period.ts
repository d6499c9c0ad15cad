import type { IsoDate } from '../model.ts';
import type { PersonStatement } from '../person/person-model.ts';
import type { CardStatement } from './card-model.ts';

/** Months, both included: `2025-03`. */
export interface Period {
  since: IsoDate;
  until: IsoDate;
}

/** What somebody said in a period. */
export interface PeriodLines {
  /** newest first; the first ones if there are more */
  statements: CardStatement[];
  total: number;
}

/** Most statements of a period that are read for a card. */
export const MAX_IN_PERIOD = 50;

/** A line of a person's page as a card shows it: with the other sides of its disputes. */
export const toCardStatement = ({ line, disputes }: PersonStatement): CardStatement => ({
  ...line,
  ...(disputes.length > 0
    ? {
        disputes: disputes.map(({ id, claim, reply, tie }) =>
          claim.id === line.id
            ? { id, other: 'reply', statement: reply, tie }
            : { id, other: 'claim', statement: claim, tie },
        ),
      }
    : {}),
});
