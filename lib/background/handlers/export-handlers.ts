import type { Database } from '../../store/database/database.ts';
import { readExportedGiven } from '../../store/export/read-given.ts';
import { readExportedPeople } from '../../store/export/read-people.ts';
import { readExportedStatements } from '../../store/export/read-statements.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface ExportHandlerDeps {
  database: Database;
  ready: Ready;
}

/** What the reader exports, page by page. */
export function createExportHandlers({ database, ready }: ExportHandlerDeps) {
  return {
    async exportPeople(request) {
      await ready();
      const { people, last } = await readExportedPeople(database, request);
      return { people, ...withNext(last) };
    },
    async exportGiven(request) {
      await ready();
      const { records, last } = await readExportedGiven(database, request);
      return { given: records, ...withNext(last) };
    },
    async exportStatements(request) {
      await ready();
      const { statements, last } = await readExportedStatements(database, request);
      return { statements, ...withNext(last) };
    },
  } satisfies Partial<CallHandlers>;
}

const withNext = (next: string | undefined) => (next === undefined ? {} : { next });
