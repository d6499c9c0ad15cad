import { CallError } from '../../messaging/error.ts';
import type { WordsBefore } from '../../messaging/protocol.ts';
import type { Database } from '../../store/database/database.ts';
import {
  joinPeople,
  keepPeopleApart,
  restoreWords,
  splitPerson,
  type Word,
} from '../../store/people/decide.ts';

/** The reader's word on who is one person. Each call returns what takes it back. */
export interface People {
  /** Fails with `not-found` when one of them isn't known. */
  join(entityId: string, withId: string): Promise<WordsBefore>;
  /** One of a person's names is somebody else's. Fails with `not-found` when the person has no other. */
  split(entityId: string): Promise<WordsBefore>;
  /** Fails with `not-found` when one of them isn't known. */
  keepApart(entityId: string, withId: string): Promise<WordsBefore>;
  restore(before: WordsBefore): Promise<undefined>;
}

interface Deps {
  database: Database;
  /** announces that what is known has changed */
  onChanged(): Promise<void>;
}

export function createPeople({ database, onChanged }: Deps): People {
  const settle = async (before: readonly Word[] | undefined): Promise<WordsBefore> => {
    if (!before) throw new CallError('not-found', 'Nobody is known by this name and another');
    await onChanged();
    return {
      words: before.map(({ ids: [one, other], isOne }) => ({
        one,
        other,
        ...(isOne === undefined ? {} : { isOne }),
      })),
    };
  };
  return {
    join: async (entityId, withId) => settle(await joinPeople(database, entityId, withId)),
    split: async (entityId) => settle(await splitPerson(database, entityId)),
    keepApart: async (entityId, withId) =>
      settle(await keepPeopleApart(database, entityId, withId)),
    async restore({ words }) {
      await restoreWords(
        database,
        words.map(({ one, other, isOne }) => ({ ids: [one, other], isOne })),
      );
      await onChanged();
      return undefined;
    },
  };
}
