import type { FormatProblem } from '../formats/records/read-part.ts';
import type { TableColumns } from '../formats/table/table-head.ts';
import type { VersionReport } from '../records/compare-versions.ts';

/** What files of data would add, before anything is written. */
export interface GivenSummary {
  people: number;
  events: number;
  claims: number;
  /** whole articles of a feed; headlines are not kept */
  articles: number;
  headlines: number;
  /** some names, with an office if there is one */
  samples: { name: string; role?: string }[];
  /** names that are known here already */
  known: number;
  /** names that several on the list bear */
  shared: number;
  /** names of one word, which mark only beside a full name */
  single: number;
  /** in the source's own words */
  licence?: string;
  /** bytes that it will take, about */
  bytes: number;
}

/** The progress of bringing in files of data. */
export type GivenState =
  | { step: 'idle' }
  | { step: 'reading'; file: string; records: number }
  | {
      step: 'review';
      source: string;
      summary: GivenSummary;
      problems: readonly FormatProblem[];
      /** what the columns of tables are read as, which the reader may change */
      tables: readonly TableColumns[];
      isWithoutRoom?: boolean;
    }
  | { step: 'adding'; done: number; total: number }
  | {
      step: 'done';
      source: string;
      report?: VersionReport;
      articles: number;
      problems: readonly FormatProblem[];
      /** why nothing was changed */
      failure?: string;
      /** the version before can be put back */
      canPutBack: boolean;
    };
