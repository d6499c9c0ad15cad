import type { QuoteLink } from '../card/card-model.ts';
import type { EntityType, IsoDate } from '../model.ts';

/** One line of the popup's results. `matches` are the spans of `title` or `text` that the query hit. */
export type SearchHit =
  | {
      kind: 'entity';
      entityId: string;
      type: EntityType;
      title: string;
      /** role of a person or date of an event */
      detail?: string;
      /** spans of the role by which somebody was found whose names do not show it */
      detailMatches?: { start: number; end: number }[];
      /** another of its names, where the title does not show why it was found */
      alias?: { text: string; matches: { start: number; end: number }[] };
      matches: { start: number; end: number }[];
      score: number;
    }
  | {
      kind: 'statement';
      statementId: string;
      entityId: string;
      speaker: string;
      text: string;
      outlet: string;
      date?: IsoDate;
      link: QuoteLink;
      matches: { start: number; end: number }[];
      score: number;
    };
