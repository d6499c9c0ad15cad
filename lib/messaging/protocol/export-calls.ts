import type { ExportedStatement } from '../../core/export/exported-statement.ts';
import type {
  ClaimRecord,
  EventRecord,
  PersonRecord,
} from '../../core/formats/records/data-record.ts';

/** One page: of a source, also when it is off, or of all sources that are on. `after` is the `next` of the page before. */
export interface ExportRequest {
  sourceId?: string;
  after?: string;
}

/** What the reader exports, page by page. On the last page `next` is absent. */
export interface ExportCalls {
  /** People with their names and offices. Everybody comes once. */
  exportPeople(request: ExportRequest): { people: PersonRecord[]; next?: string };
  /** Events and reviewed claims that came as data. */
  exportGiven(request: ExportRequest): { given: (EventRecord | ClaimRecord)[]; next?: string };
  /** Statements, where they stand in articles that have an address. */
  exportStatements(request: ExportRequest): { statements: ExportedStatement[]; next?: string };
}
