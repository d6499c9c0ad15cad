import { vi } from 'vitest';
import { createNamesPanel } from '@/entrypoints/person/names-panel.ts';
import type { PersonNames } from '@/lib/core/person/person-model.ts';
import type { BackgroundCalls, RequestOf, WordsBefore } from '@/lib/messaging/protocol.ts';
import { answerOf } from '@/playground/gallery/sample-hits.ts';
import { sampleNames } from '@/playground/gallery/sample-person.ts';

const BEFORE: WordsBefore = { words: [{ one: 'a', other: 'b' }] };
type Asked<Name extends keyof BackgroundCalls> = RequestOf<BackgroundCalls, Name>;

/** A panel of names over made-up answers. */
export function fakeNames(onChanged: () => Promise<void> = async () => undefined) {
  let names: PersonNames = sampleNames;
  const calls = {
    getPersonNames: vi.fn(async () => names),
    joinPeople: vi.fn(async (_: Asked<'joinPeople'>) => {
      names = { ...names, offers: [] };
      return BEFORE;
    }),
    splitPerson: vi.fn(async (_: Asked<'splitPerson'>) => {
      names = { ...names, forms: names.forms.slice(0, 1), joins: [] };
      return BEFORE;
    }),
    keepPeopleApart: vi.fn(async (_: Asked<'keepPeopleApart'>) => {
      names = { ...names, offers: [] };
      return BEFORE;
    }),
    restoreWords: vi.fn(async (_: WordsBefore) => {
      names = sampleNames;
      return undefined;
    }),
    search: vi.fn(async ({ query }: Asked<'search'>) =>
      answerOf(
        query === 'xyz'
          ? []
          : ['person:ines-valdrup', 'person:karl-valdrup'].map((entityId) => ({
              kind: 'entity',
              entityId,
              type: 'person',
              title: entityId.slice(7),
              matches: [],
              score: 1,
            })),
      ),
    ),
  };
  const panel = createNamesPanel({ background: calls, entityId: 'person:ines-valdrup', onChanged });
  return { panel, calls, BEFORE };
}
