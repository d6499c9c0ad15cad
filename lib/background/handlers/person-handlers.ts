import { CallError } from '../../messaging/error.ts';
import type { Database } from '../../store/database/database.ts';
import { findLines } from '../../store/person/find-lines.ts';
import { findPerson } from '../../store/person/find-person.ts';
import { findPersonNames } from '../../store/person/find-person-names.ts';
import type { OpenTab } from '../browser/open-tab.ts';
import type { People } from '../knowledge/people.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface PersonHandlerDeps {
  database: Database;
  people: People;
  openTab: OpenTab;
  ready: Ready;
}

/** The page of a person, and who is one person. */
export function createPersonHandlers({ database, people, openTab, ready }: PersonHandlerDeps) {
  return {
    async getPerson({ entityId }) {
      await ready();
      return known(await findPerson(database, entityId));
    },
    async listLines(request) {
      await ready();
      return known(await findLines(database, request));
    },
    async getPersonNames({ entityId }) {
      await ready();
      return known(await findPersonNames(database, entityId));
    },
    openPerson({ entityId, statementId }) {
      return openTab('person.html', {
        id: entityId,
        ...(statementId ? { statement: statementId } : {}),
      });
    },
    async joinPeople({ entityId, withId }) {
      await ready();
      return people.join(entityId, withId);
    },
    async splitPerson({ entityId }) {
      await ready();
      return people.split(entityId);
    },
    async keepPeopleApart({ entityId, withId }) {
      await ready();
      return people.keepApart(entityId, withId);
    },
    async restoreWords(before) {
      await ready();
      return people.restore(before);
    },
  } satisfies Partial<CallHandlers>;
}

function known<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new CallError('not-found', 'No source that is on knows this name');
  return found;
}
