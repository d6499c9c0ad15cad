import { createNamesPanel } from '../../entrypoints/person/names-panel.ts';
import { Person } from '../../entrypoints/person/Person.tsx';
import { createPersonPage } from '../../entrypoints/person/person-page.ts';
import type { LineFilter, PersonPart } from '../../lib/core/person/person-model.ts';
import { CallError } from '../../lib/messaging/error.ts';
import { log } from './log.ts';
import { sampleAnswer } from './sample-hits.ts';
import { noLines, sampleLines, sampleNames, samplePerson } from './sample-person.ts';

interface Shown {
  part?: PersonPart;
  filter?: LineFilter;
  statementId?: string;
  fails?: 'missing' | 'unread';
  joins?: boolean;
}

/** The page of a person over made-up answers. */
export function personPage({ part, filter, statementId, fails, joins }: Shown = {}) {
  const page = createPersonPage(
    {
      getPerson: async () => {
        if (fails === 'missing') throw new CallError('not-found', 'nobody');
        if (fails === 'unread') throw new Error('The background gave no answer.');
        return samplePerson;
      },
      listLines: async (asked) => (asked.words ? noLines : sampleLines[asked.part]),
    },
    { id: samplePerson.entity.id, ...(statementId ? { statementId } : {}) },
  );
  const names = createNamesPanel({
    background: {
      getPersonNames: async () => sampleNames,
      joinPeople: async () => ({ words: [] }),
      splitPerson: async () => ({ words: [] }),
      keepPeopleApart: async () => ({ words: [] }),
      restoreWords: async () => undefined,
      search: async () => sampleAnswer,
    },
    entityId: samplePerson.entity.id,
    onChanged: page.load,
  });
  void names.load().then(() => (joins ? names.join({ id: 'x', name: 'I. Valdrup' }) : undefined));
  void page
    .load()
    .then(() => (part ? page.choosePart(part) : undefined))
    .then(() => (filter ? page.setFilter(filter) : undefined));
  return (
    <Person
      page={page}
      names={names}
      addresses={{ person: (id) => `#${id}`, article: ({ articleId }) => `#${articleId}` }}
      onExport={async (format) => {
        log('onExport')(format);
        return `ines-valdrup-said.${format}`;
      }}
    />
  );
}
