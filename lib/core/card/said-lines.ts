import type { IsoDate } from '../model.ts';
import type { LineKind, PersonStatement } from '../person/person-model.ts';
import type { CardStatement } from './card-model.ts';

/** Months, both included: `2025-03`. */
export interface Period {
  since: IsoDate;
  until: IsoDate;
}

/** Which of the things that somebody said are wanted; without any of these, all. */
export interface SaidFilter extends Partial<Period> {
  kind?: LineKind;
}

/** What somebody said, as far as a filter lets it through. */
export interface SaidLines {
  /** newest first; the first ones if there are more */
  statements: CardStatement[];
  total: number;
}

/** Most statements that are read for a card with one filter. */
export const MAX_SAID = 50;

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
