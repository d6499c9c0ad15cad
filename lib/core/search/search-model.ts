import type { QuoteLink } from '../card/card-model.ts';
import type { EntityType, IsoDate } from '../model.ts';

/** One line of the popup's results. `matches` are the spans of `title` or `text` that match the query. */
export type SearchHit =
  | {
      kind: 'entity';
      entityId: string;
      type: EntityType;
      title: string;
      /** role of a person or date of an event */
      detail?: string;
      /** spans of the role that matched, if the names don't show the match */
      detailMatches?: { start: number; end: number }[];
      /** another name that matched, if the title doesn't show the match */
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
